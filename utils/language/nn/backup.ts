import type { backup as nb } from '../nb/backup.ts';
import type { Translated } from '../words.ts';

/** Tryggingskopi, tabellar ut, sletting. */
export const backup: Translated<typeof nb> = {
  title: 'Tryggingskopi',
  take: 'Ta ein tryggingskopi',
  why: 'Fjernar du utvidinga, fjernar nettlesaren alt som ligg i ho. Éi fil tek vare på det.',
  passphrase: 'Passord på fila (kan stå tomt)',
  passphraseHint: 'Fila inneheld namn på kollegaer. Gløymer du passordet, kan ingen opne ho.',
  save: 'Lagre fila',
  making: 'Lagar fila …',
  notMade: 'Fila vart ikkje laga, og det du har, er urørt. Prøv ein gong til.',
  restore: 'Hent tilbake',
  choose: 'Vel tryggingskopi',
  unlock: 'Lås opp',
  opening: 'Opnar fila …',
  notOpened: 'Fila lét seg ikkje opne no. Det du har, er urørt. Prøv ein gong til.',
  restoring: 'Hentar tilbake …',
  contains:
    'Frå {day}: {posts, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}} og {people, plural, =0 {ingen kollegaer} one {éin kollega} other {# kollegaer}}.',
  adds: 'Legg til, hald på det eg har',
  replaces: 'Byt ut alt',
  restored: 'Henta tilbake.',
  notRestored: 'Fila kunne ikkje hentast tilbake. Det du har, er urørt.',
  unchanged: 'Det du har, er urørt.',
  refusal: {
    foreign: 'Dette er ikkje ein tryggingskopi frå Medspill.',
    damaged: 'Fila er avkorta eller endra etter at ho vart laga.',
    newer: 'Fila er laga av ei nyare utgåve av Medspill. Oppdater utvidinga først.',
    locked: 'Fila er låst. Skriv passordet.',
    'wrong-passphrase': 'Det passordet opnar ikkje fila. Prøv igjen.',
    'too-big': 'Fila er for stor til å vere ein tryggingskopi frå Medspill.',
  },
  folder: {
    title: 'Dagleg kopi i ei mappe',
    why: 'Vel ei mappe på maskina, eller ei som fleire deler (OneDrive, SharePoint, Drive). Etter kvar arbeidsdag ligg det ei fil der, og dei siste 14 blir verande. Deler de mappa, les kvar maskin filene til dei andre, og alt blir føydd saman. Byggjer ei oppdatering om lagringa, blir ein kopi frå rett før òg lagd der. Han blir teken bort etter 14 dagar.',
    passphrase: 'Passord på filene (kan stå tomt)',
    passphraseHint: 'Deler de mappa, må alle bruke det same. Det blir hugsa i denne nettlesaren.',
    choose: 'Vel mappe',
    name: 'Mappa «{folder}»',
    written: 'Skriven {when}',
    notYet: 'Ikkje skriven enno',
    locked: 'låst med passord',
    copy: 'Kopien frå før siste oppdatering ligg òg her.',
    left: 'Nettlesaren slapp oss ikkje inn. Fila frå før oppdateringa ligg framleis i mappa, og du kan slette ho sjølv: {names}',
    closed:
      'Nettlesaren vil ha eit klikk før vi får opne mappa igjen. Tillèt du det ved kvart besøk, spør han ikkje meir.',
    now: 'Skriv no',
    open: 'Opne mappa igjen',
    stop: 'Slutt å bruke mappa',
    visiting: 'Les og skriv i mappa …',
    done: '{joined, plural, =0 {Fila for i dag ligg i mappa.} one {Fila for i dag ligg i mappa, og det frå éi anna maskin er føydd til.} other {Fila for i dag ligg i mappa, og det frå # andre maskiner er føydd til.}}',
    unread:
      '{count, plural, one {Éi fil} other {# filer}} kunne ikkje lesast no: låst med eit anna passord, frå ei nyare utgåve av Medspill eller ikkje ferdig synkronisert. Vi prøver igjen.',
    failed:
      'Mappa kunne ikkje opnast eller skrivast i. Det du har her, er urørt. Sjå om mappa framleis finst, eller vel ei anna.',
    limits: 'Kva mappa ikkje kan',
    limit: {
      slow: 'Ho er så rask som synkroniseringa. Endrar to det same før filene har kome fram, gjeld den siste endringa.',
      access: 'Alle som kjem inn i mappa, kan lese filene, med mindre dei har passord.',
      erased:
        'Slettar du alt om ein person, går det ut av fila for i dag og av kopien frå før ei oppdatering. I filene frå dagane før, dine og dei andre sine, kan det liggje til 14 nyare dagar er skrivne, men det kjem ikkje tilbake hit.',
      asked: 'Fila blir skriven medan Medspill er ope. Etter ein omstart kan nettlesaren be om eit klikk først.',
    },
  },
  copies: {
    title: 'Kopiar frå før ei oppdatering',
    why: 'Medspill tek sjølv ein kopi før lagringa blir bygd om. Treng du han ikkje, kan han berre liggje.',
    made: 'Teken {when}',
  },
  nudge: {
    title: 'Ta vare på det du har samla',
    never: 'Det finst ingen tryggingskopi enno. Blir utvidinga fjerna, forsvinn alt med ho.',
    old: 'Sist tryggingskopiert {when}.',
    take: 'Ta ein tryggingskopi',
    openFolder: 'Opne mappa «{folder}» igjen',
    later: 'Om ei veke',
    erased: {
      title: 'Noko står att etter slettinga',
      body: 'Den du sletta alt om, står òg i ei fil frå før ei oppdatering. Medspill tek ho bort når mappa er opna igjen.',
    },
  },
  tables: 'Lagre som tabellar',
  tablesHint: 'Til rekneark. Tekst som ser ut som ein formel, blir ståande som tekst.',
  table: {
    posts: 'Innlegg',
    snapshots: 'Lesingar',
    contributions: 'Kven hjelpte til',
    people: 'Kollegaer',
    claims: 'Det Medspill seier om kvart innlegg, og kvifor',
  },
  erase: 'Slett alt',
  eraseHint: 'Alt i Medspill blir borte frå denne nettlesaren. Ta gjerne ein tryggingskopi først.',
  eraseFolder:
    'Filene frå kvar dag i mappa «{folder}» er dine og blir liggjande. Kopien frå før ei oppdatering tek Medspill med seg, om nettlesaren slepp oss inn.',
  eraseAsk: 'Skal alt slettast?',
  eraseYes: 'Ja, slett alt',
};

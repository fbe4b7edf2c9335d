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
  restore: 'Hent tilbake',
  choose: 'Vel tryggingskopi',
  unlock: 'Lås opp',
  contains:
    'Frå {day}: {posts, plural, one {eitt innlegg} other {# innlegg}} og {people, plural, one {éin kollega} other {# kollegaer}}.',
  adds: 'Legg til, hald på det eg har',
  replaces: 'Byt ut alt',
  restored: 'Henta tilbake.',
  notRestored: 'Fila kunne ikkje hentast tilbake. Det du har, er urørt.',
  unchanged: 'Det du har, er urørt.',
  refusal: {
    foreign: 'Dette er ikkje ein tryggingskopi frå Medspill.',
    damaged: 'Fila er avkorta eller endra etter at ho vart laga.',
    newer: 'Fila er laga av ein nyare Medspill. Oppdater utvidinga først.',
    locked: 'Fila er låst. Skriv passordet.',
    'wrong-passphrase': 'Det passordet opnar ikkje fila. Prøv igjen.',
    'too-big': 'Fila er for stor til å vere ein tryggingskopi frå Medspill.',
  },
  tables: 'Ta ut tabellar',
  tablesHint: 'Til rekneark. Formlar i tekstane er gjorde ufarlege.',
  table: {
    posts: 'Innlegg',
    snapshots: 'Lesingar',
    contributions: 'Kven hjelpte til',
    people: 'Kollegaer',
    claims: 'Påstandar med kvittering',
  },
  erase: 'Slett alt',
  eraseHint: 'Alt i Medspill blir borte frå denne nettlesaren. Ta gjerne ein tryggingskopi først.',
  eraseAsk: 'Skal alt slettast?',
  eraseYes: 'Ja, slett alt',
};

import type { thisPage as nb } from '../nb/this-page.ts';
import type { Translated } from '../words.ts';

/** Sprettoppvindauget: kva som vart lese, lagre det, kven som hjelpte. */
export const thisPage: Translated<typeof nb> = {
  reading: 'Les det som står på sida …',
  readPartly: '{read} av {promised} tal lesne',
  noNumbers: 'Ingen tal er synlege på dette innlegget enno.',
  otherPosts: '{count, plural, one {Eitt innlegg til på sida} other {# innlegg til på sida}}',
  choosePost: 'Kva innlegg gjeld det?',
  repost: 'Delt vidare frå {author}. Tala høyrer til originalen og blir ikkje lagra som dykkar eigne.',
  ad: 'Annonse. Blir lagra for seg, og ikkje samanlikna med vanlege innlegg.',
  about: 'om lag',
  between: 'mellom {low} og {high}',
  exact: 'nøyaktig tal',
  whereRead: 'Kvar vart dette lese?',
  rawText: 'På sida stod det',
  place: 'Lese frå',
  fallback: 'Reserveløysing nummer {rank}: den vanlege plassen var tom.',
  why: {
    'not-shown': 'står ikkje på sida',
    'hidden-by-author': 'gøymt av den som la det ut',
    'language-not-covered': 'sida er på eit språk vi ikkje les enno',
    'not-a-number': 'stod der, men ikkje som eit tal vi forstår',
    'belongs-elsewhere': 'høyrer til eit anna innlegg',
    'sources-disagree': 'sida seier to ulike ting',
    'too-slow': 'sida brukte for lang tid',
  },
  save: 'Lagre tala',
  saved: 'Lagra.',
  alreadySaved: 'Sist lese {when}',
  notSaved: {
    'disk-full':
      'Disken er full, så tala vart ikkje lagra. Det du hadde frå før, er trygt. Frigjer litt plass og prøv igjen.',
    'no-storage': 'Nettlesaren lagrar ikkje noko i dette vindauget. Opne eit vanleg vindauge.',
    'newer-version': 'Ei nyare utgåve av Medspill har lagra her. Oppdater utvidinga først, så er alt på plass.',
    failed: 'Tala vart ikkje lagra. Det du hadde frå før, er trygt. Prøv igjen.',
  },
  whoHelped: 'Kven hjelpte til?',
  openPlanner: 'Opne planleggjaren',
  typeInstead: 'Skriv inn tala sjølv',
  wrongNumbers: 'Feil tal? Kopier ei skildring',
  describePage: 'Kopier ei skildring av sida',
  diagnosisCopied: 'Skildringa er kopiert. Alle tekstar, namn og lenkjer er bytte ut.',
  ours: 'Er dette kontoen dykkar?',
  oursHint: 'Då held Medspill innlegg frå andre utanfor når det samanliknar.',
  oursYes: 'Ja, {account} er vår',
  oursNo: 'Nei, ikkje vår',
  notOurs: 'Innlegget er frå {account}, som ikkje er merkt som dykkar.',
  terms: {
    title: 'Første gong på {platform}',
    body: 'Vilkåra til {platform} avgrensar automatisk lesing. Medspill les berre det du ser, når du klikkar, og endrar ingenting. Vil du vere heilt trygg, kan du hente inn eksportfila til plattforma eller skrive tala sjølv.',
    understood: 'Eg forstår, les sida',
  },
  unusual: {
    title: 'Dette ser uvanleg ut',
    body: '{metric} var {before} sist, og er {now} no. Stemmer det?',
    keep: 'Ja, lagre',
    leaveOut: 'Nei, ta ikkje med dette talet',
  },
  state: {
    'not-a-platform': {
      title: 'Ingen innlegg å lese her',
      body: 'Gå til innlegget på LinkedIn, Facebook, Instagram, Threads, X, TikTok, YouTube, Bluesky eller Mastodon, og klikk på Medspill der.',
    },
    'no-post-here': {
      title: 'Fann ikkje noko innlegg på sida',
      body: 'Opne sjølve innlegget – klikk gjerne på tidspunktet under namnet – og prøv igjen.',
    },
    'not-signed-in': {
      title: 'Du er ikkje logga inn',
      body: 'Sida viser berre innlogginga. Logg inn og klikk på Medspill igjen.',
    },
    'still-loading': {
      title: 'Sida lastar framleis',
      body: 'Vent til tala kjem fram under innlegget, og prøv igjen.',
    },
    'phone-page': {
      title: 'Dette er {platform} for telefon',
      body: 'Ingenting vart lese, for her står tala ein annan stad. Byt ut det som står før det første punktumet i adressa, med www, gå dit og klikk på Medspill igjen.',
    },
    'unknown-page': {
      title: 'Denne sida på {platform} kjenner vi ikkje enno',
      body: 'Ingenting vart lese, for vi gissar ikkje. Opne sjølve innlegget og prøv der, eller skriv tala sjølv. Send oss gjerne ei skildring, så kan vi bli kjende med sida.',
    },
    'other-period': {
      title: 'Tala her gjeld berre ein periode',
      body: 'Ingenting vart lese, for Medspill samanliknar innlegg etter alt dei har fått sidan dei vart publiserte. Vel heile tida sidan då i lista over periodar på sida, og klikk på Medspill igjen.',
    },
    'unknown-layout': {
      title: '{platform} har flytta på tala',
      body: 'Vi kjenner ikkje att sida, og gissar ikkje. Det du har lagra før, er trygt. Skriv tala sjølv så lenge, og send oss gjerne ei skildring.',
    },
    'language-not-covered': {
      title: 'Sida er på eit språk vi ikkje les enno',
      body: 'Byt språk på {platform}, eller skriv tala sjølv.',
    },
    'page-changed': {
      title: 'Sida endra seg medan vi las',
      body: 'Ingenting er lagra. Prøv igjen når innlegget står stille.',
    },
    'cannot-read-tab': {
      title: 'Denne sida kan ikkje lesast',
      body: 'Nettlesaren slepp ingen utvidingar til her. Gå til innlegget i ei vanleg fane.',
    },
    'needs-click': {
      title: 'Klikk på ikonet til Medspill oppe i nettlesaren',
      body: 'Nettlesaren gir berre lov til å lese sida når du klikkar på sjølve ikonet, eller bruker snøggtasten {shortcut}.',
    },
    'updated-just-now': {
      title: 'Medspill er nyleg oppdatert',
      body: 'Last sida på nytt, og klikk igjen. Alt du har lagra, er på plass.',
    },
    failed: {
      title: 'Lesinga stoppa',
      body: 'Ingenting er lagra, og det du hadde frå før, er trygt. Prøv igjen, eller skriv tala sjølv.',
    },
  },
  typed: {
    title: 'Skriv inn tala',
    intro: 'Lim inn lenkja til innlegget, og skriv tala du ser. Det du lèt stå tomt, blir ikkje lagra.',
    link: 'Lenkje til innlegget',
    linkProblem:
      'Dette er ikkje ei lenkje til eit innlegg på ei plattform vi kjenner. Kopier lenkja frå sjølve innlegget.',
    publishedOn: 'Publisert',
    publishedFromLink: 'Dato og klokkeslett kjem frå lenkja.',
    whatItSays: 'Kva handlar det om?',
    numberProblem: 'Skriv berre talet, til dømes 1\u00a0240 eller 1,2k.',
    nothing: 'Skriv minst eitt tal.',
    save: 'Lagre tala',
  },
};

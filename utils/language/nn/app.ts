import type { app as nb } from '../nb/app.ts';
import type { Translated } from '../words.ts';

/** Ramma: stader, handlingar brukte overalt, tilstandar for heile appen. */
export const app: Translated<typeof nb> = {
  name: 'Medspill',
  place: {
    thisWeek: 'Denne veka',
    posts: 'Innlegg',
    people: 'Kollegaer',
    plan: 'Plan',
    insights: 'Kva verkar hos oss',
    messages: 'Meldingar',
    tips: 'Tips',
    decks: 'Presentasjonar',
    campaigns: 'Kampanjar',
    imports: 'Hent inn tal',
    backup: 'Tryggingskopi',
    settings: 'Innstillingar',
    more: 'Meir',
    menu: 'Stader i Medspill',
  },
  action: {
    save: 'Lagre',
    cancel: 'Avbryt',
    undo: 'Angre',
    add: 'Legg til',
    open: 'Opne',
    copied: 'Kopiert',
    tryAgain: 'Prøv igjen',
    showMore: 'Vis meir',
    showLess: 'Vis mindre',
    search: 'Søk',
    openWorkspace: 'Opne i eiga fane',
    skipToContent: 'Hopp til innhaldet',
  },
  saved: 'Lagra',
  loading: 'Hentar …',
  somethingBroke: {
    title: 'Noko gjekk gale her',
    body: 'Det som er lagra, er trygt. Last inn på nytt, så er du der du var.',
    reload: 'Last inn på nytt',
    details: 'Teknisk skildring',
  },
  blocked: {
    title: 'Lukk dei andre Medspill-vindauga',
    body: 'Ei eldre utgåve av Medspill er open i eit anna vindauge eller ei anna fane. Ingenting er tapt. Lukk ho, så held vi fram her.',
  },
  noStorage: {
    title: 'Nettlesaren lagrar ikkje noko her',
    body: 'Firefox er sett til aldri å hugse historikk, eller dette er eit privat vindauge. Då kan ikkje Medspill lagre noko. Opne eit vanleg vindauge, eller slå på historikk i innstillingane til Firefox.',
  },
  dataMissing: {
    title: 'Det ser ut til at noko manglar',
    body: 'Sist du brukte Medspill, {posts, plural, =0 {var det noko lagra her. No finn vi ingenting} one {låg det # innlegg her. No finn vi ingen} other {låg det # innlegg her. No finn vi ingen}}. Det kan hende når filene til nettlesaren blir skadde. Hent tilbake frå ein tryggingskopi.',
    restore: 'Hent tilbake frå tryggingskopi',
    startFresh: 'Start på nytt',
  },
  someMissing: {
    title: 'Noko har vorte borte',
    body: 'Borte sidan sist: {parts}. Filene til nettlesaren kan vere skadde. Har du ikkje sletta det sjølv, kan du hente det tilbake frå ein tryggingskopi; det som er her, blir liggjande.',
    posts: '{count, plural, one {# innlegg} other {# innlegg}}',
    snapshots: '{count, plural, one {# lesing} other {# lesingar}}',
    colleagues: '{count, plural, one {# kollega} other {# kollegaer}}',
    messages: '{count, plural, one {# melding} other {# meldingar}}',
    others: '{count, plural, one {# annan opplysning} other {# andre opplysningar}}',
    restore: 'Hent det tilbake',
    fine: 'Det er i orden',
  },
  newerVersion: {
    title: 'Tala er lagra av ei nyare utgåve av Medspill',
    body: 'Denne utgåva er eldre enn den som lagra sist, og rører difor ingenting. Oppdater utvidinga, så er alt på plass.',
  },
  updateReady: {
    body: 'Ein ny versjon av Medspill er klar.',
    reload: 'Last inn på nytt',
  },
  backup: {
    never: 'Ikkje tryggingskopiert enno',
    last: 'Sist tryggingskopiert {when}',
  },
  sample: {
    banner: 'Dette er ei oppdikta bedrift.',
    beside: 'Noko her er oppdikta.',
    remove: 'Fjern døma',
  },
  platformUnknown: 'Ukjend plattform',
  aColleague: 'ein kollega',
};

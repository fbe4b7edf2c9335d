import type { people as nb } from '../nb/people.ts';
import type { Translated } from '../words.ts';

/** Kollegaer, hjelpa deira, og kva dei har sagt ja til. */
export const people: Translated<typeof nb> = {
  title: 'Kollegaer',
  search: 'Finn ein kollega',
  add: 'Legg til kollega',
  addNamed: 'Legg til «{name}»',
  name: 'Namn',
  nameNeeded: 'Skriv eit namn først.',
  department: 'Avdeling',
  email: 'E-post',
  language: 'Språk i meldingar',
  removed: '{name} er fjerna',
  remove: 'Fjern {name}',
  whatDidTheyDo: 'Kva gjorde dei?',
  helpedWith: 'Har hjelpt med',
  helpedWithCount: '{count, plural, =0 {Ikkje ført opp på noko innlegg enno} one {Eitt innlegg} other {# innlegg}}',
  empty: {
    title: 'Her kjem folka som hjelper deg',
    body: 'Den som stiller på biletet, les korrektur eller kjem med ideen. Legg inn den første, så kan du takke med tal som stemmer.',
    action: 'Legg til ein kollega',
  },
  purpose: 'Registeret er til for å takke og spørje folk på ein god måte. Det ligg berre på denne maskina.',
  role: {
    idea: 'Idé',
    expertise: 'Fagkunnskap',
    onCamera: 'På biletet',
    photo: 'Foto',
    quote: 'Sitat',
    proofreading: 'Korrektur',
    access: 'Opna dører',
    other: 'Anna',
  },
  roleDid: {
    idea: 'hadde ideen',
    expertise: 'forklarte faget',
    onCamera: 'var på biletet',
    photo: 'tok bileta',
    quote: 'gav oss eit sitat',
    proofreading: 'las korrektur',
    access: 'opna dører',
    other: 'hjelpte til',
  },
  languageName: {
    nb: 'Bokmål',
    nn: 'Nynorsk',
    en: 'Engelsk',
  },
};

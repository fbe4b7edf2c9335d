import type { settings as nb } from '../nb/settings.ts';
import type { Translated } from '../words.ts';

/** Innstillingar. */
export const settings: Translated<typeof nb> = {
  title: 'Innstillingar',
  looks: 'Språk og utsjånad',
  language: 'Språk i Medspill',
  theme: 'Lyst eller mørkt',
  themes: { system: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
  company: 'De',
  companyName: 'Namnet på bedrifta',
  ownName: 'Førenamnet ditt',
  weak: 'Fortel kollegaer òg når eit innlegg gjekk dårlegare enn vanleg',
  weakHint: 'Elles takkar utkastet berre, utan å samanlikne.',
  time: 'Tid og folk',
  leadAsk: 'Spør så mange dagar før',
  leadMaterial: 'Bilete og tekst, dagar før',
  leadProof: 'Korrektur, dagar før',
  limitOpen: 'Opne spørsmål per person',
  limitQuarter: 'Spørsmål per person i kvartalet',
  teams: {
    title: 'Travle veker i avdelingane',
    hint: 'Årsoppgjer, eksamen, innhausting: då gjer Medspill framlegg om andre dagar for alle i avdelinga.',
    department: 'Avdeling',
    quiet: 'Travle veker for {department}',
    none: 'Skriv avdelinga på ein kollega først, så kjem ho hit.',
  },
  platforms: 'Plattformer de bruker',
  following: {
    title: 'Følg innlegg du har lagra',
    hint: 'Når du sjølv opnar eit innlegg du har lagra, blir det teke ei ny lesing. Nettlesaren spør om lov for kvar plattform, og du kan skru det av når som helst.',
    terms: 'Vilkåra til plattformene avgrensar automatisk lesing. Slå dette på berre om de har vurdert det.',
  },
  quiet: 'Påminningar',
  badge: 'Vis kor mange som ventar på takk, på ikonet',
  digest: 'Påminning kvar veke',
  digestOff: 'Av',
  digestTime: 'Klokka',
  demo: 'Gøym namn på skjermen (når du viser Medspill til andre)',
  rewrite: 'La språkmodellen i nettlesaren gjere framlegg om ei anna ordlegging',
  rewriteHint:
    'Alt skjer på di maskin. Framlegg som endrar eit tal eller eit namn, blir kasta. Modellen kan engelsk, ikkje norsk enno.',
  namesHidden:
    'Namna på skjermen er oppdikta. Meldingar kan sjåast, men ikkje endrast eller kopierast, så lenge dei er skjulte.',
  showNames: 'Vis namna',
  keys: 'Snøggtastar',
  keyRead: 'Les denne sida',
  keyPlanner: 'Opne planleggjaren',
  keySearch: 'Søk i alt',
  keyUndo: 'Angre',
  keysChange: 'Dei to første kan endrast i innstillingane nettlesaren har for utvidingar.',
  welcome: 'Vis velkomsten igjen',
};

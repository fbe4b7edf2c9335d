import type { Language, Role } from '../model/people.ts';
import type { PostFormat } from '../model/readings.ts';

/** The invented company of the sample, as it would stand on a page. No such company exists. */
export const SAMPLE_COMPANY = 'Havblikk Entreprenør';

/** The invented colleagues: each writes the language given, so that the sample shows all three. */
export const samplePeople = [
  {
    name: 'Kari Solbakken',
    department: 'Prosjekt',
    language: 'nb',
    canHelpWith: ['onCamera', 'photo'],
    topics: ['tunneler'],
  },
  {
    name: 'Jonas Lien',
    department: 'Prosjekt',
    language: 'nb',
    canHelpWith: ['proofreading', 'expertise'],
    topics: ['rørfornying'],
  },
  {
    name: 'Sunniva Aasen',
    department: 'Lærlinger',
    language: 'nn',
    canHelpWith: ['idea', 'onCamera'],
    topics: ['lærlinger'],
  },
  {
    name: 'Amir Haddad',
    department: 'Maskin',
    language: 'en',
    canHelpWith: ['expertise', 'quote'],
    topics: ['elektriske maskiner'],
  },
  { name: 'Ingrid Moe', department: 'Økonomi', language: 'nb', canHelpWith: ['proofreading'], topics: [] },
  {
    name: 'Terje Rabben',
    department: 'Maskin',
    language: 'nn',
    canHelpWith: ['photo', 'access'],
    topics: ['maskiner'],
  },
  {
    name: 'Mona Vestre',
    department: 'HMS',
    language: 'nb',
    canHelpWith: ['expertise', 'quote'],
    topics: ['sikkerhet'],
  },
  { name: 'Eirik Holte', department: 'Anbud', language: 'nb', canHelpWith: ['idea'], topics: ['anbud'] },
] as const satisfies readonly {
  name: string;
  department: string;
  language: Language;
  canHelpWith: readonly Role[];
  topics: readonly string[];
}[];

export interface SamplePost {
  /** Whole days from publishing to the moment the sample is put in. */
  daysAgo: number;
  format: PostFormat;
  people: boolean;
  topic: Record<Language, string>;
  /** Impressions after four weeks; the other numbers follow from it. */
  shown: number;
  helpers: readonly (readonly [person: number, role: Role])[];
  text: Record<Language, string>;
}

const building = { nb: 'anlegg', nn: 'anlegg', en: 'building sites' };
const learning = { nb: 'lærlinger', nn: 'lærlingar', en: 'apprentices' };
const machines = { nb: 'maskiner', nn: 'maskiner', en: 'machines' };
const house = { nb: 'folk i huset', nn: 'folk i huset', en: 'our people' };

/** The invented posts, newest first. Posts with people in them did somewhat better here, as they often do. */
export const samplePosts: readonly SamplePost[] = [
  {
    daysAgo: 3,
    format: 'image',
    people: true,
    topic: learning,
    shown: 3900,
    helpers: [
      [2, 'onCamera'],
      [0, 'photo'],
    ],
    text: {
      nb: 'Tre nye lærlinger begynte på mandag. De fikk hjelm, støvler og en tur ned i tunnelen før lunsj.',
      nn: 'Tre nye lærlingar byrja på måndag. Dei fekk hjelm, støvlar og ein tur ned i tunnelen før lunsj.',
      en: 'Three new apprentices began on Monday. They got helmets, boots and a trip down the tunnel before lunch.',
    },
  },
  {
    daysAgo: 12,
    format: 'text',
    people: false,
    topic: building,
    shown: 2100,
    helpers: [[1, 'expertise']],
    text: {
      nb: 'Hvorfor fornyer vi rør uten å grave? Jonas forklarer det på ett minutt.',
      nn: 'Kvifor fornyar vi røyr utan å grave? Jonas forklarer det på eitt minutt.',
      en: 'Why do we renew pipes without digging? Jonas explains it in a minute.',
    },
  },
  {
    daysAgo: 19,
    format: 'video',
    people: true,
    topic: machines,
    shown: 4400,
    helpers: [
      [3, 'quote'],
      [5, 'photo'],
    ],
    text: {
      nb: 'Den elektriske gravemaskinen har vært i drift i hundre dager. Amir sier hva han savner, og hva han ikke savner.',
      nn: 'Den elektriske gravemaskina har vore i drift i hundre dagar. Amir seier kva han saknar, og kva han ikkje saknar.',
      en: 'The electric excavator has run for a hundred days. Amir says what he misses, and what he does not.',
    },
  },
  {
    daysAgo: 26,
    format: 'link',
    people: false,
    topic: house,
    shown: 1500,
    helpers: [[4, 'proofreading']],
    text: {
      nb: 'Årsrapporten er ute. Den handler mest om folk.',
      nn: 'Årsrapporten er ute. Han handlar mest om folk.',
      en: 'The annual report is out. It is mostly about people.',
    },
  },
  {
    daysAgo: 33,
    format: 'image',
    people: true,
    topic: building,
    shown: 3300,
    helpers: [
      [0, 'onCamera'],
      [4, 'proofreading'],
    ],
    text: {
      nb: 'Gjennomslag i natt! Kari sto der da lyset kom inn fra den andre siden.',
      nn: 'Gjennomslag i natt! Kari stod der då lyset kom inn frå den andre sida.',
      en: 'Breakthrough tonight! Kari was there when the light came in from the other side.',
    },
  },
  {
    daysAgo: 40,
    format: 'image',
    people: false,
    topic: machines,
    shown: 1900,
    helpers: [[5, 'access']],
    text: {
      nb: 'Ny betongpumpe på plass. Den rekker 42 meter opp.',
      nn: 'Ny betongpumpe på plass. Ho rekk 42 meter opp.',
      en: 'A new concrete pump is in place. It reaches 42 metres up.',
    },
  },
  {
    daysAgo: 47,
    format: 'document',
    people: false,
    topic: building,
    shown: 2400,
    helpers: [[6, 'expertise']],
    text: {
      nb: 'Fem ting vi gjør før vi går ned i en grøft. Monas sjekkliste.',
      nn: 'Fem ting vi gjer før vi går ned i ei grøft. Sjekklista til Mona.',
      en: "Five things we do before we go down a trench. Mona's checklist.",
    },
  },
  {
    daysAgo: 54,
    format: 'image',
    people: true,
    topic: house,
    shown: 3000,
    helpers: [
      [7, 'idea'],
      [0, 'photo'],
    ],
    text: {
      nb: 'Vi ryddet stranda i Sandvika. Femten kolleger, førti sekker.',
      nn: 'Vi rydda stranda i Sandvika. Femten kollegaer, førti sekker.',
      en: 'We cleared the beach at Sandvika. Fifteen colleagues, forty sacks.',
    },
  },
  {
    daysAgo: 61,
    format: 'text',
    people: false,
    topic: house,
    shown: 1300,
    helpers: [],
    text: {
      nb: 'Vi har flyttet kontoret i Bergen én etasje opp. Samme kaffe.',
      nn: 'Vi har flytta kontoret i Bergen ein etasje opp. Same kaffien.',
      en: 'We have moved the Bergen office one floor up. Same coffee.',
    },
  },
  {
    daysAgo: 68,
    format: 'video',
    people: true,
    topic: learning,
    shown: 3600,
    helpers: [
      [2, 'onCamera'],
      [3, 'expertise'],
    ],
    text: {
      nb: 'En dag med Sunniva, som tar fagbrev til våren.',
      nn: 'Ein dag med Sunniva, som tek fagbrev til våren.',
      en: 'A day with Sunniva, who gets her trade certificate in spring.',
    },
  },
  {
    daysAgo: 75,
    format: 'image',
    people: false,
    topic: building,
    shown: 1700,
    helpers: [[5, 'photo']],
    text: {
      nb: 'Slik ser en bru ut fra undersiden.',
      nn: 'Slik ser ei bru ut frå undersida.',
      en: 'This is what a bridge looks like from below.',
    },
  },
  {
    daysAgo: 82,
    format: 'link',
    people: false,
    topic: building,
    shown: 1400,
    helpers: [[7, 'idea']],
    text: {
      nb: 'Vi bygger gangveien ved skolen. Ferdig før jul.',
      nn: 'Vi byggjer gangvegen ved skulen. Ferdig før jul.',
      en: 'We are building the footpath by the school. Done before Christmas.',
    },
  },
  {
    daysAgo: 89,
    format: 'image',
    people: true,
    topic: machines,
    shown: 2800,
    helpers: [
      [3, 'onCamera'],
      [1, 'proofreading'],
    ],
    text: {
      nb: 'Amir har kjørt maskin i tjue år. Her er tre råd til deg som skal begynne.',
      nn: 'Amir har køyrt maskin i tjue år. Her er tre råd til deg som skal byrje.',
      en: 'Amir has driven machines for twenty years. Here are three tips if you are about to begin.',
    },
  },
  {
    daysAgo: 96,
    format: 'text',
    people: false,
    topic: house,
    shown: 1600,
    helpers: [[6, 'quote']],
    text: {
      nb: 'Null skader i september. Takk til alle som sa fra.',
      nn: 'Null skadar i september. Takk til alle som sa frå.',
      en: 'No injuries in September. Thanks to everyone who spoke up.',
    },
  },
  {
    daysAgo: 103,
    format: 'image',
    people: false,
    topic: machines,
    shown: 2000,
    helpers: [[5, 'access']],
    text: {
      nb: 'Verkstedet har fått ny løftebukk. Terje viser den gjerne fram.',
      nn: 'Verkstaden har fått ny løftebukk. Terje viser han gjerne fram.',
      en: 'The workshop has a new lift. Terje is happy to show it.',
    },
  },
  {
    daysAgo: 110,
    format: 'image',
    people: true,
    topic: learning,
    shown: 3100,
    helpers: [
      [2, 'idea'],
      [0, 'photo'],
    ],
    text: {
      nb: 'Lærlingene fikk bygge sin egen mur. Den står ennå.',
      nn: 'Lærlingane fekk byggje sin eigen mur. Han står enno.',
      en: 'The apprentices got to build a wall of their own. It still stands.',
    },
  },
];

/** The sample's planned posts, each with what it needs; the first with an ask that waits to be copied. */
export const planTexts: readonly {
  title: Record<Language, string>;
  need: { role: Role; what: Record<Language, string> };
  ask?: {
    who: (typeof samplePeople)[number]['name'];
    whyYou: Record<Language, string>;
    ifNo: Record<Language, string>;
  };
}[] = [
  {
    title: {
      nb: 'Vi viser fram det nye laboratoriet',
      nn: 'Vi viser fram det nye laboratoriet',
      en: 'We show the new laboratory',
    },
    need: {
      role: 'photo',
      what: {
        nb: 'ett bilde fra laboratoriet',
        nn: 'eitt bilete frå laboratoriet',
        en: 'one picture from the laboratory',
      },
    },
    ask: {
      who: 'Terje Rabben',
      whyYou: {
        nb: 'du tar bilder folk kjenner igjen seg i',
        nn: 'du tek bilete folk kjenner seg att i',
        en: 'you take pictures people recognise themselves in',
      },
      ifNo: { nb: 'så spør jeg noen andre', nn: 'så spør eg nokon andre', en: 'then I will ask somebody else' },
    },
  },
  {
    title: { nb: 'En dag med lærlingene', nn: 'Ein dag med lærlingane', en: 'A day with the apprentices' },
    need: {
      role: 'onCamera',
      what: {
        nb: 'et kvarter foran kamera',
        nn: 'eit kvarter framfor kamera',
        en: 'a quarter of an hour on camera',
      },
    },
  },
];

/** The sample's tip. */
export const tipTexts: Record<Language, string> = {
  nb: 'Verkstedet har reparert en maskin fra 1978. Den går ennå!',
  nn: 'Verkstaden har reparert ei maskin frå 1978. Ho går enno!',
  en: 'The workshop has repaired a machine from 1978. It still runs!',
};

/** The sample's campaign: the five fields of the explainer. */
export const campaignTexts: Record<
  Language,
  Readonly<Record<'name' | 'what' | 'how' | 'audience' | 'budget' | 'hope', string>>
> = {
  nb: {
    name: 'Lærlingukene',
    what: 'vi viser fram lærlingene våre for dem som skal velge utdanning',
    how: 'tre korte filmer går som annonse på Instagram i fire uker',
    audience: 'unge mellom 16 og 19 år i fylket',
    budget: '30 000 kroner',
    hope: 'at flere søker læreplass hos oss',
  },
  nn: {
    name: 'Lærlingvekene',
    what: 'vi viser fram lærlingane våre for dei som skal velje utdanning',
    how: 'tre korte filmar går som annonse på Instagram i fire veker',
    audience: 'unge mellom 16 og 19 år i fylket',
    budget: '30 000 kroner',
    hope: 'at fleire søkjer læreplass hos oss',
  },
  en: {
    name: 'The apprentice weeks',
    what: 'we show our apprentices to those choosing what to study',
    how: 'three short films run as ads on Instagram for four weeks',
    audience: 'young people between 16 and 19 in the county',
    budget: '30,000 kroner',
    hope: 'that more people apply for an apprenticeship with us',
  },
};

import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** Kva som verkar hos oss, bevislinja og kvitteringa for eit tal. Sjølve setningane blir laga i utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'Kva verkar hos oss',
  intro: 'Dette seier dykkar eigne innlegg, ikkje noko anna. Er det for få innlegg, står det her.',
  empty: {
    title: 'Her kjem det som verkar hos dykk',
    body: 'Når Medspill kjenner åtte innlegg eller fleire på ei plattform, byrjar det å samanlikne. Hent inn ei eksportfil, så har du det frå første dag.',
    action: 'Hent inn ei fil',
  },
  metric: 'Målt i',
  verdict: {
    holds: 'Dette ser vi',
    'does-not-hold': 'Her ser vi ingen tydeleg skilnad',
    'too-few': 'For få innlegg til å seie noko',
    'cannot-be-measured': 'Kan ikkje målast her',
  },
  period: 'Ein månad eller eit kvartal',
  periods: { month: 'Månader', quarter: 'Kvartal', nth: '{nth}. kvartal {year}' },
  published:
    '{count, plural, =0 {Ingen innlegg publiserte.} one {Eitt innlegg publisert.} other {# innlegg publiserte.}}',
  atLeastPublished:
    '{count, plural, =0 {Ingen innlegg er lesne frå denne tida.} one {Minst eitt innlegg publisert. Det kan vere fleire som ikkje er lesne enno.} other {Minst # innlegg publiserte. Det kan vere fleire som ikkje er lesne enno.}}',
  usually: 'Kva neste innlegg kan vente seg',
  records: 'Rekordar dei siste tolv månadene',
  reach: {
    never: 'Kor mange de nådde i alt, kan ikkje reknast ut frå innlegga, for mange ser fleire av dei.',
    type: 'Skriv inn talet til sida',
    where: 'Talet står i statistikken plattforma sjølv har for sida, for akkurat denne månaden.',
  },
  marks: {
    title: 'Merk det ei maskin ikkje kan vite',
    why: '{count, plural, one {Eitt innlegg manglar} other {# innlegg manglar}} svar på om det er folk i biletet. Eitt tastetrykk for kvart.',
    start: 'Start merkinga',
    question: 'Er det folk frå huset i biletet?',
    left: '{count, plural, one {Eitt innlegg att} other {# innlegg att}}',
    skip: 'Veit ikkje',
    keys: 'Trykk {yes} eller {no} for å svare, pil høgre for å hoppe over.',
    yesKey: 'J',
    noKey: 'N',
    done: '{count, plural, =0 {Ingen fleire å merke.} one {Ferdig. Eitt innlegg er merkt.} other {Ferdig. # innlegg er merkte.}}',
    stop: 'Lukk',
  },
  seePosts: 'Sjå innlegga',
  hidePosts: 'Gøym innlegga',
  sideWith: 'Med ({count})',
  sideWithout: 'Utan ({count})',
  moveToWith: 'Flytt til med',
  moveToWithout: 'Flytt til utan',
  moved: 'Flytta. Svaret er rekna ut på nytt.',
  copyText: 'Kopier som tekst',
  copyPicture: 'Kopier som bilete',
  withTrait: 'med',
  withoutTrait: 'utan',
  sidesAxis: '{metric}, {age} etter publisering',
  sidesSay: '{withTrait} innlegg med og {without} utan, målte ved same alder.',
  receipt: 'Kva byggjer dette på?',
  thisPost: 'dette innlegget',
  peersSay:
    'Dette innlegget hadde {own}. Det midtarste av {count} innlegg vi samanliknar med, hadde {middle} ved same alder.',
  usualPost: 'eit vanleg innlegg',
  comparedHere: 'samanlikna her',
  daysAfter: 'døgn etter publisering',
  hoursAfter: 'timar etter publisering',
  growthSays:
    'Slik voks talet for dette innlegget og {count} andre. Etter {age} hadde dette {own} og eit vanleg innlegg om lag {usual}.',
  growthSaysAlone: 'Slik voks talet for dette innlegget og {count} andre. Etter {age} hadde dette {own}.',
  copyHelp: 'Kopier som tekst til kollegaen',
  helpSays: '{count} innlegg, frå {first} til {last}.',
};

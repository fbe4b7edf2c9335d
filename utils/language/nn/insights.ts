import type { insights as nb } from '../nb/insights.ts';
import type { Translated } from '../words.ts';

/** Kva som verkar hos oss, bevislinja og kvitteringa for eit tal. Sjølve setningane blir laga i utils/messages. */
export const insights: Translated<typeof nb> = {
  title: 'Kva verkar hos oss',
  intro: 'Dette seier dykkar eigne innlegg, ikkje noko anna. Har de få innlegg, står det at dei er for få.',
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
  counts: '{withTrait} med, {without} utan',
  marksFirst: 'Merk innlegg med folk i biletet, så kan Medspill svare på det òg.',
  goMark: 'Merk innlegg',
  period: 'Perioden',
  months: { month: 'Denne månaden', last: 'Førre månad', quarter: 'Siste tre månader' },
  published:
    '{count, plural, =0 {Ingen innlegg publiserte.} one {Eitt innlegg publisert.} other {# innlegg publiserte.}}',
  usually: 'Kva neste innlegg kan vente',
  copyText: 'Kopier som tekst',
  copyPicture: 'Kopier som bilete',
  copyFailed: 'Nettlesaren ville ikkje kopiere. Klikk i vindauget og prøv att.',
  copied: 'Kopiert',
  withTrait: 'med',
  withoutTrait: 'utan',
  sidesSay: '{withTrait} innlegg med og {without} utan, målte ved same alder.',
  receipt: 'Kva byggjer dette på?',
  thisPost: 'dette innlegget',
  peersSay:
    'Dette innlegget hadde {own}. Det midtarste av {count} innlegg vi samanliknar med, hadde {middle} ved same alder.',
};

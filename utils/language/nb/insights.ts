/** What works here, the evidence line and the receipt of a number. The sentences themselves are made in utils/messages. */
export const insights = {
  title: 'Hva virker hos oss',
  intro: 'Dette sier deres egne innlegg, ikke noe annet. Har dere få innlegg, står det at de er for få.',
  empty: {
    title: 'Her kommer det som virker hos dere',
    body: 'Når Medspill kjenner åtte innlegg eller flere på en plattform, begynner det å sammenligne. Hent inn en eksportfil, så har du det fra første dag.',
    action: 'Hent inn en fil',
  },
  metric: 'Målt i',
  verdict: {
    holds: 'Dette ser vi',
    'does-not-hold': 'Her ser vi ingen tydelig forskjell',
    'too-few': 'For få innlegg til å si noe',
    'cannot-be-measured': 'Kan ikke måles her',
  },
  counts: '{withTrait} med, {without} uten',
  marksFirst: 'Merk innlegg med folk i bildet, så kan Medspill svare på det også.',
  goMark: 'Merk innlegg',
  period: 'Perioden',
  months: { month: 'Denne måneden', last: 'Forrige måned', quarter: 'Siste tre måneder' },
  published: '{count, plural, =0 {Ingen innlegg publisert.} one {Ett innlegg publisert.} other {# innlegg publisert.}}',
  usually: 'Hva neste innlegg kan vente',
  copyText: 'Kopier som tekst',
  copied: 'Kopiert',
  withTrait: 'med',
  withoutTrait: 'uten',
  sidesSay: '{withTrait} innlegg med og {without} uten, målt ved samme alder.',
  receipt: 'Hva bygger dette på?',
  thisPost: 'dette innlegget',
  peersSay:
    'Dette innlegget hadde {own}. Det midterste av {count} innlegg vi sammenligner med, hadde {middle} ved samme alder.',
};

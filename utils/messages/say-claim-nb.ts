import type { ClaimWords } from './say-claim-words.ts';

/** Bokmål. */
export const claimWordsNb: ClaimWords = {
  thePost: 'Innlegget',
  notRead: 'Dette tallet er ikke lest ennå.',
  withheld: {
    'too-early': 'Det er for tidlig å sammenligne.',
    'too-few': 'Det er for få innlegg å sammenligne med ennå.',
    'typical-too-small': 'Tallene er for små til å sammenligne.',
    'not-read': 'Dette tallet er ikke lest ennå.',
    paid: 'Innlegget har betalt spredning, så det sammenlignes ikke med de andre.',
    'too-uncertain': 'Tallene er for usikre til å si om det er mer eller mindre enn vanlig.',
    'cannot-be-measured': 'Vi vet ikke nøyaktig når det ble publisert, så det kan ikke sammenlignes med de andre.',
  },
  watched: (hours) => `Innlegget er sett i ${hours} timer til sammen.`,
  nothingYet: (what) => `Innlegget har ingen ${what} ennå.`,
  reachedNobody: 'Innlegget har ikke nådd noen ennå.',
  rank: (place, of, platform) =>
    `Innlegget er nummer ${place} av de ${of} siste ${platform}-innleggene våre, målt like lenge etter publisering.`,
  rankAmong: (place, of, platform) =>
    `Innlegget er blant de ${place} øverste av de ${of} siste ${platform}-innleggene våre, målt like lenge etter publisering.`,
  rankFirst: (of, platform) =>
    `Innlegget er øverst av de ${of} siste ${platform}-innleggene våre, målt like lenge etter publisering.`,
  trait: {
    people: 'innlegg med folk fra huset',
    weekend: 'innlegg publisert i helgen',
    long: 'innlegg med lang tekst',
    format: {
      text: 'innlegg med bare tekst',
      image: 'innlegg med bilde',
      carousel: 'innlegg med flere bilder',
      video: 'innlegg med video',
      document: 'innlegg med dokument',
      link: 'innlegg med lenke',
      poll: 'avstemninger',
      story: 'storyer',
      other: 'innlegg i andre formater',
    },
    topic: (topic) => `innlegg om ${topic}`,
    weekday: (day) => `innlegg publisert på en ${day}`,
    by: (name) => `innlegg som ${name} har hjulpet til med`,
    own: (name) => `innlegg merket «${name}»`,
    someone: 'en kollega',
  },
  traitVerb: { shown: 'er vist', started: 'er startet', people: 'har nådd', acts: 'har fått' },
  theOthers: 'de andre',
  counted: (withTrait, without) => `${withTrait} med og ${without} uten, sammenlignet kanal for kanal`,
  noDifference: (trait, counted) => `Vi ser ingen tydelig forskjell ennå på ${trait} og de andre (${counted}).`,
  tooFew: (trait, counted) => `Det er for få innlegg til å si noe om ${trait} (${counted}).`,
  amongTop: (some, top, trait, all, of) =>
    `Så langt er ${some} av de ${top} innleggene som har gjort det best, ${trait} (${all} av alle ${of} er det). Det er for få til å si om det er et mønster.`,
  entangled: (trait, other) =>
    `Hos oss går ${trait} sammen med ${other}, så vi kan ikke si hva som utgjorde forskjellen.`,
  noneMarked: (trait) => `Vi har ingen ${trait} å sammenligne med ennå.`,
  allHaveIt: (trait) => `Vi har bare ${trait}, så det er ingenting å sammenligne med.`,
  metricNotRead: 'Dette tallet er ikke lest for noen innlegg ennå.',
  noneComparable:
    'Alle innleggene her har betalt spredning eller mangler en sikker publiseringstid, så de kan ikke sammenlignes.',
  pulledUp: 'Ett enkelt innlegg trekker gjennomsnittet opp.',
  total: {
    shown: (amount, when) => `Innleggene våre ble vist ${amount} ${when}.`,
    started: (amount, when) => `Videoene våre ble startet ${amount} ${when}.`,
    acts: (amount, when) => `Innleggene våre fikk ${amount} ${when}.`,
    known: (known, all) => `Vi har tall for ${known} av ${all} innlegg.`,
    mostlyOne: 'Det meste kom fra ett innlegg.',
    nothing: (when) => `Vi har ingen tall ${when}.`,
    unknown: (when) => `Vi kan ikke si hvor mye som kom ${when}.`,
  },
  about: (amount) => `omtrent ${amount}`,
  atLeast: (amount) => `minst ${amount}`,
  inMonth: (month) => `i ${month}`,
  fromTo: (from, to) => `fra ${from} til ${to}`,
  people: {
    quoted: (platform, amount, when) => `Ifølge ${platform} nådde siden vår omtrent ${amount} ${when}.`,
    between: (largest, low, high, platform) =>
      `Det mest sette ${platform}-innlegget nådde omtrent ${largest}. Til sammen nådde innleggene mellom ${low} og ${high} (mange har nok sett flere av dem).`,
    one: (largest, platform) => `${platform}-innlegget nådde omtrent ${largest}.`,
    nothing: (platform) => `Vi har ikke lest hvor mange ${platform}-innleggene nådde.`,
    nobody: (platform) => `Tallene våre viser ikke at noen har sett ${platform}-innleggene.`,
  },
  record: {
    best: (kind, platform, since, of) =>
      `Så langt er dette ${kind} av ${of} ${platform}-innlegg hos oss siden ${since}, alle målt like lenge etter publisering.`,
    topThree: (kind, platform, since, of) =>
      `Så langt er innlegget blant de tre ${kind} av ${of} ${platform}-innlegg hos oss siden ${since}, alle målt like lenge etter publisering.`,
    kind: { shown: 'det mest viste', started: 'det oftest startede', people: 'det som har nådd flest personer' },
    acts: (noun) => `det med flest ${noun}`,
    most: { shown: 'mest viste', started: 'oftest startede', people: 'som har nådd flest personer' },
    mostActs: (noun) => `med flest ${noun}`,
  },
  help: {
    posts: (count, since) => `Du har hjulpet til med ${count} siden ${since}.`,
    soFar: (count, since) => `${count} siden ${since}.`,
    none: 'Du har ikke hjulpet til med noen innlegg i denne tiden.',
    best: (title) => `Best gikk det med «${title}».`,
  },
  between: (low, high) => `mellom ${low} og ${high}`,
  expect: {
    shown: (platform, span, age, share) =>
      `${platform}-innleggene våre er vanligvis vist ${span} ganger etter ${age} (omtrent ${share} av ti er det).`,
    started: (platform, span, age, share) =>
      `Videoene våre på ${platform} er vanligvis startet ${span} ganger etter ${age} (omtrent ${share} av ti er det).`,
    people: (platform, span, age, share) =>
      `${platform}-innleggene våre har vanligvis nådd ${span} personer etter ${age} (omtrent ${share} av ti har det).`,
    acts: (platform, span, noun, age, share) =>
      `${platform}-innleggene våre har vanligvis fått ${span} ${noun} etter ${age} (omtrent ${share} av ti har det).`,
    none: (platform) => `Vi har for få ${platform}-innlegg til å si hvor det neste pleier å havne.`,
  },
  receipt: {
    number: (value, age) => (age ? `Tallet er ${value}, lest ${age} etter publisering.` : `Tallet er ${value}.`),
    rounded: (low, high) =>
      `Siden viste et avrundet tall. Det riktige ligger et sted mellom ${low} og ${high}, og det er tatt med i regningen.`,
    estimated: 'Hvor mange personer et innlegg når, er alltid noe plattformen anslår.',
    compared: (count, platform, age) =>
      age
        ? `Innlegget er holdt opp mot ${count} egne ${platform}-innlegg, alle slik de var ${age} etter publisering.`
        : `Innlegget er holdt opp mot ${count} egne ${platform}-innlegg.`,
    middle: (typical, percent) =>
      `Det midterste av dem hadde omtrent ${typical}. Dette innlegget ligger på omtrent ${percent} av et vanlig innlegg.`,
    span: (low, high) =>
      `Innlegg svinger mye, så det er usikkert hva et vanlig innlegg får. Tar vi høyde for det, ligger dette innlegget et sted mellom ${low} og ${high} av et vanlig innlegg. Setningen sier ikke mer enn det spennet tåler.`,
    error: (oneIn) => `Om innlegget i virkeligheten var helt vanlig, ville vi tatt feil høyst én av ${oneIn} ganger.`,
    curve: (half, times) =>
      times
        ? `Tall vokser med tiden. Halvparten er som regel kommet etter omtrent ${half}, regnet ut fra ${times} dere har lest det samme innlegget om igjen. Slik kan innlegg som er lest på ulik alder, sammenlignes.`
        : `Tall vokser med tiden. Her er det antatt at halvparten er kommet etter omtrent ${half}, fordi få innlegg er lest mer enn én gang. Les gjerne noen innlegg om igjen, så blir sammenligningen sikrere.`,
    borrowed:
      'Det er få innlegg på denne kanalen. Hvor mye tallene pleier å svinge, er derfor hentet fra de andre kanalene også.',
    leftOut: (parts) => `Holdt utenfor: ${parts}.`,
    paid: (count, one) => `${count} ${one ? 'betalt' : 'betalte'}`,
    unknownAtAge: (count) => `${count} som ikke er lest nær nok denne alderen`,
    outsideWindow: (count) => `${count} fra mer enn et halvt år før eller etter`,
    otherMeaning: (count) => `${count} der plattformen mente noe annet med tallet`,
    traitSides: (withTrait, without) => `${withTrait} innlegg med og ${without} uten er sammenlignet.`,
    traitHow:
      'Innlegg er bare holdt opp mot andre på samme kanal og fra samme tid, alle på samme alder. Betalte er holdt utenfor. Det er også tatt høyde for at vi spør om flere ting på én gang: da ser alltid noe ut som et mønster.',
    traitRatio: (percent) =>
      `De med ligger på omtrent ${percent} av dem uten. Det forteller hva som har gått sammen, ikke hva som er årsaken.`,
    markedAfterwards: (count) =>
      `${count} av innleggene ble merket etter at tallene var lest. Da er det lett å merke dem som gikk bra, så stol litt mindre på dette.`,
    total: (posts, readings) =>
      `Lagt sammen over ${posts}, fra ${readings}. «Minst» er det som er helt sikkert: tall går bare oppover, så det som sto ved en lesning, var der senere også.`,
    reading: ['lesning', 'lesninger', 'm'],
    record: (count, platform, age) =>
      `Holdt opp mot ${count} andre ${platform}-innlegg, alle slik de var ${age} etter publisering. Det er en ren opptelling: noen ganger i året blir det ny rekord ved slump.`,
    people: (posts) =>
      `Bygger på ${posts}. Antall personer kan aldri legges sammen: de samme menneskene ser flere innlegg. Sikkert er bare at det var minst så mange som det største innlegget nådde, og høyst alle lagt sammen.`,
    quoted: 'Tallet er sidens eget, skrevet inn eller hentet fra en fil. Det er ikke en sum av innlegg.',
    expectation: (count, platform) =>
      `Bygger på de ${count} siste ${platform}-innleggene våre på samme alder. Spennet er vidt fordi innlegg svinger så mye.`,
    method: (rule, version, date) => `For den som kan statistikk: ${rule} Metode ${version}, regnet ut ${date}.`,
    rules: {
      post: 'Hodges–Lehmann på logaritmer med eksakte grenser (med få innlegg Student t med felles spredning), utvidet for avrunding, vekstkurve, naboer som ligner, trend og et nivå som kan vandre.',
      trait:
        'Stratifisert Hodges–Lehmann på logaritmer, kanal × omtrent åtte innlegg på rad, eksakt nullfordeling, Holm, bekreftet med regresjon der andre trekk går sammen med dette.',
      named: 'Forhold til medianen av navngitte innlegg, med fortegnstest.',
      rank: 'Plass blant navngitte innlegg, med grenser fra avrunding og vekstkurve.',
      plain: 'Ingen slutning, bare tallet.',
    },
  },
};

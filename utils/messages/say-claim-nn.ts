import type { ClaimWords } from './say-claim-words.ts';

/** Nynorsk, skrive for seg. */
export const claimWordsNn: ClaimWords = {
  thePost: 'Innlegget',
  notRead: 'Dette talet er ikkje lese enno.',
  withheld: {
    'too-early': 'Det er for tidleg å samanlikne.',
    'too-few': 'Det er for få innlegg å samanlikne med enno.',
    'typical-too-small': 'Tala er for små til å samanlikne.',
    'not-read': 'Dette talet er ikkje lese enno.',
    paid: 'Innlegget har betalt spreiing, så det blir ikkje samanlikna med dei andre.',
    'too-uncertain': 'Tala er for usikre til å seie om det er meir eller mindre enn vanleg.',
    'cannot-be-measured': 'Vi veit ikkje nøyaktig når det vart publisert, så det kan ikkje samanliknast med dei andre.',
  },
  watched: (hours) => `Innlegget er sett i ${hours} timar til saman.`,
  nothingYet: (what) => `Innlegget har ingen ${what} enno.`,
  reachedNobody: 'Innlegget har ikkje nådd nokon enno.',
  rank: (place, of, platform) =>
    `Innlegget er nummer ${place} av dei ${of} siste ${platform}-innlegga våre, målt like lenge etter publisering.`,
  rankAmong: (place, of, platform) =>
    `Innlegget er blant dei ${place} øvste av dei ${of} siste ${platform}-innlegga våre, målt like lenge etter publisering.`,
  rankFirst: (of, platform) =>
    `Innlegget er øvst av dei ${of} siste ${platform}-innlegga våre, målt like lenge etter publisering.`,
  trait: {
    people: 'innlegg med folk frå huset',
    weekend: 'innlegg publiserte i helga',
    long: 'innlegg med lang tekst',
    format: {
      text: 'innlegg med berre tekst',
      image: 'innlegg med bilete',
      carousel: 'innlegg med fleire bilete',
      video: 'innlegg med video',
      document: 'innlegg med dokument',
      link: 'innlegg med lenkje',
      poll: 'avrøystingar',
      story: 'storyar',
      other: 'innlegg i andre format',
    },
    topic: (topic) => `innlegg om ${topic}`,
    weekday: (day) => `innlegg publiserte på ein ${day}`,
    by: (name) => `innlegg som ${name} har hjelpt til med`,
    own: (name) => `innlegg merkte «${name}»`,
    someone: 'ein kollega',
  },
  traitVerb: { shown: 'er viste', started: 'er starta', people: 'har nådd', acts: 'har fått' },
  theOthers: 'dei andre',
  counted: (withTrait, without) => `${withTrait} med og ${without} utan, samanlikna kanal for kanal`,
  noDifference: (trait, counted) => `Vi ser ingen tydeleg skilnad enno på ${trait} og dei andre (${counted}).`,
  tooFew: (trait, counted) => `Det er for få innlegg til å seie noko om ${trait} (${counted}).`,
  amongTop: (some, top, trait, all, of) =>
    `Så langt er ${some} av dei ${top} innlegga som har gjort det best, ${trait} (${all} av alle ${of} er det). Det er for få til å seie om det er eit mønster.`,
  entangled: (trait, other) =>
    `Hos oss går ${trait} saman med ${other}, så vi kan ikkje seie kva som gjorde skilnaden.`,
  noneMarked: (trait) => `Vi har ingen ${trait} å samanlikne med enno.`,
  allHaveIt: (trait) => `Vi har berre ${trait}, så det er ingenting å samanlikne med.`,
  metricNotRead: 'Dette talet er ikkje lese for nokon innlegg enno.',
  noneComparable:
    'Alle innlegga her har betalt spreiing eller manglar ei sikker publiseringstid, så dei kan ikkje samanliknast.',
  pulledUp: 'Eitt einskilt innlegg dreg gjennomsnittet opp.',
  total: {
    shown: (amount, when) => `Innlegga våre vart viste ${amount} ${when}.`,
    started: (amount, when) => `Videoane våre vart starta ${amount} ${when}.`,
    acts: (amount, when) => `Innlegga våre fekk ${amount} ${when}.`,
    known: (known, all) => `Vi har tal for ${known} av ${all} innlegg.`,
    mostlyOne: 'Det meste kom frå eitt innlegg.',
    nothing: (when) => `Vi har ingen tal ${when}.`,
    unknown: (when) => `Vi kan ikkje seie kor mykje som kom ${when}.`,
  },
  about: (amount) => `om lag ${amount}`,
  atLeast: (amount) => `minst ${amount}`,
  inMonth: (month) => `i ${month}`,
  fromTo: (from, to) => `frå ${from} til ${to}`,
  people: {
    quoted: (platform, amount, when) => `Ifølgje ${platform} nådde sida vår om lag ${amount} ${when}.`,
    between: (largest, low, high, platform) =>
      `Det mest sette ${platform}-innlegget nådde om lag ${largest}. Til saman nådde innlegga mellom ${low} og ${high} (mange har nok sett fleire av dei).`,
    one: (largest, platform) => `${platform}-innlegget nådde om lag ${largest}.`,
    nothing: (platform) => `Vi har ikkje lese kor mange ${platform}-innlegga nådde.`,
    nobody: (platform) => `Tala våre viser ikkje at nokon har sett ${platform}-innlegga.`,
  },
  record: {
    best: (kind, platform, since, of) =>
      `Så langt er dette ${kind} av ${of} ${platform}-innlegg hos oss sidan ${since}, alle målte like lenge etter publisering.`,
    topThree: (kind, platform, since, of) =>
      `Så langt er innlegget blant dei tre ${kind} av ${of} ${platform}-innlegg hos oss sidan ${since}, alle målte like lenge etter publisering.`,
    kind: {
      shown: 'det mest viste',
      started: 'det som er starta flest gonger',
      people: 'det som har nådd flest personar',
    },
    acts: (noun) => `det med flest ${noun}`,
    most: { shown: 'mest viste', started: 'som er starta flest gonger', people: 'som har nådd flest personar' },
    mostActs: (noun) => `med flest ${noun}`,
  },
  help: {
    posts: (count, since) => `Du har hjelpt til med ${count} sidan ${since}.`,
    soFar: (count, since) => `${count} sidan ${since}.`,
    none: 'Du har ikkje hjelpt til med nokon innlegg i denne tida.',
    best: (title) => `Best gjekk det med «${title}».`,
  },
  between: (low, high) => `mellom ${low} og ${high}`,
  expect: {
    shown: (platform, span, age, share) =>
      `${platform}-innlegga våre er vanlegvis viste ${span} gonger etter ${age} (om lag ${share} av ti er det).`,
    started: (platform, span, age, share) =>
      `Videoane våre på ${platform} er vanlegvis starta ${span} gonger etter ${age} (om lag ${share} av ti er det).`,
    people: (platform, span, age, share) =>
      `${platform}-innlegga våre har vanlegvis nådd ${span} personar etter ${age} (om lag ${share} av ti har det).`,
    acts: (platform, span, noun, age, share) =>
      `${platform}-innlegga våre har vanlegvis fått ${span} ${noun} etter ${age} (om lag ${share} av ti har det).`,
    none: (platform) => `Vi har for få ${platform}-innlegg til å seie kvar det neste plar hamne.`,
  },
  receipt: {
    number: (value, age) => (age ? `Talet er ${value}, lese ${age} etter publisering.` : `Talet er ${value}.`),
    rounded: (low, high) =>
      `Sida viste eit avrunda tal. Det rette ligg ein stad mellom ${low} og ${high}, og det er teke med i rekninga.`,
    estimated: 'Kor mange personar eit innlegg når, er alltid noko plattforma anslår.',
    compared: (count, platform, age) =>
      age
        ? `Innlegget er halde opp mot ${count} eigne ${platform}-innlegg, alle slik dei var ${age} etter publisering.`
        : `Innlegget er halde opp mot ${count} eigne ${platform}-innlegg.`,
    middle: (typical, percent) =>
      `Det midtarste av dei hadde om lag ${typical}. Dette innlegget ligg på om lag ${percent} av eit vanleg innlegg.`,
    span: (low, high) =>
      `Innlegg svingar mykje, så det er usikkert kva eit vanleg innlegg får. Tek vi høgd for det, ligg dette innlegget ein stad mellom ${low} og ${high} av eit vanleg innlegg. Setninga seier ikkje meir enn det spennet toler.`,
    error: (oneIn) => `Om innlegget eigentleg var heilt vanleg, ville vi teke feil høgst éin av ${oneIn} gonger.`,
    curve: (half, times) =>
      times
        ? `Tal veks med tida. Halvparten er som regel komen etter om lag ${half}, rekna ut frå ${times} de har lese det same innlegget om att. Slik kan innlegg som er lesne på ulik alder, samanliknast.`
        : `Tal veks med tida. Her er det gått ut frå at halvparten er komen etter om lag ${half}, fordi få innlegg er lesne meir enn éin gong. Les gjerne nokre innlegg om att, så blir samanlikninga sikrare.`,
    borrowed:
      'Det er få innlegg på denne kanalen. Kor mykje tala plar svinge, er difor henta frå dei andre kanalane òg.',
    leftOut: (parts) => `Haldne utanfor: ${parts}.`,
    paid: (count, one) => `${count} ${one ? 'betalt' : 'betalte'}`,
    unknownAtAge: (count, one) => `${count} som ikkje er ${one ? 'lese' : 'lesne'} nær nok denne alderen`,
    outsideWindow: (count) => `${count} frå meir enn eit halvt år før eller etter`,
    otherMeaning: (count) => `${count} der plattforma meinte noko anna med talet`,
    traitSides: (withTrait, without) => `${withTrait} innlegg med og ${without} utan er samanlikna.`,
    traitHow:
      'Innlegg er berre haldne opp mot andre på same kanal og frå same tid, alle på same alder. Betalte er haldne utanfor. Det er òg teke høgd for at vi spør om fleire ting på éin gong: då ser alltid noko ut som eit mønster.',
    traitRatio: (percent) =>
      `Dei med ligg på om lag ${percent} av dei utan. Det fortel kva som har gått saman, ikkje kva som er årsaka.`,
    markedAfterwards: (count, one) =>
      `${count} av innlegga vart ${one ? 'merkt' : 'merkte'} etter at tala var lesne. Då er det lett å merke dei som gjekk bra, så stol litt mindre på dette.`,
    total: (posts, readings) =>
      `Lagt saman over ${posts}, frå ${readings}. «Minst» er det som er heilt sikkert: tal går berre oppover, så det som stod ved ei lesing, var der seinare òg.`,
    reading: ['lesing', 'lesingar', 'f'],
    record: (count, platform, age) =>
      `Halde opp mot ${count} andre ${platform}-innlegg, alle slik dei var ${age} etter publisering. Det er ei rein oppteljing: nokre gonger i året blir det ny rekord av slump.`,
    people: (posts) =>
      `Byggjer på ${posts}. Talet på personar kan aldri leggjast saman: dei same menneska ser fleire innlegg. Sikkert er berre at det var minst så mange som det største innlegget nådde, og høgst alle lagde saman.`,
    quoted: 'Talet er sida sitt eige, skrive inn eller henta frå ei fil. Det er ikkje ein sum av innlegg.',
    expectation: (count, platform) =>
      `Byggjer på dei ${count} siste ${platform}-innlegga våre på same alder. Spennet er vidt fordi innlegg svingar så mykje.`,
    method: (rule, version, date) => `For den som kan statistikk: ${rule} Metode ${version}, rekna ut ${date}.`,
    rules: {
      post: 'Hodges–Lehmann på logaritmar med eksakte grenser (med få innlegg Student t med felles spreiing), utvida for avrunding, vekstkurve, naboar som liknar, trend og eit nivå som kan vandre.',
      trait:
        'Stratifisert Hodges–Lehmann på logaritmar, kanal × om lag åtte innlegg på rad, eksakt nullfordeling, Holm, stadfesta med regresjon der andre trekk går saman med dette.',
      named: 'Forhold til medianen av namngjevne innlegg, med forteiknstest.',
      rank: 'Plass blant namngjevne innlegg, med grenser frå avrunding og vekstkurve.',
      plain: 'Inga slutning, berre talet.',
    },
  },
};

import { lines } from '../lines.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultNn: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    Hyggeleg nytt: {Post} {result}.
    Som lova kjem eg med nytt: {Post} {result}.
    Eg ville at du skulle vite at {post} {result}.
    No har eg sett på tala, og {post} {result}.
    No kan eg fortelje at {post} {result}.
    Har du fått med deg at {post} {result}?
    Eg gler meg over at {post} {result}.
    Dette har du vore med på: {Post} {result}.
    Det er fine tal å fortelje om: {Post} {result}.
    Her er det eg lova å fortelje: {Post} {result}.
  `),
  ordinary: lines(`
    Kort oppdatering: {Post} {result}.
    Ei lita oppdatering frå meg: {Post} {result}.
    No har det gått litt tid, og {post} {result}.
    Eg lova å seie frå korleis det gjekk: {Post} {result}.
    Eg har sett på tala, og {post} {result}.
    Sidan du var med, vil eg at du skal vite at {post} {result}.
    Så langt ser det slik ut: {Post} {result}.
    Litt nytt frå meg: {Post} {result}.
    Du spurde kanskje ikkje, men {post} {result}.
    Her kjem ein liten status: {Post} {result}.
    Berre så du har høyrt det: {Post} {result}.
  `),
  weak: lines(`
    No har {post} lege ute ei stund.
    Eg har ikkje gløymt {post}.
    Eg har tenkt litt vidare på {post}.
    No er {post} ute av hendene våre, og eg er glad for at vi laga {det|dei}.
    Ei lita helsing etter {post}.
    Eg ville berre innom ein gong til om {post}.
    Eg tek gjerne fram att {post} når vi snakkar om faget.
    Det var fint å lage {post} saman med deg.
    Vi fekk fortalt noko som er verdt å vite, med {post}.
    No har eg lagt {post} i arkivet, og eg er nøgd med innhaldet.
    Eg er glad for at {post} finst.
  `),
  weakTold: lines(`
    {Post} {result} denne gongen.
    Ærleg oppdatering: {Post} {result}.
    Denne gongen ser det slik ut: {Post} {result}.
    Her er resultatet, utan omskrivingar: {Post} {result}.
    Eg vil helst seie det som det er: {Post} {result}.
    Det vart rolegare enn eg hadde trudd, for {post} {result}.
    Eg har sett på tala, og denne gongen vart det stilt: {Post} {result}.
    Vi trefte ikkje heilt denne gongen, for {post} {result}.
    Slik gjekk det: {Post} {result}.
    Tala er i hus, og {post} {result}.
  `),
  why: lines(`
    Eg veit ikkje heilt kvifor, så eg prøver ein annan vinkel neste gong.
    Det seier meir om tidspunktet og vinklinga mi enn om det du bidrog med.
    Slik går det iblant, og eg tek med meg det vi lærte.
    Det du bidrog med, var bra, så eg prøver å vise det fram på ein annan måte.
    Kvifor veit eg ikkje, men innhaldet står eg for.
    Eg trur det er vinklinga mi som må bli betre, ikkje det du gav meg.
    Det er min jobb å finne ut av, og eg prøver noko anna neste gong.
    Eg har eit par tankar om kva eg kan gjere annleis.
    Eitt innlegg seier ikkje så mykje, så eg prøver igjen.
    Stoffet er like godt for det, og eg kjem til å bruke det meir.
  `),
  tooEarly: lines(`
    {Post} {result}, men det er for tidleg å samanlikne.
    Så langt ser eg at {post} {result}, og det er for tidleg å seie meir.
    Ei førebels helsing: {Post} {result}, resten veit vi ikkje enno.
    {Post} er ganske nytt, men eg ser at det {result}.
    Eg greidde ikkje å vente med å seie at {post} {result}, sjølv om det er tidleg.
    Det er tidleg enno, men {post} {result}.
    Førebels kan eg seie at {post} {result}.
    Eg har teke ein første kikk, og {post} {result}.
    Om det er mykje eller lite, veit eg ikkje enno, men {post} {result}.
    Vi er så vidt i gang, og {post} {result}.
    Så langt: {Post} {result}.
  `),
  tooEarlyPlain: lines(`
    Det er for tidleg å seie korleis det går med {post}.
    {Post} er ute, men det er for tidleg å seie noko om korleis det går.
    Eg har ikkje gløymt {post}, det er berre litt tidleg å seie noko enno.
    Tala for {post} har ikkje sett seg enno.
    Eg ventar litt til før eg seier noko om {post}.
    {Post} får liggje litt til før eg ser på tala.
    Du høyrer snart meir om {post}, det er berre litt tidleg.
    Korleis det går med {post}, veit eg ikkje rett enno.
    Eg seier ikkje noko om tal for {post} enno, det er for tidleg.
    Enno veit eg lite om korleis {post} blir teke imot.
  `),
  tooFew: lines(`
    {Post} {result}, men vi har for få innlegg å samanlikne med.
    Så langt ser eg at {post} {result}, og meir enn det vågar eg ikkje å seie.
    {Post} {result}, utan at vi veit om det er mykje eller lite hos oss.
    Eg kan fortelje at {post} {result}, men ikkje om det er meir enn vanleg.
    Her er talet for {post}: Det {result}.
    Om det er bra, veit vi ikkje før vi har fleire innlegg, men {post} {result}.
    {Post} {result}, og det er det vi veit så langt.
    Vi manglar noko å samanlikne med, men {post} {result}.
    Eit enkelt tal frå meg: {Post} {result}.
    Eg har sett på tala, og {post} {result}, men vi har lite å måle det mot.
  `),
  paid: lines(`
    {Post} {result}, og ein del av det er vising vi har betalt for.
    Vi har brukt litt annonsepengar på {post}, og det {result}.
    {Post} har gått som annonse òg, og det {result}.
    {Post} {result}, og då er den betalte visinga rekna med.
    For ordens skuld er noko av dette betalt, men {post} {result}.
    Vi betalte for å vise {post} til fleire, og det {result}.
    Med litt hjelp av annonsekroner kan eg seie at {post} {result}.
    {Post} fekk drahjelp av annonsering og {result}.
    Noko av dette er kjøpt vising, men {post} {result}.
    Talet er delvis betalt for: {Post} {result}.
  `),
  paidPlain: lines(`
    {Post} har gått som annonse òg, så fleire skulle få sjå det.
    Vi har brukt litt annonsepengar på {post}.
    Vi betaler for å vise {post} til fleire.
    {Post} får drahjelp av annonsering.
    {Post} er vist som annonse i tillegg.
    Vi valde å annonsere med {post}.
    No har {post} vore ute som annonse òg.
    Det er brukt annonsekroner på {post}, og det seier noko om at vi har tru på det.
    Vi har sett litt pengar bak {post}.
    Nokon har sett {post} som annonse, sidan vi betalte for det.
  `),
  credit: {
    idea: lines(`
      Det byrja med ideen din, og det gløymer eg ikkje.
      Utan at du hadde sagt noko, hadde eg gått rett forbi den historia.
      Ideen var god, og han var din.
      Eg skulle gjerne hatt fleire slike idear, og denne kom frå deg.
    `),
    expertise: lines(`
      Forklaringa di kjem eg til å bruke igjen.
      Det du forklarte, var det som gjorde at eg torde å skrive det.
      Du gav det tyngd, og det kunne eg ikkje ha gjort sjølv.
      At det faglege stod støtt, var det du som sørgde for.
    `),
    onCamera: lines(`
      Det hadde ikkje vorte noko av utan deg framfor kamera.
      Eg er glad for at folk fekk sjå deg i arbeid.
      Det vart ekte fordi du vart med.
      Du stilte opp, og det er ikkje noko ein kan ta for gitt.
    `),
    photo: lines(`
      Det hadde ikkje vorte noko av utan bileta dine.
      Bileta dine bar historia.
      Det var bileta dine eg bygde heile innlegget rundt.
      Eg kjem til å finne fram bileta dine igjen.
    `),
    quote: lines(`
      Sitatet ditt var det som gav teksten ei stemme.
      Eg høyrer framleis for meg korleis du sa det.
      Det du sa, stod seg godt på trykk.
      Utan sitatet ditt hadde det berre vore mine ord.
    `),
    proofreading: lines(`
      At teksten var utan feil, var det du som sørgde for.
      Korrekturen din er det ingen som ser, men eg veit at han var der.
      Takka vere deg slapp eg å rette noko etterpå.
      Du las det alle andre berre såg, og det er eg glad for.
    `),
    access: lines(`
      Hadde du ikkje sleppt oss inn, hadde vi ikkje hatt noko å vise.
      Du opna døra, og resten gjekk lett etter det.
      At vi fekk kome så tett på, var det du som ordna.
      Besøket hos dykk var det som gav oss noko å fortelje.
    `),
    other: lines(`
      Du hjelpte til då det trongst, og det hugsar eg.
      Vi var fleire om dette, og du var ein av dei.
      Din del av jobben var med på å få det i hamn.
      Det vart lettare å få det til med deg på laget.
    `),
  },
  what: lines(`
    Eg tenkjer særleg på {what}.
    Det hadde ikkje vorte det same utan {what}.
    Det eg hugsar, er {what}.
    Takk skal du ha for {what}.
  `),
  help: lines(`
    Du skal ha takk for {help}.
    Det hadde ikkje vorte det same utan {help}.
    Eg er framleis glad for {help}.
    Det var {help} som gjorde det til noko å vise fram.
    Utan {help} hadde eg ikkje hatt så mykje å fortelje.
    Takk skal du ha for {help}.
    Eg tenkjer med glede på {help}.
    Det er lett å sjå kor mykje {help} hadde å seie for innlegget.
  `),
  closeStrong: lines(`
    Har du lyst til å lage eitt til? Heilt greitt om det ikkje passar.
    Kunne du tenkje deg å vere med ein gong til? Du kan trygt seie nei.
    Eg vil gjerne lage meir av dette, har du lyst til å vere med? Berre sei nei om det blir for mykje.
    Har du ein tanke om kva vi kan fortelje neste gong? Det hastar ikkje, og det er lov å la det liggje.
    Skal vi prøve oss på eit nytt når du får tid? Om ikkje er det heilt i orden.
    Er du med på eitt til seinare? Det er like greitt om du heller vil la det vere.
    Har du meir på lager som folk burde få vite? Svar berre om du har lyst.
    Eg kjem gjerne innom igjen ein dag, kva seier du til det? Eit nei er heilt greitt.
    Kunne det bli ein oppfølgjar av dette? Du bestemmer, og det er lov å stå over.
    Vil du at eg spør deg igjen ein annan gong? Sei det som det er, så rettar eg meg etter det.
  `),
  close: lines(`
    Takk for hjelpa!
    Takk for at du vart med!
    Det betyr noko at du tok deg tid.
    Takk for at du stilte opp!
    Eg er glad for at vi laga det.
    Kom gjerne innom om du har ein tanke om det.
    Det var hyggeleg å lage noko saman med deg.
    Eg jobbar gjerne saman med deg igjen, når det passar for deg.
    Sei gjerne frå om du får ein idé til noko nytt.
    Det er fint å ha nokon å spørje, så takk igjen.
    Takk for laget!
  `),
  closeEarly: lines(`
    Eg kjem tilbake når det har gått ei veke.
    Om nokre dagar veit eg meir, og då høyrer du frå meg.
    Du får høyre meir når tala har sett seg.
    Eg gir lyd frå meg når eg veit meir.
    Meir kjem når vi har noko å samanlikne med.
    Eg seier frå igjen når det er noko å seie.
    La oss gi det ei veke, så kjem eg med nytt.
    Eg følgjer med og kjem tilbake til deg.
    Så snart eg veit meir, får du høyre det.
    Resten får du når det har fått litt tid på seg.
  `),
};

import { lines } from '../lines.ts';
import { thanksNn } from './thanks-nn.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultNn: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    {Post}, som du var med på, {result}.
    Hyggeleg nytt: {Post} {result}.
    Eg ville at du skulle vite at {post} {result}.
    Har du fått med deg at {post} {result}?
    Eg vart glad då eg såg at {post} {result}.
    Dette har du ein del av æra for: {Post} {result}.
    No har tala sett seg, og {post} {result}.
    I dag har eg noko fint å fortelje: {Post} {result}.
    Takk igjen for hjelpa med {post}, som {result}.
    Det gjekk godt, for {post} {result}.
  `),
  ordinary: lines(`
    Kort oppdatering: {Post} {result}.
    Sidan du var med, vil eg at du skal vite at {post} {result}.
    No har det gått litt tid, og {post} {result}.
    Eg har sett på tala, og {post} {result}.
    Litt nytt frå meg: {Post} {result}.
    Slik ligg det an: {Post} {result}.
    Takk igjen for at du hjelpte til med {post}, som {result}.
    Her er nytt om {post}, som {result}.
    I tilfelle du lurer på korleis det gjekk: {Post} {result}.
    Eg kikka innom statistikken i dag, og {post} {result}.
    Til deg som var med: {Post} {result}.
  `),
  weak: lines(`
    No har {post} fått liggje litt, og eg er framleis nøgd med det vi fortalde.
    Eg las {post} ein gong til, og eg står for det som står der.
    Takk for at du var med og laga {post}.
    Eg er glad for at vi laga {post}.
    Ei lita helsing frå meg om {post}.
    Vi fekk fram noko viktig med {post}.
    Eg kjem til å bruke {post} igjen når nokon spør kva vi driv med.
    {Post} er noko eg gjerne viser til når vi snakkar om faget.
    No ligg {post} der for den som vil vite meir.
    Det var fint å jobbe med {post}.
    Eg lærte noko av å lage {post}.
  `),
  weakTold: lines(`
    Denne gongen gjekk det rolegare: {Post} {result}.
    Ærleg oppdatering: {Post} {result}.
    Eg seier det som det er: {Post} {result}.
    Vi trefte ikkje heilt denne gongen, for {post} {result}.
    Du skal få vite korleis det gjekk, så her er det: {Post} {result}.
    {Post} {result}, og det vil eg heller seie enn å teie om.
    Ikkje alt treffer like godt: {Post} {result}.
    Det vart stilt rundt dette, for {post} {result}.
    Tala er i hus, og {post} {result}.
    Eg hadde håpa på meir, men {post} {result}.
  `),
  why: lines(`
    Eg veit ikkje heilt kvifor, så eg prøver ein annan vinkel neste gong.
    Det handlar nok meir om vinklinga mi enn om det du bidrog med.
    Slik går det iblant, og eg tek med meg det vi lærte.
    Det du bidrog med, var bra, så eg prøver å vise det fram på ein annan måte.
    Kvifor veit eg ikkje, men innhaldet står eg for.
    Det er min jobb å finne ut av, og eg prøver noko anna neste gong.
    Eg har eit par tankar om kva eg kan gjere annleis.
    Eitt innlegg seier ikkje så mykje, så eg gir meg ikkje.
    Stoffet er like godt for det, og eg kjem til å bruke det meir.
    Kanskje var tidspunktet feil, og det er det eg som vel.
  `),
  tooEarly: lines(`
    {Post} {result}, men det er for tidleg å samanlikne.
    Så langt ser eg at {post} {result}, og meir er det ikkje å seie enno.
    Ei førebels helsing: {Post} {result}, resten veit vi ikkje enno.
    {Post} er ganske nytt, men eg ser at det {result}.
    Eg greidde ikkje å vente med å seie at {post} {result}.
    Det er tidleg enno, men {post} {result}.
    Eg har teke ein første kikk, og {post} {result}.
    Om det er mykje eller lite, veit eg ikkje enno, men {post} {result}.
    Vi er så vidt i gang, og {post} {result}.
    Her er eit første tal: {Post} {result}.
    Tala rører på seg enno, men {post} {result}.
  `),
  tooEarlyPlain: lines(`
    Det er for tidleg å seie korleis det går med {post}.
    {Post} er ute, men enno er det lite å fortelje om korleis det går.
    Eg har ikkje gløymt {post}, eg ventar berre litt til.
    Tala for {post} har ikkje sett seg enno.
    {Post} får liggje litt før eg ser på tala.
    Du høyrer snart meir om {post}.
    Korleis folk tek imot {post}, veit eg lite om enno.
    Eg seier ikkje noko om tal for {post} før eg er sikker.
    {Post} er så nytt at eg ikkje har noko tal å gi deg.
    Eg følgjer med på {post} og gir det litt tid.
  `),
  tooFew: lines(`
    {Post} {result}, men vi har for få innlegg å samanlikne med.
    Så langt ser eg at {post} {result}, og meir enn det vågar eg ikkje å seie.
    {Post} {result}, utan at vi veit om det er mykje eller lite hos oss.
    Eg kan fortelje at {post} {result}, men ikkje om det er meir enn vanleg.
    Her er talet for {post}: Det {result}.
    Om det er bra, veit vi ikkje før vi har fleire innlegg, men {post} {result}.
    Vi manglar noko å samanlikne med, men {post} {result}.
    Eit enkelt tal frå meg: {Post} {result}.
    Eg har ingenting å måle mot enno, men {post} {result}.
    Du skal få talet slik det står: {Post} {result}.
  `),
  paid: lines(`
    {Post} {result}, og ein del av det er vising vi har betalt for.
    Vi har brukt litt annonsepengar på {post}, og det {result}.
    {Post} har gått som annonse òg, og det {result}.
    {Post} {result}, med den betalte visinga rekna med.
    For ordens skuld er noko av dette betalt, men {post} {result}.
    Vi betalte for å vise {post} til fleire, og det {result}.
    {Post} fekk drahjelp av annonsering og {result}.
    Noko av dette er kjøpt vising, men {post} {result}.
    Vi har lagt nokre annonsekroner i {post}, som {result}.
    Med annonsane rekna inn kan eg seie at {post} {result}.
  `),
  paidPlain: lines(`
    {Post} har gått som annonse òg, så fleire skulle få sjå det.
    Vi har brukt litt annonsepengar på {post}.
    Vi betaler for å vise {post} til fleire.
    {Post} får drahjelp av annonsering.
    Vi valde å annonsere med {post}.
    Det er brukt annonsekroner på {post}, og det seier noko om at vi har tru på det.
    Vi har sett litt pengar bak {post}.
    Nokon har sett {post} som annonse, sidan vi betalte for det.
    Etter at {post} kom ut, har vi betalt for å vise det vidare.
    Eg fekk bruke litt av annonsebudsjettet på {post}.
  `),
  credit: {
    idea: lines(`
      Det byrja med ideen din, og det gløymer eg ikkje.
      Utan at du hadde sagt noko, hadde eg gått rett forbi den historia.
      Ideen var god, og han var din.
      Slike idear vil eg gjerne ha fleire av, og denne kom frå deg.
      Det var du som såg at det var noko å fortelje.
      Tanken var din, eg skreiv han berre ned.
      Godt at du sa det høgt den gongen.
      Frå ideen din var vegen kort.
    `),
    expertise: lines(`
      Forklaringa di kjem eg til å bruke igjen.
      Det var forklaringa di som gjorde at eg torde å skrive det.
      Du gav det tyngd, og det kunne eg ikkje ha gjort sjølv.
      At det faglege står støtt, er det du som har sørgt for.
      Eg kan meir om faget ditt no, og det gjer lesarane òg.
      Takk for tolmodet med spørsmåla mine.
      Det du forklarte, står seg.
      Utan faget ditt hadde det berre vore pene ord.
    `),
    onCamera: lines(`
      Det hadde ikkje vorte noko av utan deg framfor kamera.
      Eg er glad for at folk fekk sjå deg.
      Det vart ekte fordi du vart med.
      Du stilte opp, og det er ikkje noko ein kan ta for gitt.
      Det var du som gav det eit ansikt.
      Det er deg folk møter når dei ser det.
      Takk for at vi fekk ha deg med framfor kamera.
      Fint at det var du som fortalde det.
    `),
    photo: lines(`
      Det hadde ikkje vorte noko av utan bileta dine.
      Bileta dine bar historia.
      Utan bileta dine hadde det berre vore tekst.
      Eg kjem til å finne fram bileta dine igjen.
      Det var du som fanga det på bilete.
      Takk for at vi fekk bruke bileta dine.
      Det er bileta folk ser på, og dei var dine.
      Du har auge for eit motiv, og det kom godt med.
    `),
    quote: lines(`
      Sitatet ditt gav teksten ei stemme.
      Eg høyrer framleis for meg korleis du sa det.
      Det du sa, gjorde seg godt i teksten.
      Utan sitatet ditt hadde det berre vore mine ord.
      Det er orda dine eg hugsar.
      Takk for at vi fekk bruke orda dine.
      Du sa det så folk kunne kjenne seg att.
      Det var du som fann orda.
    `),
    proofreading: lines(`
      Det gjekk ut med ryddig tekst, og det var du som sørgde for det.
      Korrekturen din er det ingen som ser, men eg veit at han var der.
      Du las det alle andre berre såg, og det er eg glad for.
      Eg sov betre av at du hadde lese gjennom.
      Utan deg hadde feila mine stått der for alle.
      Takk for at du las med vakne auge.
      Teksten var betre då han gjekk ut enn då du fekk han.
      Det var godt å vite at nokon hadde lese det nøye.
    `),
    access: lines(`
      Hadde du ikkje sleppt oss inn, hadde vi ikkje hatt noko å vise.
      Du opna døra, og resten gjekk lett etter det.
      At vi fekk kome så tett på, var det du som ordna.
      Besøket hos dykk gav oss noko å fortelje.
      Det er ikkje alle stader vi får kome inn, men hos deg fekk vi lov.
      Takk for at dørene stod opne.
      Det var du som gjorde besøket mogleg.
      Vi fekk sjå noko dei færraste får sjå, takka vere deg.
    `),
    other: lines(`
      Du hjelpte til då det trongst, og det hugsar eg.
      Vi var fleire om dette, og du var ein av dei.
      Din del av jobben var med på å få det i hamn.
      Det vart lettare å få det til med deg på laget.
      Eg er glad for at du var med.
      Takk for at du tok i eit tak.
      Eg hadde fått mindre til utan deg.
      Det var godt å ha nokon å dele jobben med.
    `),
  },
  what: lines(`
    Takk igjen for {what}.
    Det hadde ikkje vorte det same utan {what}.
    Eg tenkjer særleg på {what}.
    Med {what} hadde vi noko å vise fram.
  `),
  help: lines(`
    Du skal ha takk for {help}.
    Eg er framleis glad for {help}.
    Du skal vite at {help} kom godt med.
    Takk igjen for {help}.
    Eg har ikkje gløymt {help}.
    Det vart betre av {help}.
    Med {help} vart jobben min lettare.
    Eg set stor pris på {help}.
  `),
  closeStrong: lines(`
    Har du lyst til å lage eitt til? Heilt greitt om det ikkje passar.
    Kunne du tenkje deg å vere med ein gong til? Du kan trygt seie nei.
    Eg vil gjerne lage meir av dette, har du lyst til å vere med? Berre sei nei om det blir for mykje.
    Har du ein tanke om kva vi kan fortelje neste gong? Det er lov å la det liggje.
    Skal vi prøve oss på eit nytt når du får tid? Om ikkje er det heilt i orden.
    Er du med på eitt til seinare? Det er like greitt om du heller vil la vere.
    Har du meir på lager som folk burde få vite? Svar berre om du har lyst.
    Eg kjem gjerne innom igjen ein dag, kva seier du til det? Eit nei er heilt greitt.
    Kunne det bli ein oppfølgjar av dette? Du bestemmer, og det er lov å stå over.
    Kan eg spørje deg igjen ein annan gong? Sei det som det er, så rettar eg meg etter det.
  `),
  closeStrongProofread: lines(`
    Kan eg sende deg neste tekst òg? Sei nei om du har mykje å gjere.
    Har du lyst til å lese for meg neste gong? Heilt greitt om det ikkje passar.
    Eg sender gjerne det neste til deg, om du vil. Det er lov å seie nei.
    Får eg spørje deg når neste innlegg skal lesast? Du bestemmer.
    Er det greitt at eg kjem med ein tekst til, ein annan gong? Eit nei er òg eit svar.
    Kunne du tenkje deg å vere lesaren min igjen? Du kan trygt takke nei.
  `),
  close: thanksNn.closingLate,
  closeEarly: lines(`
    Eg kjem tilbake når det har gått ei veke.
    Om nokre dagar veit eg meir, og då høyrer du frå meg.
    Du får høyre resten når tala har sett seg.
    Eg gir lyd frå meg når eg veit meir.
    Meir kjem når vi har noko å samanlikne med.
    Eg seier frå igjen når det er noko å seie.
    La oss sjå det an litt, så kjem eg med nytt.
    Eg følgjer med, så det treng ikkje du gjere.
    Inntil vidare nøyer eg meg med å seie takk.
    Det spennande kjem om nokre dagar, og då høyrer du det av meg.
  `),
};

import { lines } from '../lines.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultNb: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    Hyggelig nytt: {Post} {result}.
    Som lovet kommer jeg med nytt: {Post} {result}.
    Jeg ville at du skulle vite at {post} {result}.
    Nå har jeg sett på tallene, og {post} {result}.
    Nå kan jeg fortelle at {post} {result}.
    Har du fått med deg at {post} {result}?
    Jeg gleder meg over at {post} {result}.
    Dette har du vært med på: {Post} {result}.
    Det er fine tall å fortelle om: {Post} {result}.
    Her er det jeg lovet å fortelle: {Post} {result}.
  `),
  ordinary: lines(`
    Kort oppdatering: {Post} {result}.
    En liten oppdatering fra meg: {Post} {result}.
    Nå har det gått litt tid, og {post} {result}.
    Jeg lovet å si fra hvordan det gikk: {Post} {result}.
    Jeg har sett på tallene, og {post} {result}.
    Siden du var med, vil jeg at du skal vite at {post} {result}.
    Så langt ser det slik ut: {Post} {result}.
    Litt nytt fra meg: {Post} {result}.
    Du spurte kanskje ikke, men {post} {result}.
    Her kommer en liten status: {Post} {result}.
    Bare så du har hørt det: {Post} {result}.
  `),
  weak: lines(`
    Nå har {post} ligget ute en stund.
    Jeg har ikke glemt {post}.
    Jeg har tenkt litt videre på {post}.
    Nå er {post} ute av hendene våre, og jeg er glad for at vi lagde {det|dem}.
    En liten hilsen etter {post}.
    Jeg ville bare innom en gang til om {post}.
    Jeg tar gjerne fram igjen {post} når vi snakker om faget.
    Det var fint å lage {post} sammen med deg.
    Vi fikk fortalt noe som er verdt å vite, med {post}.
    Nå har jeg lagt {post} i arkivet, og jeg er fornøyd med innholdet.
    Jeg er glad for at {post} finnes.
  `),
  weakTold: lines(`
    {Post} {result} denne gangen.
    Ærlig oppdatering: {Post} {result}.
    Denne gangen ser det slik ut: {Post} {result}.
    Her er resultatet, uten omskrivninger: {Post} {result}.
    Jeg vil helst si det som det er: {Post} {result}.
    Det ble roligere enn jeg hadde trodd, for {post} {result}.
    Jeg har sett på tallene, og denne gangen ble det stille: {Post} {result}.
    Vi traff ikke helt denne gangen, for {post} {result}.
    Slik gikk det: {Post} {result}.
    Tallene er i hus, og {post} {result}.
  `),
  why: lines(`
    Jeg vet ikke helt hvorfor, så jeg prøver en annen vinkel neste gang.
    Det sier mer om tidspunktet og vinklingen min enn om det du bidro med.
    Slik går det iblant, og jeg tar med meg det vi lærte.
    Det du bidro med, var bra, så jeg prøver å vise det fram på en annen måte.
    Hvorfor vet jeg ikke, men innholdet står jeg for.
    Jeg tror det er vinklingen min som må bli bedre, ikke det du ga meg.
    Det er min jobb å finne ut av, og jeg prøver noe annet neste gang.
    Jeg har et par tanker om hva jeg kan gjøre annerledes.
    Ett innlegg sier ikke så mye, så jeg prøver igjen.
    Stoffet er like godt for det, og jeg kommer til å bruke det mer.
  `),
  tooEarly: lines(`
    {Post} {result}, men det er for tidlig å sammenligne.
    Så langt ser jeg at {post} {result}, og det er for tidlig å si mer.
    En foreløpig hilsen: {Post} {result}, resten vet vi ikke ennå.
    {Post} er ganske nytt, men jeg ser at det {result}.
    Jeg klarte ikke å vente med å si at {post} {result}, selv om det er tidlig.
    Det er tidlig ennå, men {post} {result}.
    Foreløpig kan jeg si at {post} {result}.
    Jeg har tatt en første titt, og {post} {result}.
    Om det er mye eller lite, vet jeg ikke ennå, men {post} {result}.
    Vi er så vidt i gang, og {post} {result}.
    Så langt: {Post} {result}.
  `),
  tooEarlyPlain: lines(`
    Det er for tidlig å si hvordan det går med {post}.
    {Post} er ute, men det er for tidlig å si noe om hvordan det går.
    Jeg har ikke glemt {post}, det er bare litt tidlig å si noe ennå.
    Tallene for {post} har ikke satt seg ennå.
    Jeg venter litt til før jeg sier noe om {post}.
    {Post} får ligge litt til før jeg ser på tallene.
    Du hører snart mer om {post}, det er bare litt tidlig.
    Hvordan det går med {post}, vet jeg ikke riktig ennå.
    Jeg sier ikke noe om tall for {post} ennå, det er for tidlig.
    Ennå vet jeg lite om hvordan {post} blir tatt imot.
  `),
  tooFew: lines(`
    {Post} {result}, men vi har for få innlegg å sammenligne med.
    Så langt ser jeg at {post} {result}, og mer enn det tør jeg ikke si.
    {Post} {result}, uten at vi vet om det er mye eller lite hos oss.
    Jeg kan fortelle at {post} {result}, men ikke om det er mer enn vanlig.
    Her er tallet for {post}: Det {result}.
    Om det er bra, vet vi ikke før vi har flere innlegg, men {post} {result}.
    {Post} {result}, og det er det vi vet så langt.
    Vi mangler noe å sammenligne med, men {post} {result}.
    Et enkelt tall fra meg: {Post} {result}.
    Jeg har sett på tallene, og {post} {result}, men vi har lite å måle det mot.
  `),
  paid: lines(`
    {Post} {result}, og en del av det er visning vi har betalt for.
    Vi har brukt litt annonsepenger på {post}, og det {result}.
    {Post} har gått som annonse også, og det {result}.
    {Post} {result}, og da er den betalte visningen regnet med.
    For ordens skyld er noe av dette betalt, men {post} {result}.
    Vi betalte for å vise {post} til flere, og det {result}.
    Med litt hjelp av annonsekroner kan jeg si at {post} {result}.
    {Post} fikk drahjelp av annonsering og {result}.
    Noe av dette er kjøpt visning, men {post} {result}.
    Tallet er delvis betalt for: {Post} {result}.
  `),
  paidPlain: lines(`
    {Post} har gått som annonse også, så flere skulle få se det.
    Vi har brukt litt annonsepenger på {post}.
    Vi betaler for å vise {post} til flere.
    {Post} får drahjelp av annonsering.
    {Post} er vist som annonse i tillegg.
    Vi valgte å annonsere med {post}.
    Nå har {post} vært ute som annonse også.
    Det er brukt annonsekroner på {post}, og det sier noe om at vi har tro på det.
    Vi har satt litt penger bak {post}.
    Noen har sett {post} som annonse, siden vi betalte for det.
  `),
  credit: {
    idea: lines(`
      Det begynte med ideen din, og det glemmer jeg ikke.
      Uten at du hadde sagt noe, hadde jeg gått rett forbi den historien.
      Ideen var god, og den var din.
      Jeg skulle gjerne hatt flere slike ideer, og denne kom fra deg.
    `),
    expertise: lines(`
      Forklaringen din kommer jeg til å bruke igjen.
      Det du forklarte, var det som gjorde at jeg turde å skrive det.
      Du ga det tyngde, og det kunne jeg ikke gjort selv.
      At det faglige sto støtt, var det du som sørget for.
    `),
    onCamera: lines(`
      Det hadde ikke blitt noe av uten deg foran kamera.
      Jeg er glad for at folk fikk se deg i arbeid.
      Det ble ekte fordi du ble med.
      Du stilte opp, og det er ikke en selvfølge.
    `),
    photo: lines(`
      Det hadde ikke blitt noe av uten bildene dine.
      Bildene dine bar historien.
      Det var bildene dine jeg bygde hele innlegget rundt.
      Jeg kommer til å finne fram bildene dine igjen.
    `),
    quote: lines(`
      Sitatet ditt var det som ga teksten en stemme.
      Jeg hører fortsatt for meg hvordan du sa det.
      Det du sa, sto seg godt på trykk.
      Uten sitatet ditt hadde det bare vært mine ord.
    `),
    proofreading: lines(`
      At teksten var uten feil, var det du som sørget for.
      Korrekturen din er det ingen som ser, men jeg vet at den var der.
      Takket være deg slapp jeg å rette noe etterpå.
      Du leste det alle andre bare så, og det er jeg glad for.
    `),
    access: lines(`
      Hadde du ikke sluppet oss inn, hadde vi ikke hatt noe å vise.
      Du åpnet døra, og resten gikk lett etter det.
      At vi fikk komme så tett på, var det du som ordnet.
      Besøket hos dere var det som ga oss noe å fortelle.
    `),
    other: lines(`
      Du hjalp til da det trengtes, og det husker jeg.
      Det var flere om dette, og du var en av dem.
      Din del av jobben var med på å få det i havn.
      Det ble lettere å få det til med deg på laget.
    `),
  },
  what: lines(`
    Jeg tenker særlig på {what}.
    Det hadde ikke blitt det samme uten {what}.
    Det jeg husker, er {what}.
    Takk skal du ha for {what}.
  `),
  help: lines(`
    Du skal ha takk for {help}.
    Det hadde ikke blitt det samme uten {help}.
    Jeg er fortsatt glad for {help}.
    Det var {help} som gjorde det til noe å vise fram.
    Uten {help} hadde jeg ikke hatt så mye å fortelle.
    Takk skal du ha for {help}.
    Jeg tenker med glede på {help}.
    Det er lett å se hvor mye {help} hadde å si for innlegget.
  `),
  closeStrong: lines(`
    Har du lyst til å lage et til? Helt greit om det ikke passer.
    Kunne du tenke deg å være med en gang til? Du kan trygt si nei.
    Jeg vil gjerne lage mer av dette, har du lyst til å være med? Bare si nei hvis det blir for mye.
    Har du en tanke om hva vi kan fortelle neste gang? Det haster ikke, og det er lov å la det ligge.
    Skal vi prøve oss på et nytt når du får tid? Hvis ikke er det helt i orden.
    Er du med på et til senere? Det er like greit om du heller vil la det være.
    Har du mer på lager som folk burde få vite? Svar bare hvis du har lyst.
    Jeg kommer gjerne innom igjen en dag, hva sier du til det? Et nei er helt greit.
    Kunne det blitt en oppfølger av dette? Du bestemmer, og det er lov å stå over.
    Vil du at jeg spør deg igjen en annen gang? Si det som det er, så retter jeg meg etter det.
  `),
  close: lines(`
    Takk for hjelpen!
    Takk for at du ble med!
    Det betyr noe at du tok deg tid.
    Takk for at du stilte opp!
    Jeg er glad for at vi lagde det.
    Kom gjerne innom hvis du har en tanke om det.
    Det var hyggelig å lage noe sammen med deg.
    Jeg jobber gjerne sammen med deg igjen, når det passer for deg.
    Si gjerne fra hvis du får en idé til noe nytt.
    Det er fint å ha noen å spørre, så takk igjen.
    Takk for laget!
  `),
  closeEarly: lines(`
    Jeg kommer tilbake når det har gått en uke.
    Om noen dager vet jeg mer, og da hører du fra meg.
    Du får høre mer når tallene har satt seg.
    Jeg gir lyd fra meg når jeg vet mer.
    Mer kommer når vi har noe å sammenligne med.
    Jeg sier fra igjen når det er noe å si.
    La oss gi det en uke, så kommer jeg med nytt.
    Jeg følger med og kommer tilbake til deg.
    Så snart jeg vet mer, får du høre det.
    Resten får du når det har fått litt tid på seg.
  `),
};

import { lines } from '../lines.ts';
import { thanksNb } from './thanks-nb.ts';
import type { ResultPhrases } from './thanks-with-result.ts';

export const thanksWithResultNb: ResultPhrases = {
  strong: lines(`
    {Post} {result}.
    {Post}, som du var med på, {result}.
    Hyggelig nytt: {Post} {result}.
    Jeg ville at du skulle vite at {post} {result}.
    Har du fått med deg at {post} {result}?
    Jeg ble glad da jeg så at {post} {result}.
    Dette har du en del av æren for: {Post} {result}.
    Nå har tallene satt seg, og {post} {result}.
    I dag har jeg noe fint å fortelle: {Post} {result}.
    Takk igjen for hjelpen med {post}, som {result}.
    Det gikk godt, for {post} {result}.
  `),
  ordinary: lines(`
    Kort oppdatering: {Post} {result}.
    Siden du var med, vil jeg at du skal vite at {post} {result}.
    Nå har det gått litt tid, og {post} {result}.
    Jeg har sett på tallene, og {post} {result}.
    Litt nytt fra meg: {Post} {result}.
    Slik ligger det an: {Post} {result}.
    Takk igjen for at du hjalp til med {post}, som {result}.
    Her er nytt om {post}, som {result}.
    I tilfelle du lurer på hvordan det gikk: {Post} {result}.
    Jeg kikket innom statistikken i dag, og {post} {result}.
    Til deg som var med: {Post} {result}.
  `),
  weak: lines(`
    Nå har {post} fått ligge litt, og jeg er fortsatt fornøyd med det vi fortalte.
    Jeg leste {post} en gang til, og jeg står for det som står der.
    Takk for at du var med og lagde {post}.
    Jeg er glad for at vi lagde {post}.
    En liten hilsen fra meg om {post}.
    Vi fikk fram noe viktig med {post}.
    Jeg kommer til å bruke {post} igjen når noen spør hva vi driver med.
    {Post} er noe jeg gjerne viser til når vi snakker om faget.
    Nå ligger {post} der for den som vil vite mer.
    Det var fint å jobbe med {post}.
    Jeg lærte noe av å lage {post}.
  `),
  weakTold: lines(`
    Denne gangen gikk det roligere: {Post} {result}.
    Ærlig oppdatering: {Post} {result}.
    Jeg sier det som det er: {Post} {result}.
    Vi traff ikke helt denne gangen, for {post} {result}.
    Du skal få vite hvordan det gikk, så her er det: {Post} {result}.
    {Post} {result}, og det vil jeg heller si enn å tie om.
    Ikke alt treffer like godt: {Post} {result}.
    Det ble stille rundt dette, for {post} {result}.
    Tallene er i hus, og {post} {result}.
    Jeg hadde håpet på mer, men {post} {result}.
  `),
  why: lines(`
    Jeg vet ikke helt hvorfor, så jeg prøver en annen vinkel neste gang.
    Det handler nok mer om vinklingen min enn om det du bidro med.
    Slik går det iblant, og jeg tar med meg det vi lærte.
    Det du bidro med, var bra, så jeg prøver å vise det fram på en annen måte.
    Hvorfor vet jeg ikke, men innholdet står jeg for.
    Det er min jobb å finne ut av, og jeg prøver noe annet neste gang.
    Jeg har et par tanker om hva jeg kan gjøre annerledes.
    Ett innlegg sier ikke så mye, så jeg gir meg ikke.
    Stoffet er like godt for det, og jeg kommer til å bruke det mer.
    Kanskje var tidspunktet feil, og det er det jeg som velger.
  `),
  tooEarly: lines(`
    {Post} {result}, men det er for tidlig å sammenligne.
    Så langt ser jeg at {post} {result}, og mer er det ikke å si ennå.
    En foreløpig hilsen: {Post} {result}, resten vet vi ikke ennå.
    {Post} er ganske nytt, men jeg ser at det {result}.
    Jeg klarte ikke å vente med å si at {post} {result}.
    Det er tidlig ennå, men {post} {result}.
    Jeg har tatt en første titt, og {post} {result}.
    Om det er mye eller lite, vet jeg ikke ennå, men {post} {result}.
    Vi er så vidt i gang, og {post} {result}.
    Her er et første tall: {Post} {result}.
    Tallene rører på seg ennå, men {post} {result}.
  `),
  tooEarlyPlain: lines(`
    Det er for tidlig å si hvordan det går med {post}.
    {Post} er ute, men ennå er det lite å fortelle om hvordan det går.
    Jeg har ikke glemt {post}, jeg venter bare litt til.
    Tallene for {post} har ikke satt seg ennå.
    {Post} får ligge litt før jeg ser på tallene.
    Du hører snart mer om {post}.
    Hvordan folk tar imot {post}, vet jeg lite om ennå.
    Jeg sier ikke noe om tall for {post} før jeg er sikker.
    {Post} er så nytt at jeg ikke har noe tall å gi deg.
    Jeg følger med på {post} og gir det litt tid.
  `),
  tooFew: lines(`
    {Post} {result}, men vi har for få innlegg å sammenligne med.
    Så langt ser jeg at {post} {result}, og mer enn det tør jeg ikke si.
    {Post} {result}, uten at vi vet om det er mye eller lite hos oss.
    Jeg kan fortelle at {post} {result}, men ikke om det er mer enn vanlig.
    Her er tallet for {post}: Det {result}.
    Om det er bra, vet vi ikke før vi har flere innlegg, men {post} {result}.
    Vi mangler noe å sammenligne med, men {post} {result}.
    Et enkelt tall fra meg: {Post} {result}.
    Jeg har ingenting å måle mot ennå, men {post} {result}.
    Du skal få tallet slik det står: {Post} {result}.
  `),
  paid: lines(`
    {Post} {result}, og en del av det er visning vi har betalt for.
    Vi har brukt litt annonsepenger på {post}, og det {result}.
    {Post} har gått som annonse også, og det {result}.
    {Post} {result}, med den betalte visningen regnet med.
    For ordens skyld er noe av dette betalt, men {post} {result}.
    Vi betalte for å vise {post} til flere, og det {result}.
    {Post} fikk drahjelp av annonsering og {result}.
    Noe av dette er kjøpt visning, men {post} {result}.
    Vi har lagt noen annonsekroner i {post}, som {result}.
    Med annonsene regnet inn kan jeg si at {post} {result}.
  `),
  paidPlain: lines(`
    {Post} har gått som annonse også, så flere skulle få se det.
    Vi har brukt litt annonsepenger på {post}.
    Vi betaler for å vise {post} til flere.
    {Post} får drahjelp av annonsering.
    Vi valgte å annonsere med {post}.
    Det er brukt annonsekroner på {post}, og det sier noe om at vi har tro på det.
    Vi har satt litt penger bak {post}.
    Noen har sett {post} som annonse, siden vi betalte for det.
    Etter at {post} kom ut, har vi betalt for å vise det videre.
    Jeg fikk bruke litt av annonsebudsjettet på {post}.
  `),
  credit: {
    idea: lines(`
      Det begynte med ideen din, og det glemmer jeg ikke.
      Uten at du hadde sagt noe, hadde jeg gått rett forbi den historien.
      Ideen var god, og den var din.
      Slike ideer vil jeg gjerne ha flere av, og denne kom fra deg.
      Det var du som så at det var noe å fortelle.
      Tanken var din, jeg skrev den bare ned.
      Godt at du sa det høyt den gangen.
      Fra ideen din var veien kort.
    `),
    expertise: lines(`
      Forklaringen din kommer jeg til å bruke igjen.
      Det var forklaringen din som gjorde at jeg turde å skrive det.
      Du ga det tyngde, og det kunne jeg ikke gjort selv.
      At det faglige står støtt, er det du som har sørget for.
      Jeg kan mer om faget ditt nå, og det gjør leserne også.
      Takk for tålmodigheten med spørsmålene mine.
      Det du forklarte, står seg.
      Uten faget ditt hadde det bare vært pene ord.
    `),
    onCamera: lines(`
      Det hadde ikke blitt noe av uten deg foran kamera.
      Jeg er glad for at folk fikk se deg.
      Det ble ekte fordi du ble med.
      Du stilte opp, og det er ikke en selvfølge.
      Det var du som ga det et ansikt.
      Det er deg folk møter når de ser det.
      Takk for at vi fikk ha deg med foran kamera.
      Fint at det var du som fortalte det.
    `),
    photo: lines(`
      Det hadde ikke blitt noe av uten bildene dine.
      Bildene dine bar historien.
      Uten bildene dine hadde det bare vært tekst.
      Jeg kommer til å finne fram bildene dine igjen.
      Det var du som fanget det på bilde.
      Takk for at vi fikk bruke bildene dine.
      Det er bildene folk ser på, og de var dine.
      Du har øye for et motiv, og det kom godt med.
    `),
    quote: lines(`
      Sitatet ditt ga teksten en stemme.
      Jeg hører fortsatt for meg hvordan du sa det.
      Det du sa, gjorde seg godt i teksten.
      Uten sitatet ditt hadde det bare vært mine ord.
      Det er ordene dine jeg husker.
      Takk for at vi fikk bruke ordene dine.
      Du sa det så folk kunne kjenne seg igjen.
      Det var du som fant ordene.
    `),
    proofreading: lines(`
      Det gikk ut med ryddig tekst, og det var du som sørget for det.
      Korrekturen din er det ingen som ser, men jeg vet at den var der.
      Du leste det alle andre bare så, og det er jeg glad for.
      Jeg sov bedre av at du hadde lest gjennom.
      Uten deg hadde feilene mine stått der for alle.
      Takk for at du leste med våkne øyne.
      Teksten var bedre da den gikk ut enn da du fikk den.
      Det var godt å vite at noen hadde lest det nøye.
    `),
    access: lines(`
      Hadde du ikke sluppet oss inn, hadde vi ikke hatt noe å vise.
      Du åpnet døra, og resten gikk lett etter det.
      At vi fikk komme så tett på, var det du som ordnet.
      Besøket hos dere ga oss noe å fortelle.
      Det er ikke alle steder vi får komme inn, men hos deg fikk vi lov.
      Takk for at dørene sto åpne.
      Det var du som gjorde besøket mulig.
      Vi fikk se noe de færreste får se, takket være deg.
    `),
    other: lines(`
      Du hjalp til da det trengtes, og det husker jeg.
      Det var flere om dette, og du var en av dem.
      Din del av jobben var med på å få det i havn.
      Det ble lettere å få det til med deg på laget.
      Jeg er glad for at du var med.
      Takk for at du tok i et tak.
      Jeg hadde fått mindre til uten deg.
      Det var godt å ha noen å dele jobben med.
    `),
  },
  what: lines(`
    Takk igjen for {what}.
    Det hadde ikke blitt det samme uten {what}.
    Jeg tenker særlig på {what}.
    Med {what} hadde vi noe å vise fram.
  `),
  help: lines(`
    Du skal ha takk for {help}.
    Jeg er fortsatt glad for {help}.
    Du skal vite at {help} kom godt med.
    Takk igjen for {help}.
    Jeg har ikke glemt {help}.
    Det ble bedre av {help}.
    Med {help} ble jobben min lettere.
    Jeg setter stor pris på {help}.
  `),
  closeStrong: lines(`
    Har du lyst til å lage et til? Helt greit om det ikke passer.
    Kunne du tenke deg å være med en gang til? Du kan trygt si nei.
    Jeg vil gjerne lage mer av dette, har du lyst til å være med? Bare si nei hvis det blir for mye.
    Har du en tanke om hva vi kan fortelle neste gang? Det er lov å la det ligge.
    Skal vi prøve oss på et nytt når du får tid? Hvis ikke er det helt i orden.
    Er du med på et til senere? Det er like greit om du heller vil la være.
    Har du mer på lager som folk burde få vite? Svar bare hvis du har lyst.
    Jeg kommer gjerne innom igjen en dag, hva sier du til det? Et nei er helt greit.
    Kunne det blitt en oppfølger av dette? Du bestemmer, og det er lov å stå over.
    Kan jeg spørre deg igjen en annen gang? Si det som det er, så retter jeg meg etter det.
  `),
  closeStrongProofread: lines(`
    Kan jeg sende deg neste tekst også? Si nei hvis du har mye å gjøre.
    Har du lyst til å lese for meg neste gang? Helt greit om det ikke passer.
    Jeg sender gjerne det neste til deg, hvis du vil. Det er lov å si nei.
    Får jeg spørre deg når neste innlegg skal leses? Du bestemmer.
    Er det greit at jeg kommer med en tekst til, en annen gang? Et nei er også et svar.
    Kunne du tenke deg å være leseren min igjen? Du kan trygt avslå.
  `),
  close: thanksNb.closingLate,
  closeEarly: lines(`
    Jeg kommer tilbake når det har gått en uke.
    Om noen dager vet jeg mer, og da hører du fra meg.
    Du får høre resten når tallene har satt seg.
    Jeg gir lyd fra meg når jeg vet mer.
    Mer kommer når vi har noe å sammenligne med.
    Jeg sier fra igjen når det er noe å si.
    La oss se det an litt, så kommer jeg med nytt.
    Jeg følger med, så det trenger ikke du gjøre.
    Inntil videre nøyer jeg meg med å si takk.
    Det spennende kommer om noen dager, og da hører du det av meg.
  `),
};

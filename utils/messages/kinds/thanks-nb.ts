import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksNb: ThanksPhrases = {
  out: lines(`
    Da er {post} ute.
    {Post} ligger ute nå.
    Nå har vi publisert {post}.
    Så fikk vi {post} ut.
    Nå kan du se {post} i kanalene våre.
    Bare så du vet det: {Post} er ute.
    Du har kanskje sett at {post} ligger ute.
    {Post} er ute, og det ville jeg at du skulle høre fra meg.
    Nå er {post} ute for alle som vil se.
    Da trykket jeg på knappen, og {post} er ute.
    Endelig kan jeg si at {post} er ute.
    {Post} er på plass i kanalene våre.
  `),
  role: {
    idea: lines(`
      Ideen var din, og det skal du ha takk for.
      Takk for at du kom med ideen, den hadde jeg ikke fått selv.
      Det begynte med noe du sa, så takk for at du delte tanken med meg.
      Du så at det var en historie der, og det er jeg glad for.
      Takk for innfallet, kom gjerne med flere når de dukker opp.
      Det var godt sett av deg, og nå er det blitt noe av det.
      Jeg bygde videre på det du kom med, takk for at du sa det.
      Du kom med frøet, jeg bare vannet litt.
    `),
    expertise: lines(`
      Takk for at du tok deg tid til å forklare, så det ble riktig.
      Du gjorde det forståelig for oss som ikke kan faget, og det er jeg glad for.
      Takk for at du lot meg spørre og grave.
      Det faglige er ditt, og det merkes på teksten.
      Takk for at du delte av det du kan.
      Jeg lærte noe nytt av deg, og nå får andre lære det også.
      Du tok spørsmålene mine på alvor, takk for det.
      Med kunnskapen din i bunn turte jeg å skrive det.
    `),
    onCamera: lines(`
      Takk for at du stilte opp foran kamera.
      Det er ikke alle som liker å bli filmet eller fotografert, så takk for at du ble med.
      Takk for at vi fikk vise fram deg og det du gjør.
      Fint at folk får se hvem som gjør jobben, og at du ville være den de ser.
      Takk for at du lot meg komme med kameraet.
      Det ble levende fordi du var der.
      Å stå foran kamera midt i en arbeidsdag er ikke hverdagskost, takk for at du gjorde det.
      Med deg i bildet ble det en fortelling om folk.
    `),
    photo: lines(`
      Takk for bildene, de viser hvordan det ser ut hos dere.
      Bildene dine sier mer enn teksten min gjør.
      Så bra at du hadde kameraet framme, takk for bildene.
      Takk for at du tok deg bryet med å ta bilder.
      Du så noe jeg ikke ville ha sett selv, og tok bilde av det.
      Bildene dine gjorde at jeg kunne skrive kortere.
      Det var bildene dine som satte tonen.
      Fint at du ville dele bildene dine med oss.
    `),
    quote: lines(`
      Takk for at du lot meg sitere deg.
      Du sa det på en måte folk kjenner seg igjen i, takk for sitatet.
      Det ble mer levende med dine ord enn med mine.
      Takk for at du satte ord på det.
      Du sa det klarere enn jeg hadde klart å skrive det.
      Takk for ordene dine, de løftet teksten.
      Folk hører deg når de leser det, og slik skal det være.
      Takk for at du ville si det høyt.
    `),
    proofreading: lines(`
      Du reddet meg fra skrivefeilene, takk for det.
      Takk for at du leste gjennom, teksten ble ryddigere av det.
      Ingen ser korrekturen når den er god, men jeg gjør det.
      Takk for at du leste så nøye.
      Det er trygt å ha noen som leser før det går ut, takk for hjelpen.
      Takk for at du fant det jeg leste forbi.
      Du ser det jeg ikke ser lenger når jeg har skrevet lenge på noe.
      Blikket ditt gjorde teksten bedre.
    `),
    access: lines(`
      Takk for at du slapp oss inn og viste oss rundt.
      Det ble mulig fordi du åpnet døra for oss.
      Takk for at du ordnet det praktiske, så vi kom til.
      Jeg vet at det tar tid å legge til rette for besøk, og jeg setter pris på det.
      Takk for at vi fikk komme og se.
      Uten deg hadde vi stått utenfor.
      Takk for at du tok imot oss.
      Du gjorde det lett å komme på besøk.
    `),
    other: lines(`
      Takk for at du hjalp til.
      Det var fint at du stilte opp da jeg trengte det.
      Det var godt å ha deg med på laget.
      Takk for at du tok deg tid midt i alt det andre.
      Du gjorde det lettere for meg, takk for det.
      Du var til god hjelp, og det vil jeg at du skal vite.
      Takk for at du sa ja.
      Det gikk lettere fordi du var med.
    `),
  },
  what: lines(`
    Takk for {what}.
    Det var fint å få {what}, akkurat det vi trengte.
    En ekstra takk for {what}, det la jeg merke til.
    Jeg er glad for {what}.
  `),
  help: lines(`
    Takk for {help}.
    Jeg er glad for {help}, som gjorde jobben min lettere.
    Jeg setter pris på {help}, det skal du vite.
    Uten {help} hadde {det|de} ikke blitt slik.
    {Help} gjorde {det|dem} bedre.
    {Help} kom godt med.
    En del av æren er din, for {help} hadde mye å si.
    Jeg vil gjerne takke deg for {help}.
  `),
  closing: lines(`
    Jeg sier fra om en uke hvordan det gikk.
    Når tallene har satt seg, hører du fra meg.
    Ta gjerne en kikk, og si fra hvis noe burde vært annerledes.
    Ser du noe jeg bør rette, er det bare å si det.
    Del det gjerne videre hvis du har lyst, men det er helt opp til deg.
    Så venter vi en uke, og da kommer jeg med nytt.
    Jeg følger med på hvordan det blir tatt imot, og forteller deg om det.
    Hører du noe om det i gangen, vil jeg gjerne vite det.
    Nå kan du senke skuldrene, resten er min jobb.
    Jeg følger med i kommentarfeltet, så det trenger du ikke tenke på.
    Kommer det et spørsmål jeg ikke kan svare på, håper jeg det er greit at jeg spør deg.
  `),
  outLate: lines(`
    Nå har {post} ligget ute en stund.
    Jeg har ikke glemt {post}.
    Jeg kom til å tenke på {post} igjen.
    Nå er {post} ute av hendene våre, og jeg er glad for at vi lagde {det|dem}.
    Det er en stund siden {post} kom ut, men en takk skal du ha likevel.
    Takken for {post} kommer litt sent, men den er like varm.
    Det var fint å lage {post} sammen med deg.
    Vi fikk fortalt noe som er verdt å vite, med {post}.
    Jeg så på {post} en gang til, og {det|de} står seg fortsatt.
    Bedre sent enn aldri, så her er noen ord om {post}.
    Jeg er fremdeles glad for {post}.
  `),
  closingLate: lines(`
    Takk for hjelpen!
    Takk for at du ble med!
    Det betyr noe at du tok deg tid.
    Takk for at du stilte opp!
    Har du en tanke om hva vi bør fortelle neste gang, hører jeg den gjerne.
    Kom gjerne innom hvis du lurer på noe.
    Det var hyggelig å lage noe sammen med deg.
    Jeg jobber gjerne med deg igjen, når det passer for deg.
    Si gjerne fra hvis du får en idé til noe nytt.
    Det er fint å ha noen å spørre.
    Det er godt å ha deg med på laget.
  `),
};

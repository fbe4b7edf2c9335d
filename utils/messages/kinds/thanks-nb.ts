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
    {Post} er ute, og det ville jeg si fra om med en gang.
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
    `),
    expertise: lines(`
      Takk for at du tok deg tid til å forklare, så det ble riktig.
      Du gjorde det forståelig for oss som ikke kan faget, og det er jeg glad for.
      Takk for at du lot meg spørre og grave.
      Det faglige er ditt, og det merkes på teksten.
      Takk for at du delte av det du kan.
    `),
    onCamera: lines(`
      Takk for at du stilte opp foran kamera.
      Det er ikke alle som liker å bli filmet eller fotografert, så takk for at du ble med.
      Takk for at vi fikk vise fram deg og det du gjør.
      Fint at folk får se hvem som gjør jobben, og at du ville være den de ser.
      Takk for at du lot meg komme med kameraet.
    `),
    photo: lines(`
      Takk for bildene, de viser hvordan det ser ut hos dere.
      Bildene dine sier mer enn teksten min gjør.
      Så bra at du hadde kameraet framme, takk for bildene.
      Takk for at du tok deg bryet med å ta bilder.
      Du så noe jeg ikke ville ha sett selv, og tok bilde av det.
    `),
    quote: lines(`
      Takk for at du lot meg sitere deg.
      Du sa det på en måte folk kjenner seg igjen i, takk for sitatet.
      Det ble mer levende med dine ord enn med mine.
      Takk for at du satte ord på det.
      Du sa det klarere enn jeg hadde klart å skrive det.
    `),
    proofreading: lines(`
      Du reddet meg fra skrivefeilene, takk for det.
      Takk for at du leste gjennom, teksten ble ryddigere av det.
      Ingen ser korrekturen når den er god, men jeg vet hva du gjorde.
      Takk for at du leste så nøye.
      Det er trygt å ha noen som leser før det går ut, takk for hjelpen.
    `),
    access: lines(`
      Takk for at du slapp oss inn og viste oss rundt.
      Det ble mulig fordi du åpnet døra for oss.
      Takk for at du ordnet det praktiske, så vi kom til.
      Jeg vet at det tar tid å legge til rette for besøk, og jeg setter pris på det.
      Takk for at vi fikk komme og se.
    `),
    other: lines(`
      Takk for at du hjalp til.
      Det var fint at du stilte opp da jeg trengte det.
      Det var godt å ha deg med på laget.
      Takk for at du tok deg tid midt i alt det andre.
      Du gjorde det lettere for meg, takk for det.
    `),
  },
  what: lines(`
    Takk for {what}.
    Det var fint å få {what}, akkurat det vi trengte.
    En ekstra hilsen for {what}, det la jeg merke til.
    Jeg er glad for {what}.
  `),
  help: lines(`
    Takk for {help}.
    Jeg er glad for {help}, som gjorde jobben min lettere.
    Jeg setter pris på {help}, det skal du vite.
    Uten {help} hadde {det|de} ikke blitt slik.
    Det var godt å ha {help} å bygge på.
    {Help} kom godt med.
    En del av æren er din, for {help} hadde mye å si.
    Jeg vil si takk for {help} mens det er ferskt.
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
    Takket være deg ble det noe av.
  `),
};

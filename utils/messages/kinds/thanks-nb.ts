import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksNb: ThanksPhrases = {
  out: lines(`
    Da er {post} ute.
    {Post} ligger ute nå.
    Nå er {post} publisert.
    Så fikk vi {post} ut.
    Nå kan du se {post} i kanalene våre.
    Bare så du vet det: {Post} er ute.
    Du har kanskje sett at {post} ligger ute.
    {Post} er ute, og det ville jeg si fra om med en gang.
    Nå er {post} å se på {platform}.
    Da trykket jeg på knappen, og {post} er ute.
    Nå er {post} ute blant folk.
    {Post} kom ut som planlagt.
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
      Takk for at du lot meg spørre om alt.
      Det faglige er ditt, og det merkes på teksten.
      Takk for tålmodigheten da jeg spurte om det samme igjen.
    `),
    onCamera: lines(`
      Takk for at du stilte opp foran kamera.
      Det er ikke alle som liker å bli filmet eller fotografert, så takk for at du ble med.
      Du var rolig og deg selv foran kamera, og det gjør det lett å se på.
      Fint at folk får se hvem som gjør jobben, takk for at du ble med.
      Takk for at du lot meg komme med kameraet midt i arbeidsdagen.
    `),
    photo: lines(`
      Takk for bildene, de viser hvordan det ser ut hos dere.
      Bildene ble fine, og de sier mer enn teksten min gjør.
      Så bra at du hadde kameraet framme, takk for bildene.
      Takk for at du tok deg bryet med å ta bilder.
      Du fanget det jeg ikke ville ha sett selv, takk for det.
    `),
    quote: lines(`
      Takk for at du lot meg sitere deg.
      Du sa det på en måte folk kjenner seg igjen i, takk for sitatet.
      Sitatet ditt fikk stå akkurat slik du sa det.
      Takk for at du satte ord på det.
      Det du sa, ble stående som den setningen jeg liker i teksten.
    `),
    proofreading: lines(`
      Du reddet meg fra skrivefeilene, takk for det.
      Takk for at du leste gjennom, teksten ble ryddigere av det.
      Ingen ser korrekturen når den er god, men jeg vet hva du gjorde.
      Takk for at du leste så nøye, også det jeg trodde var ferdig.
      Du fant det jeg hadde lest forbi, takk for hjelpen.
    `),
    access: lines(`
      Takk for at du slapp oss inn og viste oss rundt.
      Det ble mulig fordi du åpnet døra for oss, takk for det.
      Takk for at du ordnet det praktiske, så vi kom til.
      Jeg vet at det tok tid å legge til rette for besøket, så takk for det.
      Takk for at vi fikk komme og se.
    `),
    other: lines(`
      Takk for at du hjalp til.
      Takk for at du stilte opp da jeg trengte det.
      Det var godt å ha deg med på laget.
      Takk for at du tok deg tid midt i alt det andre.
      Du gjorde det lettere for meg, takk for det.
    `),
  },
  what: lines(`
    Takk for {what}.
    Jeg er glad for {what}.
    En ekstra takk for {what}, det la jeg merke til.
    Takk for {what}, det var akkurat det vi trengte.
  `),
  help: lines(`
    Takk for {help}.
    Mange takk for {help}.
    Jeg er glad for {help}.
    Takk igjen for {help}, det gjorde jobben min mye lettere.
    Uten {help} hadde {det|de} ikke blitt slik.
    Jeg ville bare si takk for {help}.
    Det var godt å ha {help} å bygge på.
    Jeg setter pris på {help}.
  `),
  closing: lines(`
    Jeg sier fra om en uke hvordan det gikk.
    Om en uke forteller jeg deg hvordan det har gått.
    Når tallene har satt seg, hører du fra meg.
    Du får høre hvordan det gikk når det har gått en uke.
    Ta gjerne en kikk, og si fra hvis noe burde vært annerledes.
    Ser du noe jeg bør rette, er det bare å si fra.
    Jeg følger med, og du får vite hvordan det går.
    Så venter vi en uke, og da kommer jeg med nytt.
    Hvordan det går, får du høre av meg om en ukes tid.
    Jeg kommer tilbake til deg når jeg har sett hvordan det går.
    Del det gjerne videre hvis du har lyst, men det er helt opp til deg.
  `),
  outLate: lines(`
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
  closingLate: lines(`
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
};

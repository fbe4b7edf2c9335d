import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksNn: ThanksPhrases = {
  out: lines(`
    Då er {post} ute.
    {Post} ligg ute no.
    No er {post} publisert.
    Så fekk vi {post} ut.
    No kan du sjå {post} i kanalane våre.
    Berre så du veit det: {Post} er ute.
    Du har kanskje sett at {post} ligg ute.
    {Post} er ute, og det ville eg seie frå om med ein gong.
    No er {post} å sjå på {platform}.
    Då trykte eg på knappen, og {post} er ute.
    No er {post} ute mellom folk.
    {Post} kom ut som planlagt.
  `),
  role: {
    idea: lines(`
      Ideen var din, og det skal du ha takk for.
      Takk for at du kom med ideen, den hadde eg ikkje fått sjølv.
      Det byrja med noko du sa, så takk for at du delte tanken med meg.
      Du såg at det var ei historie der, og det er eg glad for.
      Takk for innfallet, kom gjerne med fleire når dei dukkar opp.
    `),
    expertise: lines(`
      Takk for at du tok deg tid til å forklare, så det vart rett.
      Du gjorde det forståeleg for oss som ikkje kan faget, og det er eg glad for.
      Takk for at eg fekk spørje om alt.
      Det faglege er ditt, og det merkast på teksten.
      Takk for tolmodet då eg spurde om det same igjen.
    `),
    onCamera: lines(`
      Takk for at du stilte opp framfor kamera.
      Det er ikkje alle som likar å bli filma eller fotograferte, så takk for at du vart med.
      Du var roleg og deg sjølv framfor kamera, og det gjer det lett å sjå på.
      Fint at folk får sjå kven som gjer jobben, takk for at du vart med.
      Takk for at eg fekk kome med kameraet midt i arbeidsdagen.
    `),
    photo: lines(`
      Takk for bileta, dei viser korleis det ser ut hos dykk.
      Bileta vart fine, og dei seier meir enn teksten min gjer.
      Så bra at du hadde kameraet framme, takk for bileta.
      Takk for at du tok deg bryet med å ta bilete.
      Du fanga det eg ikkje ville ha sett sjølv, takk for det.
    `),
    quote: lines(`
      Takk for at eg fekk sitere deg.
      Du sa det på ein måte folk kjenner seg att i, takk for sitatet.
      Sitatet ditt fekk stå akkurat slik du sa det.
      Takk for at du sette ord på det.
      Det du sa, vart ståande som den setninga eg likar i teksten.
    `),
    proofreading: lines(`
      Du berga meg frå skrivefeila, takk for det.
      Takk for at du las gjennom, teksten vart ryddigare av det.
      Ingen ser korrekturen når han er god, men eg veit kva du gjorde.
      Takk for at du las så nøye, òg det eg trudde var ferdig.
      Du fann det eg hadde lese forbi, takk for hjelpa.
    `),
    access: lines(`
      Takk for at du sleppte oss inn og viste oss rundt.
      Det let seg gjere fordi du opna døra for oss, takk for det.
      Takk for at du ordna det praktiske, så vi kom til.
      Eg veit at det tok tid å leggje til rette for besøket, så takk for det.
      Takk for at vi fekk kome og sjå.
    `),
    other: lines(`
      Takk for at du hjelpte til.
      Takk for at du stilte opp då eg trong det.
      Det var godt å ha deg med på laget.
      Takk for at du tok deg tid midt i alt det andre.
      Du gjorde det lettare for meg, takk for det.
    `),
  },
  what: lines(`
    Takk for {what}.
    Eg er glad for {what}.
    Ein ekstra takk for {what}, det la eg merke til.
    Takk for {what}, det var akkurat det vi trong.
  `),
  help: lines(`
    Takk for {help}.
    Mange takk for {help}.
    Eg er glad for {help}.
    Takk igjen for {help}, det gjorde jobben min mykje lettare.
    Utan {help} hadde {det|dei} ikkje vorte slik.
    Eg ville berre seie takk for {help}.
    Det var godt å ha {help} å byggje på.
    Eg set pris på {help}.
  `),
  closing: lines(`
    Eg seier frå om ei veke korleis det gjekk.
    Om ei veke fortel eg deg korleis det har gått.
    Når tala har sett seg, høyrer du frå meg.
    Du får høyre korleis det gjekk når det har gått ei veke.
    Ta gjerne ein kikk, og sei frå om noko burde vore annleis.
    Ser du noko eg bør rette, er det berre å seie frå.
    Eg følgjer med, og du får vite korleis det går.
    Så ventar vi ei veke, og då kjem eg med nytt.
    Korleis det går, får du høyre av meg om ei vekes tid.
    Eg kjem tilbake til deg når eg har sett korleis det går.
    Del det gjerne vidare om du har lyst, men det er heilt opp til deg.
  `),
  outLate: lines(`
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
  closingLate: lines(`
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
};

import { lines } from '../lines.ts';
import type { ThanksPhrases } from './thanks.ts';

export const thanksNn: ThanksPhrases = {
  out: lines(`
    Då er {post} ute.
    {Post} ligg ute no.
    No har vi publisert {post}.
    Så fekk vi {post} ut.
    No kan du sjå {post} i kanalane våre.
    Berre så du veit det: {Post} er ute.
    Du har kanskje sett at {post} ligg ute.
    {Post} er ute, og det ville eg at du skulle høyre frå meg.
    No er {post} ute for alle som vil sjå.
    Då trykte eg på knappen, og {post} er ute.
    Endeleg kan eg seie at {post} er ute.
    {Post} er på plass i kanalane våre.
  `),
  role: {
    idea: lines(`
      Ideen var din, og det skal du ha takk for.
      Takk for at du kom med ideen, den hadde eg ikkje kome på sjølv.
      Det byrja med noko du sa, så takk for at du delte tanken med meg.
      Du såg at det var ei historie der, og det er eg glad for.
      Takk for innfallet, kom gjerne med fleire når dei dukkar opp.
      Det var godt sett av deg, og no har det vorte noko av det.
      Eg bygde vidare på det du kom med, takk for at du sa det.
      Du kom med frøet, eg berre vatna litt.
    `),
    expertise: lines(`
      Takk for at du tok deg tid til å forklare, så det vart rett.
      Du gjorde det forståeleg for oss som ikkje kan faget, og det er eg glad for.
      Takk for at eg fekk spørje og grave.
      Det faglege er ditt, og det merkar ein på teksten.
      Takk for at du delte av det du kan.
      Eg lærte noko nytt av deg, og no får andre lære det òg.
      Du tok spørsmåla mine på alvor, takk for det.
      Med kunnskapen din i botnen torde eg å skrive det.
    `),
    onCamera: lines(`
      Takk for at du stilte opp framfor kamera.
      Det er ikkje alle som likar å bli filma eller fotograferte, så takk for at du vart med.
      Takk for at vi fekk vise fram deg og det du gjer.
      Fint at folk får sjå kven som gjer jobben, og at du ville vere den dei ser.
      Takk for at eg fekk kome med kameraet.
      Det vart levande fordi du var der.
      Å stå framfor kamera midt i ein arbeidsdag er ikkje kvardagskost, takk for at du gjorde det.
      Med deg i biletet vart det ei forteljing om folk.
    `),
    photo: lines(`
      Takk for bileta, dei viser korleis det ser ut hos dykk.
      Bileta dine seier meir enn teksten min gjer.
      Så bra at du hadde kameraet framme, takk for bileta.
      Takk for at du tok deg bryet med å ta bilete.
      Du såg noko eg ikkje ville ha sett sjølv, og tok bilete av det.
      Bileta dine gjorde at eg kunne skrive kortare.
      Det var bileta dine som sette tonen.
      Fint at du ville dele bileta dine med oss.
    `),
    quote: lines(`
      Takk for at eg fekk sitere deg.
      Du sa det på ein måte folk kjenner seg att i, takk for sitatet.
      Det vart meir levande med dine ord enn med mine.
      Takk for at du sette ord på det.
      Du sa det klarare enn eg hadde greidd å skrive det.
      Takk for orda dine, dei lyfta teksten.
      Folk høyrer deg når dei les det, og slik skal det vere.
      Takk for at du ville seie det høgt.
    `),
    proofreading: lines(`
      Du berga meg frå skrivefeila, takk for det.
      Takk for at du las gjennom, teksten vart ryddigare av det.
      Ingen ser korrekturen når han er god, men eg gjer det.
      Takk for at du las så nøye.
      Det er trygt å ha nokon som les før det går ut, takk for hjelpa.
      Takk for at du fann det eg las forbi.
      Du ser det eg ikkje ser lenger når eg har skrive lenge på noko.
      Blikket ditt gjorde teksten betre.
    `),
    access: lines(`
      Takk for at du sleppte oss inn og viste oss rundt.
      Det lét seg gjere fordi du opna døra for oss.
      Takk for at du ordna det praktiske, så vi kom til.
      Eg veit at det tek tid å leggje til rette for besøk, og eg set pris på det.
      Takk for at vi fekk kome og sjå.
      Utan deg hadde vi stått utanfor.
      Takk for at du tok imot oss.
      Du gjorde det lett å kome på besøk.
    `),
    other: lines(`
      Takk for at du hjelpte til.
      Det var fint at du stilte opp då eg trong det.
      Det var godt å ha deg med på laget.
      Takk for at du tok deg tid midt i alt det andre.
      Du gjorde det lettare for meg, takk for det.
      Du var til god hjelp, og det vil eg at du skal vite.
      Takk for at du sa ja.
      Det gjekk lettare fordi du var med.
    `),
  },
  what: lines(`
    Takk for {what}.
    Det var fint å få {what}, akkurat det vi trong.
    Ein ekstra takk for {what}, det la eg merke til.
    Eg er glad for {what}.
  `),
  help: lines(`
    Takk for {help}.
    Eg er glad for {help}, som gjorde jobben min lettare.
    Eg set pris på {help}, det skal du vite.
    Utan {help} hadde {det|dei} ikkje vorte slik.
    {Help} gjorde {det|dei} betre.
    {Help} kom godt med.
    Du har ein del av æra, for {help} hadde mykje å seie.
    Eg vil gjerne takke deg for {help}.
  `),
  closing: lines(`
    Eg seier frå om ei veke korleis det gjekk.
    Når tala har sett seg, høyrer du frå meg.
    Ta gjerne ein kikk, og sei frå om noko burde vore annleis.
    Ser du noko eg bør rette, er det berre å seie det.
    Del det gjerne vidare om du har lyst, men det er heilt opp til deg.
    Så ventar vi ei veke, og då kjem eg med nytt.
    Eg følgjer med på korleis det blir teke imot, og fortel deg om det.
    Høyrer du noko om det i gangen, vil eg gjerne vite det.
    No kan du senke skuldrene, resten er min jobb.
    Eg følgjer med i kommentarfeltet, så det treng du ikkje tenkje på.
    Kjem det eit spørsmål eg ikkje kan svare på, håpar eg det er greitt at eg spør deg.
  `),
  outLate: lines(`
    No har {post} lege ute ei stund.
    Eg har ikkje gløymt {post}.
    Eg kom til å tenkje på {post} igjen.
    No er {post} ute av hendene våre, og eg er glad for at vi laga {det|dei}.
    Det er ei stund sidan {post} kom ut, men ein takk skal du ha likevel.
    Takken for {post} kjem litt seint, men han er like varm.
    Det var fint å lage {post} saman med deg.
    Vi fekk fortalt noko som er verdt å vite, med {post}.
    Eg såg på {post} ein gong til, og {det|dei} står seg framleis.
    Betre seint enn aldri, så her er nokre ord om {post}.
    Eg er framleis glad for {post}.
  `),
  closingLate: lines(`
    Takk for hjelpa!
    Takk for at du vart med!
    Det betyr noko at du tok deg tid.
    Takk for at du stilte opp!
    Har du ein tanke om kva vi bør fortelje neste gong, høyrer eg han gjerne.
    Kom gjerne innom om du lurer på noko.
    Det var hyggeleg å lage noko saman med deg.
    Eg jobbar gjerne med deg igjen, når det passar for deg.
    Sei gjerne frå om du får ein idé til noko nytt.
    Det er fint å ha nokon å spørje.
    Det er godt å ha deg med på laget.
  `),
};

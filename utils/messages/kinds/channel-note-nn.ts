import { lines } from '../lines.ts';
import type { NotePhrases } from './channel-note.ts';

export const channelNoteNn: NotePhrases = {
  lead: lines(`
    {Period} i kanalane våre: {count}, {total}.
    I {period} vart det {count} frå oss, {total}.
    Vi la ut {count} i {period}, {total}.
    Status for {period}: {count}, {total}.
    Her er {period} kort fortalt: {count}, {total}.
    Eit lite tilbakeblikk på {period}: {count}, {total}.
    Slik gjekk det i {period}: {count}, {total}.
    For dei som lurer på {period}: {count} frå oss, {total}.
  `),
  leadPlain: lines(`
    {Period} i kanalane våre: {count}.
    I {period} vart det {count} frå oss.
    Vi la ut {count} i {period}.
    Status for {period}: {count}.
    Her er {period} kort fortalt: {count}.
    Eit lite tilbakeblikk på {period}: {count}.
    Slik gjekk det i {period}: {count}.
    For dei som lurer på {period}: {count} frå oss.
  `),
  none: lines(`
    Det vart stilt i kanalane våre i {period}.
    Vi la ikkje ut noko i {period}.
    {Period} gjekk utan innlegg frå oss.
    Ingen innlegg frå oss i {period}.
    Det kom ingenting frå oss i {period}, og det er òg lov.
    Kanalane våre kvilte i {period}.
  `),
  mostlyOne: lines(`
    Eitt av innlegga står for mykje av det.
    Mykje av det kjem frå eitt einskilt innlegg.
    Talet blir drege opp av eitt innlegg.
    Det skal seiast at eitt innlegg dreg opp.
    Eitt innlegg veg tungt i den summen.
    Utan eitt bestemt innlegg hadde talet vore mykje lågare.
  `),
  reach: lines(`
    Ifølgje {platform} nådde sida vår {reach} i {period}.
    Etter tala derifrå nådde vi {reach} på {platform}.
    {Platform} oppgir at vi nådde {reach}.
    På {platform} nådde vi {reach} i {period}, med deira eigen måte å telje på.
    Sida vår på {platform} har i same tid nådd {reach}.
    Spør vi {platform} kor mange vi nådde i {period}, er svaret {reach}.
  `),
  top: lines(`
    Vi kan trekkje fram {topPost}, som {topResult}.
    Verdt ein kikk er {topPost}, som {topResult}.
    Mellom innlegga finn du {topPost}, som {topResult}.
    Ta gjerne ein kikk på {topPost}, som {topResult}.
    Eit døme er {topPost}, som {topResult}.
    Mange av dykk kjenner sikkert att {topPost}, som {topResult}.
    For dei nyfikne: {TopPost} {topResult}.
  `),
  trait: lines(`
    {Trait}.
    Vi ser at {trait}.
    Hos oss er det slik at {trait}.
    Når vi ser bakover, er biletet at {trait}.
    Så langt kan vi seie at {trait}.
    Tala våre seier at {trait}.
  `),
  amongTop: lines(`
    {AmongTop}, men det er få innlegg, så ta det med ei klype salt.
    Så langt er det slik at {amongTop}, og det er for lite til å seie om det er eit mønster.
    {AmongTop}, utan at vi kan seie om det er tilfeldig.
    Vi ser at {amongTop}, men vi treng fleire innlegg før vi trur på det.
    {AmongTop}, og om det betyr noko, veit vi ikkje enno.
    For dei som likar å telje: {AmongTop}, og meir skal vi ikkje gjere ut av det.
  `),
  thanks: lines(`
    Takk til {helpers}, som stilte opp.
    Takk til {helpers} for hjelpa.
    Ein takk til {helpers}, som tok seg tid.
    {Innlegget|Innlegga} vart til med hjelp frå {helpers}, takk for det.
    {Helpers} stilte opp, og det set eg pris på.
    Utan {helpers} hadde det vorte lite å vise, så takk.
    Eg vil gjerne takke {helpers}.
  `),
  invite: lines(`
    Har du noko vi bør fortelje om {next}? Send meg ei linje.
    Ser du noko vi kan vise fram {next}? Sei gjerne frå.
    Kva bør vi fortelje om {next}? Eg tek imot tips når som helst.
    Veit du om noko som fortener eit innlegg {next}? Døra er open.
    Skjer det noko hos dykk {next}? Tips meg gjerne.
    Har du ein idé til noko vi kan lage {next}? Eit par ord til meg er nok.
    Kva skal vi ha med {next}? Kom gjerne innom.
  `),
  opening: lines(`
    Hei alle saman! Her kjem ei oppsummering av {period} i kanalane våre.
    Hei! Nokre ord om {period} i kanalane våre, til dykk som lurer på kva vi held på med.
    God dag til alle! Slik var {period} i kanalane våre.
    Hei! Dette har skjedd i kanalane våre i {period}.
    Hei, kollegaer! No er det tid for å sjå tilbake på {period}.
    Hei! For dykk som ikkje følgjer med i kanalane til dagleg, er {period} oppsummert her.
  `),
  explain: lines(`
    Med «vist» meiner vi gonger på ein skjerm, og same person kan ha sett {innlegget fleire gonger|fleire av innlegga}.
    Talet tel visingar og ikkje personar, for mange ser {innlegget meir enn éin gong|meir enn eitt av innlegga}.
    Hugs at visingar ikkje er det same som personar.
    Kor mange ulike menneske det er, veit vi ikkje, berre kor mange gonger {innlegget|innlegga} har vore på ein skjerm.
    Vi tel kor ofte {innlegget er vist|innlegga er viste}, ikkje kor mange ulike lesarar det vart.
    Ei vising er éin gong på éin skjerm, så den same kollegaen kan telje fleire gonger.
  `),
  why: lines(`
    Grunnen til at eg deler dette, er enkel: De kan faget, og eg kan kanalane.
    Eg deler det fordi innlegga handlar om det de gjer til dagleg.
    Dette er den felles historia vår, og difor skal de òg vite korleis det går.
    Det er jobben dykkar vi viser fram, så det er rimeleg at de får vite korleis det går.
    Innlegga blir til av det de fortel meg, og då høyrer det med å seie korleis det gjekk.
    Eg trur det er lettare å vere med når ein veit kva det blir til.
  `),
  closing: lines(`
    Det skal ikkje mykje til: eit bilete frå kvardagen, eller nokre ord i gangen.
    Spørsmål tek eg gjerne, anten her eller ved kaffimaskina.
    Lurer du på noko om korleis vi jobbar, er det berre å spørje.
    Eg høyrer gjerne kva de synest, òg når de er usamde.
    Takk for at de las heilt hit.
    Ha ein fin dag vidare!
  `),
};

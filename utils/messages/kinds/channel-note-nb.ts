import { lines } from '../lines.ts';
import type { NotePhrases } from './channel-note.ts';

export const channelNoteNb: NotePhrases = {
  lead: lines(`
    {Period} i kanalene våre: {count}, {total}.
    I {period} ble det {count} fra oss, {total}.
    Vi la ut {count} i {period}, {total}.
    Status for {period}: {count}, {total}.
    Her er {period} kort fortalt: {count}, {total}.
    Et lite tilbakeblikk på {period}: {count}, {total}.
    Slik gikk det i {period}: {count}, {total}.
    For dem som lurer på {period}: {count} fra oss, {total}.
  `),
  leadPlain: lines(`
    {Period} i kanalene våre: {count}.
    I {period} ble det {count} fra oss.
    Vi la ut {count} i {period}.
    Status for {period}: {count}.
    Her er {period} kort fortalt: {count}.
    Et lite tilbakeblikk på {period}: {count}.
    Slik gikk det i {period}: {count}.
    For dem som lurer på {period}: {count} fra oss.
  `),
  none: lines(`
    Det ble stille i kanalene våre i {period}.
    Vi la ikke ut noe i {period}.
    {Period} gikk uten innlegg fra oss.
    Ingen innlegg fra oss i {period}.
    Det kom ingenting fra oss i {period}, og det er også lov.
    Kanalene våre hvilte i {period}.
  `),
  mostlyOne: lines(`
    Ett av innleggene står for mye av det.
    Mye av det kommer fra ett enkelt innlegg.
    Tallet trekkes opp av ett innlegg.
    Det skal sies at ett innlegg drar opp.
    Ett innlegg veier tungt i den summen.
    Uten ett bestemt innlegg hadde tallet vært mye lavere.
  `),
  reach: lines(`
    Ifølge {platform} nådde siden vår {reach} i {period}.
    Etter tallene derfra nådde vi {reach} på {platform}.
    {Platform} oppgir at vi nådde {reach}.
    På {platform} nådde vi {reach} i {period}, med deres egen måte å telle på.
    Siden vår på {platform} har i samme tid nådd {reach}.
    Spør vi {platform} hvor mange vi nådde i {period}, er svaret {reach}.
  `),
  top: lines(`
    Vi kan trekke fram {topPost}, som {topResult}.
    Verdt en titt er {topPost}, som {topResult}.
    Blant innleggene finner du {topPost}, som {topResult}.
    Ta gjerne en kikk på {topPost}, som {topResult}.
    Et eksempel er {topPost}, som {topResult}.
    Mange av dere kjenner sikkert igjen {topPost}, som {topResult}.
    For de nysgjerrige: {TopPost} {topResult}.
  `),
  trait: lines(`
    {Trait}.
    Vi ser at {trait}.
    Hos oss er det slik at {trait}.
    Når vi ser bakover, er bildet at {trait}.
    Så langt kan vi si at {trait}.
    Tallene våre sier at {trait}.
  `),
  amongTop: lines(`
    {AmongTop}, men det er få innlegg, så ta det med en klype salt.
    Så langt er det slik at {amongTop}, og det er for lite til å si om det er et mønster.
    {AmongTop}, uten at vi kan si om det er tilfeldig.
    Vi ser at {amongTop}, men vi trenger flere innlegg før vi tror på det.
    {AmongTop}, og om det betyr noe, vet vi ikke ennå.
    For dem som liker å telle: {AmongTop}, og mer skal vi ikke gjøre ut av det.
  `),
  thanks: lines(`
    Takk til {helpers}, som stilte opp.
    Takk til {helpers} for hjelpen.
    En takk til {helpers}, som tok seg tid.
    {Innlegget|Innleggene} ble til med hjelp fra {helpers}, takk for det.
    {Helpers} stilte opp, og det setter jeg pris på.
    Uten {helpers} hadde det blitt lite å vise, så takk.
    Jeg vil gjerne takke {helpers}.
  `),
  invite: lines(`
    Har du noe vi bør fortelle om {next}? Send meg en linje.
    Ser du noe vi kan vise fram {next}? Si gjerne fra.
    Hva bør vi fortelle om {next}? Jeg tar imot tips når som helst.
    Vet du om noe som fortjener et innlegg {next}? Døra er åpen.
    Skjer det noe hos dere {next}? Tips meg gjerne.
    Har du en idé til noe vi kan lage {next}? Et par ord til meg er nok.
    Hva skal vi ha med {next}? Kom gjerne innom.
  `),
  opening: lines(`
    Hei alle sammen! Her kommer en oppsummering av {period} i kanalene våre.
    Hei! Noen ord om {period} i kanalene våre, til dere som lurer på hva vi holder på med.
    God dag til alle! Slik var {period} i kanalene våre.
    Hei! Dette har skjedd i kanalene våre i {period}.
    Hei, kolleger! Nå er det tid for å se tilbake på {period}.
    Hei! For dere som ikke følger med i kanalene til daglig, er {period} oppsummert her.
  `),
  explain: lines(`
    Med «vist» mener vi ganger på en skjerm, og samme person kan ha sett {innlegget flere ganger|flere av innleggene}.
    Tallet teller visninger og ikke personer, for mange ser {innlegget mer enn én gang|mer enn ett av innleggene}.
    Husk at visninger ikke er det samme som personer.
    Hvor mange ulike mennesker det er, vet vi ikke, bare hvor mange ganger {innlegget|innleggene} har vært på en skjerm.
    Vi teller hvor ofte {innlegget|innleggene} er vist, ikke hvor mange forskjellige lesere det ble.
    En visning er én gang på én skjerm, så den samme kollegaen kan telle flere ganger.
  `),
  why: lines(`
    Grunnen til at jeg deler dette, er enkel: Dere kan faget, og jeg kan kanalene.
    Jeg deler det fordi innleggene handler om det dere gjør til daglig.
    Dette er vår felles historie, og derfor skal dere også vite hvordan det går.
    Det er jobben deres vi viser fram, så det er rimelig at dere får vite hvordan det går.
    Innleggene blir til av det dere forteller meg, og da hører det med å si hvordan det gikk.
    Jeg tror det er lettere å være med når man vet hva det blir til.
  `),
  closing: lines(`
    Det skal ikke mye til: et bilde fra hverdagen, eller noen ord i gangen.
    Spørsmål tar jeg gjerne, enten her eller ved kaffemaskinen.
    Lurer du på noe om hvordan vi jobber, er det bare å spørre.
    Jeg hører gjerne hva dere synes, også når dere er uenige.
    Takk for at dere leste helt hit.
    Ha en fin dag videre!
  `),
};

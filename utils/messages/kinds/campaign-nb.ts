import { lines } from '../lines.ts';
import type { CampaignPhrases } from './campaign.ts';

export const campaignNb: CampaignPhrases = {
  what: lines(`
    Kampanjen {name} kort forklart: {What}.
    Dette er kampanjen jeg snakker om, {name}: {What}.
    {Name} er en kampanje vi har gående nå: {What}.
    Hvis du lurer på hva {name} er, så er svaret dette: {What}.
    Du har kanskje hørt om {name}: {What}.
    Bak navnet {name} ligger dette: {What}.
    Her er {name} i korte trekk: {What}.
    Hva går {name} ut på? {What}.
    Kort om {name}: {What}.
    Dette vil vi med {name}: {What}.
  `),
  who: lines(`
    {How}, og det er {audience} som får se det.
    Slik gjør vi det: {How}, vist for {audience}.
    {How}, så det er {audience} som møter det.
    Måten vi gjør det på: {How}, med {audience} som mottakere.
    {How}, og du ser det bare hvis du hører til dem vi viser det for: {audience}.
    I praksis: {How}, og vi viser det for {audience}.
    Slik foregår det: {How}, rettet mot {audience}.
    {How}, og alt er laget for {audience}.
    Framgangsmåten er enkel: {How}, og målgruppen er {audience}.
    {How}, og derfor ser du det kanskje aldri selv, for det er ment for {audience}.
  `),
  hope: lines(`
    Vi bruker {budget}, og det vi håper på, er {hope}.
    Budsjettet er {budget}, og målet er {hope}.
    Prislappen er {budget}, og vi krysser fingrene for {hope}.
    Rammen er {budget}, og det vi ønsker oss, er {hope}.
    Til dette har vi {budget}, og håpet er {hope}.
    Vi har satt av {budget}, og til slutt håper vi på dette: {hope}.
    Vi har {budget} å bruke, og det vi er ute etter, er {hope}.
    Med {budget} håper vi å få til dette: {hope}.
    Vi legger {budget} i det, og det vi vil oppnå, er {hope}.
    Prisen er {budget}, og blir det som vi vil, er resultatet {hope}.
  `),
  afterHope: lines(`
    Nå er kampanjen {name} over, og det vi håpet på, var {hope}.
    {Name} er ferdig, og håpet var {hope}.
    Da er {name} i mål, og det vi ønsket oss, var {hope}.
    Hvis noen lurer på hvordan det gikk med {name}: Målet var {hope}.
    Husker du {name}? Det vi håpet på, var {hope}.
    Kampanjen {name} er avsluttet, og vi hadde dette håpet: {hope}.
    Vi er ferdige med {name}, som skulle gi oss dette: {hope}.
    Oppsummering av {name}: Målet var {hope}.
    Da vi startet {name}, håpet vi på dette: {hope}.
    Her er resten av historien om {name}, der vi håpet på dette: {hope}.
  `),
  afterHappened: lines(`
    Slik gikk det: {Happened}.
    Dette skjedde: {Happened}.
    Resultatet ble dette: {Happened}.
    Svaret er dette: {Happened}.
    Nå vet vi dette: {Happened}.
    Da vi gjorde opp, så det slik ut: {Happened}.
    Og slik ble det: {Happened}.
    Det vi så, var dette: {Happened}.
    Utfallet: {Happened}.
    I ettertid kan vi si det slik: {Happened}.
  `),
  afterThanks: lines(`
    Vi brukte {budget}, og jeg tar gjerne spørsmål.
    Det kostet {budget}, og det vi lærte, tar vi med oss videre.
    Prisen var {budget}, og takk til alle som hjalp til.
    Til det brukte vi {budget}, så nå har dere hele bildet.
    Budsjettet var {budget}, og lurer du på noe, er det bare å spørre.
    Vi hadde {budget} å bruke, og neste gang vet vi litt mer.
    Rammen var {budget}, og jeg forteller gjerne mer til den som vil høre.
    Det gikk med {budget}, og takk for tålmodigheten mens det sto på.
    Dette gjorde vi for {budget}, og jeg hører gjerne hva dere tenker.
    Vi la {budget} i det, og erfaringene deler jeg med glede.
  `),
};

import { lines } from '../lines.ts';
import type { CampaignPhrases } from './campaign.ts';

export const campaignNn: CampaignPhrases = {
  what: lines(`
    Kampanjen {name} kort forklart: {What}.
    Dette er kampanjen eg snakkar om, {name}: {What}.
    {Name} er ein kampanje vi har gåande no: {What}.
    Om du lurer på kva {name} er, så er svaret dette: {What}.
    Du har kanskje høyrt om {name}: {What}.
    Bak namnet {name} ligg dette: {What}.
    Her er {name} i korte trekk: {What}.
    Kva går {name} ut på? {What}.
    Kort om {name}: {What}.
    Dette vil vi med {name}: {What}.
  `),
  who: lines(`
    {How}, og det er {audience} som får sjå det.
    Slik gjer vi det: {How}, vist for {audience}.
    {How}, så det er {audience} som møter det.
    Måten vi gjer det på: {How}, med {audience} som mottakarar.
    {How}, og du ser det berre om du høyrer til dei vi viser det for: {audience}.
    I praksis: {How}, og vi viser det for {audience}.
    Slik går det føre seg: {How}, retta mot {audience}.
    {How}, og alt er laga for {audience}.
    Framgangsmåten er enkel: {How}, og målgruppa er {audience}.
    {How}, og difor ser du det kanskje aldri sjølv, for det er meint for {audience}.
  `),
  hope: lines(`
    Vi bruker {budget}, og det vi håpar på, er {hope}.
    Budsjettet er {budget}, og målet er {hope}.
    Prislappen er {budget}, og vi kryssar fingrane for {hope}.
    Ramma er {budget}, og det vi ønskjer oss, er {hope}.
    Til dette har vi {budget}, og håpet er {hope}.
    Vi har sett av {budget}, og til slutt håpar vi på dette: {hope}.
    Vi har {budget} å bruke, og det vi er ute etter, er {hope}.
    Med {budget} håpar vi å få til dette: {hope}.
    Vi legg {budget} i det, og det vi vil oppnå, er {hope}.
    Prisen er {budget}, og blir det som vi vil, er resultatet {hope}.
  `),
  afterHope: lines(`
    No er kampanjen {name} over, og det vi håpa på, var {hope}.
    {Name} er ferdig, og håpet var {hope}.
    Då er {name} i mål, og det vi ønskte oss, var {hope}.
    Om nokon lurer på korleis det gjekk med {name}: Målet var {hope}.
    Hugsar du {name}? Det vi håpa på, var {hope}.
    Kampanjen {name} er avslutta, og vi hadde dette håpet: {hope}.
    Vi er ferdige med {name}, som skulle gi oss dette: {hope}.
    Oppsummering av {name}: Målet var {hope}.
    Då vi starta {name}, håpa vi på dette: {hope}.
    Her er resten av historia om {name}, der vi håpa på dette: {hope}.
  `),
  afterHappened: lines(`
    Slik gjekk det: {Happened}.
    Dette skjedde: {Happened}.
    Resultatet vart dette: {Happened}.
    Svaret er dette: {Happened}.
    No veit vi dette: {Happened}.
    Då vi gjorde opp, såg det slik ut: {Happened}.
    Og slik vart det: {Happened}.
    Det vi såg, var dette: {Happened}.
    Utfallet: {Happened}.
    I ettertid kan vi seie det slik: {Happened}.
  `),
  afterThanks: lines(`
    Vi brukte {budget}, og eg tek gjerne spørsmål.
    Det kosta {budget}, og det vi lærte, tek vi med oss vidare.
    Prisen var {budget}, og takk til alle som hjelpte til.
    Til det brukte vi {budget}, så no har de heile biletet.
    Budsjettet var {budget}, og lurer du på noko, er det berre å spørje.
    Vi hadde {budget} å bruke, og neste gong veit vi litt meir.
    Ramma var {budget}, og eg fortel gjerne meir til den som vil høyre.
    Det gjekk med {budget}, og takk for tolmodet medan det stod på.
    Dette gjorde vi for {budget}, og eg høyrer gjerne kva de tenkjer.
    Vi la {budget} i det, og erfaringane deler eg med glede.
  `),
};

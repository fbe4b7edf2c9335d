import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askNn: AskPhrases = {
  planned: lines(`
    {When} vil eg gjerne ha ut {plan}.
    {When} har eg tenkt å lage {plan}.
    Eg planlegg {plan} {when}.
    {When} er det plass til {plan}, og eg har lyst til å få det til.
    Eg held på med {plan}, som etter planen kjem {when}.
    {When} vonar eg å vise fram {plan}.
    Planen {when} er {plan}.
    Eg er i gang med {plan}, med tanke på publisering {when}.
    No ser eg fram mot det som skal ut {when}: {plan}.
    Eg legg opp til {plan} {when}.
  `),
  undated: lines(`
    Eg har lyst til å lage {plan}.
    Eg held på med {plan}.
    Eg har tenkt ei stund på {plan}.
    Eg er i gang med {plan}.
    Det neste eg vil lage, er {plan}.
    Eg planlegg {plan}.
    På lista mi står {plan}.
    Eg samlar stoff til {plan}.
    Eg leikar med tanken på {plan}.
    Eg vil gjerne få til {plan}.
  `),
  why: lines(`
    Eg spør deg fordi {why}.
    Eg tenkte på deg fordi {why}.
    Grunnen til at eg spør deg, er at {why}.
    Det er deg eg kjem på, for {why}.
    Namnet ditt dukka opp, for {why}.
    Eg kjem til deg sidan {why}.
    Sidan {why}, spør eg deg.
    Når eg spør akkurat deg, er det fordi {why}.
    Eg lurer på om dette er noko for deg, sidan {why}.
    Eg har deg i tankane fordi {why}.
  `),
  need: lines(`
    Frå deg treng eg {what}, kanskje {minutes}, og det er fint om eg har det {deadline}.
    Det eg treng, er {what}, helst {deadline}, og eg reknar med {minutes} av tida di.
    Kunne du bidra med {what} {deadline}, så trur eg det tek {minutes}?
    Eg bed om {what}, om lag {minutes}, og fint om det er klart {deadline}.
    Har du {minutes} til {what} {deadline}?
    Eg vonar på {what} {deadline}, og det bør gå på {minutes}.
    Det gjeld {what}, som eg reknar til {minutes}, gjerne {deadline}.
    Kan eg få {what} av deg {deadline}, truleg {minutes}?
    Det dreier seg om {what}, det tek nok {minutes}, og eg treng det {deadline}.
    Vil du hjelpe meg med {what} {deadline}, det er gjort på {minutes}?
  `),
  someoneElse: lines(`
    Passar det dårleg, så berre sei nei, så spør eg nokon andre.
    Heilt greitt å seie nei, då spør eg nokon andre.
    Har du ikkje tid, spør eg nokon andre, så ikkje tenk meir på det.
    Eit nei er heilt i orden, og då går eg vidare til nokon andre.
    Vil du heller la det vere, finn eg nokon andre.
    Sei gjerne nei om det er mykje no, så spør eg vidare.
    Blir det for mykje, er eit kort nei nok, så spør eg nokon andre.
    Du treng ingen grunn for å seie nei, då spør eg berre ein annan.
    Høyrest det ikkje ut som noko for deg, er det fint å vite, så spør eg nokon andre.
    Er svaret nei, er det like greitt, og eg finn ein annan.
  `),
  otherwise: lines(`
    Passar det dårleg, så berre sei nei: {IfNo}.
    Eit nei er heilt greitt: {IfNo}.
    Har du ikkje tid, er det i orden: {IfNo}.
    Du kan trygt seie nei: {IfNo}.
    Vil du heller la det vere, er det fint for meg: {IfNo}.
    Sei gjerne nei om det er mykje no: {IfNo}.
    Du treng ingen grunn for å seie nei: {IfNo}.
    Blir det for mykje, er eit kort nei nok: {IfNo}.
    Høyrest det ikkje ut som noko for deg, løyser det seg: {IfNo}.
    Er svaret nei, er det like greitt: {IfNo}.
  `),
};

import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askNn: AskPhrases = {
  planned: lines(`
    {When} vil eg gjerne vise fram {plan}, og eg tenkte på deg fordi {why}.
    {When} skal eg lage {plan}, og eg kjem til deg fordi {why}.
    Eg planlegg {plan} {when}, og eg spør deg fordi {why}.
    Til {plan} {when} kunne eg trenge deg, for {why}.
    Eg held på med {plan}, som skal ut {when}, og du er den eg tenkjer på fordi {why}.
    Sidan {why}, har eg lyst til å ha deg med på {plan} {when}.
    {When} håpar eg å få ut {plan}, og sidan {why}, spør eg deg først.
    Namnet ditt dukka opp då eg planla {plan}, som skal ut {when}, for {why}.
    Kan eg freiste deg til å vere med på {plan} {when}, sidan {why}?
    {When} er det plass til {plan}, og eg trur det blir bra med deg, sidan {why}.
  `),
  undated: lines(`
    Eg har lyst til å lage {plan}, og eg tenkte på deg fordi {why}.
    Eg held på med {plan}, og eg spør deg fordi {why}.
    Til {plan} kunne eg trenge deg, for {why}.
    Sidan {why}, har eg lyst til å ha deg med på {plan}.
    Det neste eg vil lage, er {plan}, og eg kjem til deg fordi {why}.
    Namnet ditt dukka opp då eg planla {plan}, for {why}.
    Kan eg freiste deg til å vere med på {plan}, sidan {why}?
    På lista mi står {plan}, og sidan {why}, spør eg deg først.
    Eg samlar stoff til {plan}, og du er den eg tenkjer på fordi {why}.
    Eg leikar med tanken på {plan}, og eg trur det blir bra med deg, sidan {why}.
  `),
  need: lines(`
    Frå deg treng eg {what}, kanskje {minutes}. Fint om eg har det {deadline}.
    Kan du hjelpe meg med {what} {deadline}? Eg trur det tek {minutes}.
    Har du {minutes} til {what} {deadline}?
    Kunne du tenkje deg å bidra med {what}? Det tek kanskje {minutes}, og fint om det er klart {deadline}.
    Eg kunne godt tenkje meg {what}. Eg tippar {minutes}, og det er fint om eg får det {deadline}.
    Alt eg treng, er {what}, og det tek nok {minutes}. Går det {deadline}?
    Det gjeld {what}, som nok er gjort på {minutes}. Passar det {deadline}?
    Eg håpar på {what} {deadline}, og det skulle gå på {minutes}.
    Vil du vere med på {what}? Set av {minutes}, gjerne {deadline}.
    Kan eg få {what} av deg {deadline}? Eg reknar med {minutes}.
  `),
  someoneElse: lines(`
    Passar det dårleg, så berre sei nei, så spør eg nokon andre.
    Heilt greitt å seie nei, då spør eg nokon andre.
    Har du ikkje tid, finn eg nokon andre, så ikkje tenk meir på det.
    Eit nei er heilt i orden, og då går eg vidare på lista.
    Vil du heller la det vere, har eg andre eg kan spørje.
    Sei gjerne nei om det er mykje no, så spør eg vidare.
    Blir det for mykje, er eit kort nei nok, så høyrer eg med ein annan.
    Du treng ingen grunn for å seie nei, eg spør berre ein annan.
    Høyrest det ikkje ut som noko for deg, er det fint å vite, så leitar eg vidare.
    Er svaret nei, er det like greitt, og nokon andre får sjansen.
  `),
  otherwise: lines(`
    Passar det dårleg, så berre sei nei: {IfNo}.
    Eit nei er heilt greitt: {IfNo}.
    Har du ikkje tid, er det i orden: {IfNo}.
    Du kan trygt takke nei: {IfNo}.
    Vil du heller la det vere, er det fint for meg: {IfNo}.
    Sei gjerne nei om det er mykje no: {IfNo}.
    Du treng ingen grunn for å stå over: {IfNo}.
    Blir det for mykje, held eit kort svar: {IfNo}.
    Høyrest det ikkje ut som noko for deg, løyser det seg: {IfNo}.
    Er svaret nei, er det like greitt: {IfNo}.
  `),
};

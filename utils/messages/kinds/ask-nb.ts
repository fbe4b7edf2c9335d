import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askNb: AskPhrases = {
  planned: lines(`
    {When} vil jeg gjerne vise fram {plan}, og jeg tenkte på deg fordi {why}.
    {When} skal jeg lage {plan}, og jeg kommer til deg fordi {why}.
    Jeg planlegger {plan} {when}, og jeg spør deg fordi {why}.
    Til {plan} {when} kunne jeg trenge deg, for {why}.
    Jeg holder på med {plan}, som skal ut {when}, og du er den jeg tenker på fordi {why}.
    Siden {why}, har jeg lyst til å ha deg med på {plan} {when}.
    {When} håper jeg å få ut {plan}, og siden {why}, spør jeg deg først.
    Navnet ditt dukket opp da jeg planla {plan}, som skal ut {when}, for {why}.
    Kan jeg friste deg til å være med på {plan} {when}, siden {why}?
    {When} er det plass til {plan}, og jeg tror det blir bra med deg, siden {why}.
  `),
  undated: lines(`
    Jeg har lyst til å lage {plan}, og jeg tenkte på deg fordi {why}.
    Jeg holder på med {plan}, og jeg spør deg fordi {why}.
    Til {plan} kunne jeg trenge deg, for {why}.
    Siden {why}, har jeg lyst til å ha deg med på {plan}.
    Det neste jeg vil lage, er {plan}, og jeg kommer til deg fordi {why}.
    Navnet ditt dukket opp da jeg planla {plan}, for {why}.
    Kan jeg friste deg til å være med på {plan}, siden {why}?
    På lista mi står {plan}, og siden {why}, spør jeg deg først.
    Jeg samler stoff til {plan}, og du er den jeg tenker på fordi {why}.
    Jeg leker med tanken på {plan}, og jeg tror det blir bra med deg, siden {why}.
  `),
  need: lines(`
    Fra deg trenger jeg {what}, kanskje {minutes}. Fint om jeg har det {deadline}.
    Kan du hjelpe meg med {what} {deadline}? Jeg tror det tar {minutes}.
    Har du {minutes} til {what} {deadline}?
    Kunne du tenke deg å bidra med {what}? Det tar kanskje {minutes}, og fint om det er klart {deadline}.
    Jeg kunne godt tenke meg {what}. Jeg tipper {minutes}, og det er fint om jeg får det {deadline}.
    Alt jeg trenger, er {what}, og det tar nok {minutes}. Går det {deadline}?
    Det gjelder {what}, som nok er gjort på {minutes}. Passer det {deadline}?
    Jeg håper på {what} {deadline}, og det skulle gå på {minutes}.
    Vil du være med på {what}? Sett av {minutes}, gjerne {deadline}.
    Kan jeg få {what} av deg {deadline}? Jeg regner med {minutes}.
  `),
  someoneElse: lines(`
    Passer det dårlig, så bare si nei, så spør jeg noen andre.
    Helt greit å si nei, da spør jeg noen andre.
    Har du ikke tid, finner jeg noen andre, så ikke tenk mer på det.
    Et nei er helt i orden, og da går jeg videre på lista.
    Vil du heller la det være, har jeg andre jeg kan spørre.
    Si gjerne nei hvis det er mye nå, så spør jeg videre.
    Blir det for mye, er et kort nei nok, så hører jeg med en annen.
    Du trenger ingen grunn for å si nei, jeg spør bare en annen.
    Høres det ikke ut som noe for deg, er det fint å vite, så leter jeg videre.
    Er svaret nei, er det like greit, og noen andre får sjansen.
  `),
  otherwise: lines(`
    Passer det dårlig, så bare si nei: {IfNo}.
    Et nei er helt greit: {IfNo}.
    Har du ikke tid, er det i orden: {IfNo}.
    Du kan trygt takke nei: {IfNo}.
    Vil du heller la det være, er det fint for meg: {IfNo}.
    Si gjerne nei hvis det er mye nå: {IfNo}.
    Du trenger ingen grunn for å stå over: {IfNo}.
    Blir det for mye, holder et kort svar: {IfNo}.
    Høres det ikke ut som noe for deg, løser det seg: {IfNo}.
    Er svaret nei, er det like greit: {IfNo}.
  `),
};

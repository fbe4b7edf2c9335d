import { lines } from '../lines.ts';
import type { AskPhrases } from './ask.ts';

export const askNb: AskPhrases = {
  planned: lines(`
    {When} vil jeg gjerne ha ut {plan}.
    {When} har jeg tenkt å lage {plan}.
    Jeg planlegger {plan} {when}.
    {When} er det plass til {plan}, og jeg har lyst til å få det til.
    Jeg holder på med {plan}, som etter planen kommer {when}.
    {When} håper jeg å vise fram {plan}.
    Planen {when} er {plan}.
    Jeg er i gang med {plan}, med tanke på publisering {when}.
    Nå ser jeg fram mot det som skal ut {when}: {plan}.
    Jeg legger opp til {plan} {when}.
  `),
  undated: lines(`
    Jeg har lyst til å lage {plan}.
    Jeg holder på med {plan}.
    Jeg har tenkt en stund på {plan}.
    Jeg er i gang med {plan}.
    Det neste jeg vil lage, er {plan}.
    Jeg planlegger {plan}.
    På lista mi står {plan}.
    Jeg samler stoff til {plan}.
    Jeg leker med tanken på {plan}.
    Jeg vil gjerne få til {plan}.
  `),
  why: lines(`
    Jeg spør deg fordi {why}.
    Jeg tenkte på deg fordi {why}.
    Grunnen til at jeg spør deg, er at {why}.
    Det er deg jeg kommer på, for {why}.
    Navnet ditt dukket opp, for {why}.
    Jeg kommer til deg siden {why}.
    Siden {why}, spør jeg deg.
    Når jeg spør akkurat deg, er det fordi {why}.
    Jeg lurer på om dette er noe for deg, siden {why}.
    Jeg har deg i tankene fordi {why}.
  `),
  need: lines(`
    Fra deg trenger jeg {what}, kanskje {minutes}, og det er fint om jeg har det {deadline}.
    Det jeg trenger, er {what}, helst {deadline}, og jeg regner med {minutes} av tiden din.
    Kunne du bidra med {what} {deadline}, så tror jeg det tar {minutes}?
    Jeg ber om {what}, omtrent {minutes}, og fint om det er klart {deadline}.
    Har du {minutes} til {what} {deadline}?
    Jeg håper på {what} {deadline}, og det bør gå på {minutes}.
    Det gjelder {what}, som jeg anslår til {minutes}, gjerne {deadline}.
    Kan jeg få {what} av deg {deadline}, anslagsvis {minutes}?
    Det dreier seg om {what}, det tar nok {minutes}, og jeg trenger det {deadline}.
    Vil du hjelpe meg med {what} {deadline}, det er gjort på {minutes}?
  `),
  someoneElse: lines(`
    Passer det dårlig, så bare si nei, så spør jeg noen andre.
    Helt greit å si nei, da spør jeg noen andre.
    Har du ikke tid, spør jeg noen andre, så ikke tenk mer på det.
    Et nei er helt i orden, og da går jeg videre til noen andre.
    Vil du heller la det være, finner jeg noen andre.
    Si gjerne nei hvis det er mye nå, så spør jeg videre.
    Blir det for mye, er et kort nei nok, så spør jeg noen andre.
    Du trenger ingen grunn for å si nei, da spør jeg bare en annen.
    Høres det ikke ut som noe for deg, er det fint å vite, så spør jeg noen andre.
    Er svaret nei, er det like greit, og jeg finner en annen.
  `),
  otherwise: lines(`
    Passer det dårlig, så bare si nei: {IfNo}.
    Et nei er helt greit: {IfNo}.
    Har du ikke tid, er det i orden: {IfNo}.
    Du kan trygt si nei: {IfNo}.
    Vil du heller la det være, er det fint for meg: {IfNo}.
    Si gjerne nei hvis det er mye nå: {IfNo}.
    Du trenger ingen grunn for å si nei: {IfNo}.
    Blir det for mye, er et kort nei nok: {IfNo}.
    Høres det ikke ut som noe for deg, løser det seg: {IfNo}.
    Er svaret nei, er det like greit: {IfNo}.
  `),
};

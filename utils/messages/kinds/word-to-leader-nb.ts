import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderNb: LeaderPhrases = {
  opening: lines(`
    Jeg ville fortelle deg om noe {colleague} har vært med på: {post}.
    Dette tror jeg du vil høre: {Colleague} {did} da vi lagde {post}.
    Da vi lagde {post}, fikk jeg god hjelp av {colleague}.
    Et lite ord om {colleague}, som {did} da vi lagde {post}.
    Du har kanskje sett {post}, og der var {colleague} med.
    {Colleague} {did} da vi lagde {post}, og det ville jeg si fra om.
    Jeg har hatt med meg {colleague} på {post}.
    Bak {post} står også {colleague}, som {did}.
    {Post} ble til med hjelp fra {colleague}.
    Jeg vil gjerne at du vet at {colleague} {did} da vi lagde {post}.
  `),
  result: lines(`
    Innlegget {result}.
    Nå ser jeg at innlegget {result}.
    Slik gikk det: Innlegget {result}.
    Jeg har sett på tallene, og innlegget {result}.
    I tilfelle du lurer på hvordan det gikk: Innlegget {result}.
    Resultatet er at innlegget {result}.
    Og slik ser det ut nå: Innlegget {result}.
    Du kan gjerne vite at innlegget {result}.
    Det er hyggelig å se at innlegget {result}.
    Så langt er det slik at innlegget {result}.
  `),
  why: lines(`
    Å hjelpe til tar tid midt i en arbeidsdag, og det setter jeg pris på.
    Hjelpen gjorde jobben min lettere.
    Det er til stor hjelp for meg at noen tar seg tid.
    Uten hjelp fra folk i huset hadde vi hatt lite å fortelle.
    Jeg får til mer når kolleger stiller opp slik.
    Jeg lærte noe underveis, og jeg tror leserne gjorde det samme.
    Slik blir kanalene våre til: Noen sier ja til å bli med.
    Slikt står sjelden i en stillingsbeskrivelse, og derfor vil jeg nevne det.
    Ikke alle legger merke til slik hjelp, så nå er det sagt.
    Jeg håper du synes det er greit at det går litt tid til å hjelpe meg.
  `),
  agreed: lines(`
    {Colleague} vet at jeg sier dette til deg.
    Jeg har spurt {colleague}, og det var greit at jeg fortalte det.
    {Colleague} har sagt ja til at jeg sier fra.
    At du får vite det, er avklart med {colleague}.
    Jeg forteller det etter å ha spurt {colleague} først.
    Jeg har fått lov av {colleague} til å si det videre.
    {Colleague} synes det er fint at du vet det.
    Før jeg skrev til deg, hørte jeg med {colleague}.
    {Colleague} er med på at jeg nevner det.
    Vi ble enige om det, {colleague} og jeg, før jeg skrev.
  `),
};

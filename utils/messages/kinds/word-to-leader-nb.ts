import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderNb: LeaderPhrases = {
  opening: lines(`
    Jeg ville fortelle deg om noe {colleague} har vært med på: {post}.
    Dette tror jeg du vil høre: {Colleague} {did} da vi lagde {post}.
    Da vi lagde {post}, fikk jeg god hjelp av {colleague}.
    Et lite ord om {colleague}, som {did} til {post}.
    Du har kanskje sett {post}, og der var {colleague} med.
    {Colleague} {did} da vi lagde {post}, og det ville jeg si fra om.
    Jeg har hatt med meg {colleague} på {post}.
    Bak {post} står også {colleague}, som {did}.
    {Post} ble til med hjelp fra {colleague}.
    Jeg vil gjerne at du vet at {colleague} {did} til {post}.
  `),
  result: lines(`
    Innlegget {result}.
    Nå ser jeg at innlegget {result}.
    Slik gikk det: Innlegget {result}.
    Resultatet er at innlegget {result}.
    Jeg har sett på tallene, og innlegget {result}.
    Til opplysning: Innlegget {result}.
    Så langt er status at innlegget {result}.
    For øvrig ser jeg at innlegget {result}.
    Hvis du lurer på hvordan det gikk: Innlegget {result}.
    Det kan også nevnes at innlegget {result}.
  `),
  why: lines(`
    Slikt tar tid midt i en arbeidsdag, og det setter jeg pris på.
    Det gjorde jobben min lettere.
    Det er til stor hjelp for meg at noen tar seg tid.
    Uten hjelp fra fagfolkene våre hadde vi hatt lite å fortelle.
    Det var konkret, nyttig og gjort i god tid.
    Jeg lærte noe av det, og det tror jeg leserne gjorde også.
    Det er slik kanalene våre blir til: Noen som kan faget, sier ja.
    Det er ikke en del av stillingen, og derfor vil jeg nevne det.
    Det ble bedre av at en som kan faget, var med.
    Jeg håper det er greit for deg at det går litt tid til slikt.
  `),
  agreed: lines(`
    {Colleague} vet at jeg sier dette til deg.
    Jeg har spurt {colleague}, og det var greit at jeg fortalte det.
    {Colleague} har sagt ja til at jeg sier fra.
    At du får vite det, er avklart med {colleague}.
    Dette deler jeg etter å ha spurt {colleague} først.
    Jeg har fått lov av {colleague} til å si det videre.
    {Colleague} synes det er greit at du vet det.
    Jeg spurte {colleague} før jeg skrev til deg.
    {Colleague} er med på at jeg nevner det.
    {Colleague} og jeg er enige om at jeg skriver dette.
  `),
};

import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderNn: LeaderPhrases = {
  opening: lines(`
    Eg ville fortelje deg om noko {colleague} har vore med på: {post}.
    Dette trur eg du vil høyre: {Colleague} {did} då vi laga {post}.
    Då vi laga {post}, fekk eg god hjelp av {colleague}.
    Eit lite ord om {colleague}, som {did} då vi laga {post}.
    Du har kanskje sett {post}, og der var {colleague} med.
    {Colleague} {did} då vi laga {post}, og det ville eg seie frå om.
    Eg har hatt med meg {colleague} på {post}.
    Bak {post} står òg {colleague}, som {did}.
    {Post} vart til med hjelp frå {colleague}.
    Eg vil gjerne at du veit at {colleague} {did} då vi laga {post}.
  `),
  result: lines(`
    Innlegget {result}.
    No ser eg at innlegget {result}.
    Slik gjekk det: Innlegget {result}.
    Eg har sett på tala, og innlegget {result}.
    I tilfelle du lurer på korleis det gjekk: Innlegget {result}.
    Resultatet er at innlegget {result}.
    Og slik ser det ut no: Innlegget {result}.
    Du kan gjerne vite at innlegget {result}.
    Det er hyggeleg å sjå at innlegget {result}.
    Så langt er det slik at innlegget {result}.
  `),
  why: lines(`
    Å hjelpe til tek tid midt i ein arbeidsdag, og det set eg pris på.
    Hjelpa gjorde jobben min lettare.
    Det er til stor hjelp for meg at nokon tek seg tid.
    Utan hjelp frå folk i huset hadde vi hatt lite å fortelje.
    Eg får til meir når kollegaer stiller opp slik.
    Eg lærte noko undervegs, og eg trur lesarane gjorde det same.
    Slik blir kanalane våre til: Nokon seier ja til å bli med.
    Slikt står sjeldan i ein stillingsomtale, og difor vil eg nemne det.
    Ikkje alle legg merke til slik hjelp, så no er det sagt.
    Eg håpar du synest det er greitt at det går litt tid til å hjelpe meg.
  `),
  agreed: lines(`
    {Colleague} veit at eg seier dette til deg.
    Eg har spurt {colleague}, og det var greitt at eg fortalde det.
    {Colleague} har sagt ja til at eg seier frå.
    At du får vite det, er avklart med {colleague}.
    Eg fortel det etter å ha spurt {colleague} først.
    Eg har fått lov av {colleague} til å seie det vidare.
    {Colleague} synest det er fint at du veit det.
    Før eg skreiv til deg, høyrde eg med {colleague}.
    {Colleague} er med på at eg nemner det.
    Vi vart einige om det, {colleague} og eg, før eg skreiv.
  `),
};

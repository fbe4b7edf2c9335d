import { lines } from '../lines.ts';
import type { LeaderPhrases } from './word-to-leader.ts';

export const wordToLeaderNn: LeaderPhrases = {
  opening: lines(`
    Eg ville fortelje deg om noko {colleague} har vore med på: {post}.
    Dette trur eg du vil høyre: {Colleague} {did} då vi laga {post}.
    Då vi laga {post}, fekk eg god hjelp av {colleague}.
    Eit lite ord om {colleague}, som {did} til {post}.
    Du har kanskje sett {post}, og der var {colleague} med.
    {Colleague} {did} då vi laga {post}, og det ville eg seie frå om.
    Eg har hatt med meg {colleague} på {post}.
    Bak {post} står òg {colleague}, som {did}.
    {Post} vart til med hjelp frå {colleague}.
    Eg vil gjerne at du veit at {colleague} {did} til {post}.
  `),
  result: lines(`
    Innlegget {result}.
    No ser eg at innlegget {result}.
    Slik gjekk det: Innlegget {result}.
    Resultatet er at innlegget {result}.
    Eg har sett på tala, og innlegget {result}.
    Til opplysning: Innlegget {result}.
    Så langt er status at innlegget {result}.
    Elles ser eg at innlegget {result}.
    Om du lurer på korleis det gjekk: Innlegget {result}.
    Det kan òg nemnast at innlegget {result}.
  `),
  why: lines(`
    Slikt tek tid midt i ein arbeidsdag, og det set eg pris på.
    Det gjorde jobben min lettare.
    Det er til stor hjelp for meg at nokon tek seg tid.
    Utan hjelp frå fagfolka våre hadde vi hatt lite å fortelje.
    Det var konkret, nyttig og gjort i god tid.
    Eg lærte noko av det, og det trur eg lesarane gjorde òg.
    Det er slik kanalane våre blir til: Nokon som kan faget, seier ja.
    Det er ikkje ein del av stillinga, og difor vil eg nemne det.
    Det vart betre av at ein som kan faget, var med.
    Eg vonar det er greitt for deg at det går litt tid til slikt.
  `),
  agreed: lines(`
    {Colleague} veit at eg seier dette til deg.
    Eg har spurt {colleague}, og det var greitt at eg fortalde det.
    {Colleague} har sagt ja til at eg seier frå.
    At du får vite det, er avklart med {colleague}.
    Dette deler eg etter å ha spurt {colleague} først.
    Eg har fått lov av {colleague} til å seie det vidare.
    {Colleague} synest det er greitt at du veit det.
    Eg spurde {colleague} før eg skreiv til deg.
    {Colleague} er med på at eg nemner det.
    {Colleague} og eg er samde om at eg skriv dette.
  `),
};

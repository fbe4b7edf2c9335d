import { lines } from '../lines.ts';
import type { TipPhrases } from './tip-answer.ts';

export const tipAnswerNb: TipPhrases = {
  thanksAbout: lines(`
    Takk for tipset om {about}!
    Fint at du tipset meg om {about}.
    Jeg har lest tipset ditt om {about}.
    Godt at du sa fra om {about}.
    Tipset om {about} kan jeg bruke!
  `),
  thanks: lines(`
    Takk for tipset!
    Takk for at du tenkte på meg da du så dette.
    Tipset ditt kom fram, og jeg er glad for det.
    Så fint at du sa fra.
    Det tipset hadde jeg ikke fanget opp selv.
    Takk for at du holder øynene åpne.
    Jeg setter pris på at du sendte meg dette.
    Godt sett!
    Slike tips er til stor hjelp for meg.
    Takk for at du tok deg bryet med å sende det.
  `),
  considered: lines(`
    Jeg har det med meg videre og ser hvor det kan passe.
    Det ligger i bunken min, og jeg ser på det når jeg legger neste plan.
    Jeg vet ikke ennå om det blir et innlegg, men det er notert.
    Jeg tenker litt på hvordan det kan fortelles.
    Det er skrevet opp, så det blir ikke borte.
    Jeg ser på det sammen med de andre ideene mine.
    Akkurat nå er planen full, men jeg har tatt vare på det.
    Jeg vil gjerne finne den riktige vinkelen først.
    Det får ligge litt mens jeg tenker.
    Jeg lover ikke noe, men jeg liker det.
  `),
  plannedMonth: lines(`
    Det ligger i planen for {month}.
    Jeg har satt det opp i {month}.
    Nå står det i planen, og det blir etter alt å dømme i {month}.
    Det får plass i {month}.
    Etter planen lager jeg noe av det i {month}.
  `),
  planned: lines(`
    Det har fått plass i planen.
    Nå ligger det i planen min.
    Jeg har satt det opp som et eget innlegg.
    Det blir noe av, og det ligger i planen.
    Jeg har begynt å planlegge et innlegg om det.
    Det er med i planen for det som kommer.
    Det skal bli et innlegg.
    Jeg har bestemt meg for å lage noe av det.
    Planen er lagt, og tipset ditt er med.
    Jeg har funnet en plass til det.
  `),
  published: lines(`
    Nå er det blitt til {post}.
    Det ble til {post}, som ligger ute nå.
    Du finner det igjen i {post}.
    Resultatet er {post}.
    Av tipset kom {post}.
    Nå kan du se {post}, og det begynte hos deg.
    {Post} er ute, og det var du som så det først.
    Uten deg hadde vi ikke hatt {post}.
    Ta gjerne en kikk på {post}, som kom ut av dette.
    Det er du som står bak ideen til {post}.
  `),
  closing: lines(`
    Jeg stikker innom når det nærmer seg.
    Du hører fra meg når det skjer noe.
    Jeg sier fra hvordan det går.
    Kom gjerne med flere når du ser noe.
    Ser du noe mer, er det bare å sende det.
    Døra mi står åpen for flere.
    Spør meg gjerne hvis du lurer på noe.
    Vet du mer om det, hører jeg gjerne.
    Jeg holder deg oppdatert.
    Har du tanker om det, er det bare å svare her.
  `),
  closingPublished: lines(`
    Jeg sier fra om en uke hvordan det gikk.
    Kom gjerne med flere når du ser noe.
    Ser du noe mer, er det bare å sende det.
    Døra mi står åpen for flere.
    Du hører fra meg når jeg vet hvordan det går.
    Si gjerne hva du synes.
    Jeg tar gjerne imot det neste også, når du måtte ha noe.
    Takk skal du ha!
    Jeg er glad for at du delte det med meg.
    Fint å ha noen som ser etter.
  `),
};

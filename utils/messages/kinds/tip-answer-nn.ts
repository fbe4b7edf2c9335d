import { lines } from '../lines.ts';
import type { TipPhrases } from './tip-answer.ts';

export const tipAnswerNn: TipPhrases = {
  thanksAbout: lines(`
    Takk for tipset om {about}!
    Fint at du tipsa meg om {about}.
    Eg har lese tipset ditt om {about}.
    Godt at du sa frå om {about}.
    Tipset om {about} kan eg bruke!
  `),
  thanks: lines(`
    Takk for tipset!
    Takk for at du tenkte på meg då du såg dette.
    Tipset ditt kom fram, og eg er glad for det.
    Så fint at du sa frå.
    Det tipset hadde eg ikkje fanga opp sjølv.
    Takk for at du held auga opne.
    Eg set pris på at du sende meg dette.
    Godt sett!
    Slike tips er til stor hjelp for meg.
    Takk for at du tok deg bryet med å sende det.
  `),
  considered: lines(`
    Eg har det med meg vidare og ser kvar det kan passe.
    Det ligg i bunken min, og eg ser på det når eg legg neste plan.
    Eg veit ikkje enno om det blir eit innlegg, men det er notert.
    Eg tenkjer litt på korleis det kan forteljast.
    Det er skrive opp, så det blir ikkje borte.
    Eg ser på det saman med dei andre ideane mine.
    Akkurat no er planen full, men eg har teke vare på det.
    Eg vil gjerne finne den rette vinkelen først.
    Det får liggje litt medan eg tenkjer.
    Eg lovar ikkje noko, men eg likar det.
  `),
  plannedMonth: lines(`
    Det ligg i planen for {month}.
    Eg har sett det opp i {month}.
    No står det i planen, og det blir truleg i {month}.
    Det får plass i {month}.
    Etter planen lagar eg noko av det i {month}.
  `),
  planned: lines(`
    Det har fått plass i planen.
    No ligg det i planen min.
    Eg har sett det opp som eit eige innlegg.
    Det blir noko av, og det ligg i planen.
    Eg har byrja å planleggje eit innlegg om det.
    Det er med i planen for det som kjem.
    Det skal bli eit innlegg.
    Eg har bestemt meg for å lage noko av det.
    Planen er lagd, og tipset ditt er med.
    Eg har funne ein plass til det.
  `),
  published: lines(`
    No har det vorte til {post}.
    Det vart til {post}, som ligg ute no.
    Du finn det att i {post}.
    Resultatet er {post}.
    Av tipset kom {post}.
    No kan du sjå {post}, og det byrja hos deg.
    {Post} er ute, og det var du som såg det først.
    Utan deg hadde vi ikkje hatt {post}.
    Ta gjerne ein kikk på {post}, som kom ut av dette.
    Det er du som står bak ideen til {post}.
  `),
  closing: lines(`
    Eg stikk innom når det nærmar seg.
    Du høyrer frå meg når det skjer noko.
    Eg seier frå korleis det går.
    Kom gjerne med fleire når du ser noko.
    Ser du noko meir, er det berre å sende det.
    Døra mi står open for fleire.
    Spør meg gjerne om du lurer på noko.
    Veit du meir om det, høyrer eg gjerne.
    Eg held deg oppdatert.
    Har du tankar om det, er det berre å svare her.
  `),
  closingPublished: lines(`
    Eg seier frå om ei veke korleis det gjekk.
    Kom gjerne med fleire når du ser noko.
    Ser du noko meir, er det berre å sende det.
    Døra mi står open for fleire.
    Du høyrer frå meg når eg veit korleis det går.
    Sei gjerne kva du synest.
    Eg tek gjerne imot det neste òg, når du måtte ha noko.
    Takk skal du ha!
    Eg er glad for at du delte det med meg.
    Fint å ha nokon som ser etter.
  `),
};

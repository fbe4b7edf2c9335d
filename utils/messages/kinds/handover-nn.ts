import { lines } from '../lines.ts';
import type { HandoverPhrases } from './handover.ts';

export const handoverNn: HandoverPhrases = {
  opening: lines(`
    Eg er borte {away}, og eg er glad for at du passar kanalane våre så lenge.
    Takk for at du tek over kanalane {away}.
    Då er det ferie for meg {away}, og her er det du treng å vite.
    Her er ei kort overlevering for tida eg er borte, {away}.
    Eg er ute {away}, og du får roret i mellomtida.
    Fint at du held hjula i gang {away}.
    No overlèt eg kanalane til deg {away}.
    Dette er det viktigaste for tida eg er borte, {away}.
    Takk for at du stiller opp {away}.
    Medan eg er borte {away}, er det du som har kanalane.
  `),
  plansTitle: lines(`
    Dette står i planen:
    Dette skal ut medan eg er borte:
    Planen for perioden:
    Dette er avtalt:
    Innlegg som ventar:
    På programmet:
    Slik ser planen ut:
    Dette kjem:
    Det som er lagt inn:
    Planlagde innlegg:
  `),
  noPlans: lines(`
    Det står ingenting i planen medan eg er borte.
    Planen er tom i perioden, så du kan ta det med ro.
    Ingenting skal ut medan eg er borte.
    Det er ikkje planlagt nokon innlegg i denne tida.
    Kanalane kviler i perioden, med mindre du har lyst til noko.
    Du har ingen innlegg å passe på denne gongen.
    Ingen innlegg ventar i denne perioden.
    Du treng ikkje leggje ut noko medan eg er borte.
    Det er ingen fristar i planen så lenge.
    Eg har ikkje sett opp noko i perioden.
  `),
  asksTitle: lines(`
    Dette ventar eg svar på:
    Kollegaer som er spurde om noko:
    Det kan kome noko frå desse:
    Spørsmål ute hos kollegaer:
    Desse har eg spurt:
    Opne spørsmål:
    Dette kan dukke opp:
    Nokon kan ha noko på gang til oss:
    Her ventar vi på stoff:
    Dette er i gang:
  `),
  closing: lines(`
    Det som ikkje hastar, kan vente til eg er tilbake.
    Blir det mykje, er det heilt greitt å flytte eit innlegg.
    Er du i tvil, lèt du det liggje til eg er tilbake.
    Gjer det på din måte, eg stolar på deg.
    Kjem det spørsmål i kommentarfeltet, held det å svare at vi kjem tilbake til det.
    Skulle noko gå gale, er det inga krise å leggje ut litt mindre.
    Takk for at du gjer dette, så tek eg det igjen når du har fri.
    Rekk du ikkje alt, er det òg i orden.
    Lurer du på noko før eg dreg, er det berre å spørje.
    Ha det fint så lenge, og takk for hjelpa!
  `),
};

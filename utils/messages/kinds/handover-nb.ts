import { lines } from '../lines.ts';
import type { HandoverPhrases } from './handover.ts';

export const handoverNb: HandoverPhrases = {
  opening: lines(`
    Jeg er borte {away}, og jeg er glad for at du passer kanalene våre så lenge.
    Takk for at du tar over kanalene {away}.
    Da er det ferie for meg {away}, og her er det du trenger å vite.
    Her er en kort overlevering for tiden jeg er borte, {away}.
    Jeg er ute {away}, og du får roret i mellomtiden.
    Fint at du holder hjulene i gang {away}.
    Nå overlater jeg kanalene til deg {away}.
    Dette er det viktigste for tiden jeg er borte, {away}.
    Takk for at du stiller opp {away}.
    Mens jeg er borte {away}, er det du som har kanalene.
  `),
  plansTitle: lines(`
    Dette står i planen:
    Dette skal ut mens jeg er borte:
    Planen for perioden:
    Dette er avtalt:
    Innlegg som venter:
    På programmet:
    Slik ser planen ut:
    Dette kommer:
    Det som er lagt inn:
    Planlagte innlegg:
  `),
  noPlans: lines(`
    Det står ingenting i planen mens jeg er borte.
    Planen er tom i perioden, så du kan ta det med ro.
    Ingenting skal ut mens jeg er borte.
    Det er ikke planlagt noen innlegg i denne tiden.
    Kanalene hviler i perioden, med mindre du har lyst til noe.
    Du har ingen innlegg å passe på denne gangen.
    Ingen innlegg venter i denne perioden.
    Du trenger ikke legge ut noe mens jeg er borte.
    Det er ingen frister i planen så lenge.
    Jeg har ikke satt opp noe i perioden.
  `),
  asksTitle: lines(`
    Dette venter jeg svar på:
    Kolleger som er spurt om noe:
    Det kan komme noe fra disse:
    Spørsmål ute hos kolleger:
    Disse har jeg spurt:
    Åpne spørsmål:
    Dette kan dukke opp:
    Noen kan ha noe på gang til oss:
    Her venter vi på stoff:
    Dette er i gang:
  `),
  closing: lines(`
    Det som ikke haster, kan vente til jeg er tilbake.
    Blir det mye, er det helt greit å flytte et innlegg.
    Er du i tvil, lar du det ligge til jeg er tilbake.
    Gjør det på din måte, jeg stoler på deg.
    Kommer det spørsmål i kommentarfeltet, holder det å svare at vi kommer tilbake til det.
    Skulle noe gå galt, er det ingen krise å legge ut litt mindre.
    Takk for at du gjør dette, så tar jeg det igjen når du har fri.
    Rekker du ikke alt, er det også i orden.
    Lurer du på noe før jeg drar, er det bare å spørre.
    Ha det fint så lenge, og takk for hjelpen!
  `),
};

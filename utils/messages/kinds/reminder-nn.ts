import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderNn: ReminderPhrases = {
  reminder: lines(`
    Berre ei lita påminning om {what} {deadline}.
    Her er ein hugselapp om {what} {deadline}.
    Hugsar du at eg spurde om {what} {deadline}?
    Eg minner berre om {what} {deadline}.
    Ei lita helsing frå meg om {what}, {deadline}.
    Eg seier dette éin gong, så masar eg ikkje meir: {what} {deadline}.
    Har du framleis {what} på lista {deadline}?
    Det nærmar seg, så eg sender eit lite pip om {what} {deadline}.
    Går det fint med {what} {deadline}?
    Trur du at du rekk {what} {deadline}?
    Eg tenkte på {what} {deadline}. Er det innan rekkjevidd?
  `),
  wayOut: lines(`
    Rekk du det ikkje, flyttar eg innlegget ei veke.
    Blir det for knapt, tek vi det heller seinare.
    Er det for travelt no, ventar innlegget til det passar.
    Sei frå om det ikkje går, så skyv eg på datoen.
    Det er heilt greitt om du ikkje får tid, innlegget kan kome seinare.
    Får du det ikkje til, er det innlegget som flyttar på seg, ikkje du.
    Passar det dårleg, gir eg innlegget ein ny dato.
    Treng du meir tid, er det berre å seie det, så tek vi det ei anna veke.
    Går det ikkje, er ingen skade skjedd, då flyttar eg det.
    Ikkje stress med det, innlegget kan fint vente ei veke.
    Vil du heller sleppe, er det òg greitt, så finn eg ei anna løysing.
  `),
};

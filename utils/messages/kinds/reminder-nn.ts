import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderNn: ReminderPhrases = {
  reminder: lines(`
    Berre ei lita påminning om {what} {deadline}.
    Eg minner så vidt om {what} {deadline}.
    Eit venleg lite dytt om {what} {deadline}.
    Dette er berre ein hugselapp om {what} {deadline}.
    Hugsar du at vi snakka om {what} {deadline}?
    Eg stikk berre hovudet innom på grunn av {what}, som eg vonar på {deadline}.
    Ei lita helsing frå meg om {what}, {deadline}.
    Eg seier dette éin gong, så masar eg ikkje meir: {what} {deadline}.
    Har du framleis {what} på lista {deadline}?
    Det nærmar seg, så her er ei påminning om {what} {deadline}.
    Lite minne frå meg om {what} {deadline}.
  `),
  wayOut: lines(`
    Rekk du det ikkje, flyttar eg innlegget ei veke.
    Blir det for knapt, flyttar eg heller innlegget.
    Er det for travelt no, ventar innlegget til det passar.
    Sei frå om det ikkje går, så skyv eg på innlegget.
    Det er heilt greitt om du ikkje rekk det, då kjem innlegget seinare.
    Får du det ikkje til, er det innlegget som flyttar på seg, ikkje du.
    Passar det dårleg, gir eg innlegget ein ny dato.
    Treng du meir tid, er det berre å seie det, så tek vi innlegget ei anna veke.
    Går det ikkje, er det ingen skade skjedd, eg flyttar innlegget.
    Ikkje stress med det, innlegget kan fint vente ei veke.
    Vil du heller sleppe, er det òg greitt, så finn eg ei anna løysing.
  `),
};

import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderNb: ReminderPhrases = {
  reminder: lines(`
    Bare en liten påminnelse om {what} {deadline}.
    Jeg minner så vidt om {what} {deadline}.
    Et vennlig lite dytt om {what} {deadline}.
    Dette er bare en huskelapp om {what} {deadline}.
    Husker du at vi snakket om {what} {deadline}?
    Jeg stikker bare hodet innom på grunn av {what}, som jeg håper på {deadline}.
    En liten hilsen fra meg om {what}, {deadline}.
    Jeg sier dette én gang, så maser jeg ikke mer: {what} {deadline}.
    Har du fortsatt {what} på lista {deadline}?
    Det nærmer seg, så her er en påminnelse om {what} {deadline}.
    Lite minne fra meg om {what} {deadline}.
  `),
  wayOut: lines(`
    Rekker du det ikke, flytter jeg innlegget en uke.
    Blir det for knapt, flytter jeg heller innlegget.
    Er det for travelt nå, venter innlegget til det passer.
    Si fra hvis det ikke går, så skyver jeg på innlegget.
    Det er helt greit om du ikke rekker det, da kommer innlegget senere.
    Får du det ikke til, er det innlegget som flytter på seg, ikke du.
    Passer det dårlig, gir jeg innlegget en ny dato.
    Trenger du mer tid, er det bare å si det, så tar vi innlegget en annen uke.
    Går det ikke, er det ingen skade skjedd, jeg flytter innlegget.
    Ikke stress med det, innlegget kan fint vente en uke.
    Vil du heller slippe, er det også greit, så finner jeg en annen løsning.
  `),
};

import { lines } from '../lines.ts';
import type { ReminderPhrases } from './reminder.ts';

export const reminderNb: ReminderPhrases = {
  reminder: lines(`
    Bare en liten påminnelse om {what} {deadline}.
    Her er en huskelapp om {what} {deadline}.
    Husker du at jeg spurte om {what} {deadline}?
    Jeg minner bare om {what} {deadline}.
    En liten hilsen fra meg om {what}, {deadline}.
    Jeg sier dette én gang, så maser jeg ikke mer: {what} {deadline}.
    Har du fortsatt {what} på lista {deadline}?
    Det nærmer seg, så jeg sender et lite pip om {what} {deadline}.
    Går det fint med {what} {deadline}?
    Tror du at du rekker {what} {deadline}?
    Jeg tenkte på {what} {deadline}. Er det innen rekkevidde?
  `),
  wayOut: lines(`
    Rekker du det ikke, flytter jeg innlegget en uke.
    Blir det for knapt, tar vi det heller senere.
    Er det for travelt nå, venter innlegget til det passer.
    Si fra hvis det ikke går, så skyver jeg på datoen.
    Det er helt greit om du ikke får tid, innlegget kan komme senere.
    Får du det ikke til, er det innlegget som flytter på seg, ikke du.
    Passer det dårlig, gir jeg innlegget en ny dato.
    Trenger du mer tid, er det bare å si det, så tar vi det en annen uke.
    Går det ikke, er ingen skade skjedd, da flytter jeg det.
    Ikke stress med det, innlegget kan fint vente en uke.
    Vil du heller slippe, er det også greit, så finner jeg en annen løsning.
  `),
};

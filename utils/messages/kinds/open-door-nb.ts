import { lines } from '../lines.ts';
import type { OpenDoorPhrases } from './open-door.ts';

export const openDoorNb: OpenDoorPhrases = {
  invite: lines(`
    Ser du noe på jobben som andre burde få vite om, så gi meg gjerne et tips.
    Døra mi er åpen hvis du kommer over noe vi kan fortelle om.
    Du ser ting i hverdagen som jeg aldri får se, og jeg hører gjerne om dem.
    Når noe interessant skjer hos dere, blir jeg glad for et lite tips.
    Har du noe du synes folk burde få se, er jeg bare en melding unna.
    Jeg leter etter små og store ting å fortelle om, og du vet mer enn meg.
    Neste gang du tenker «dette var jo litt gøy», så tenk gjerne på meg også.
    Jeg vil gjerne vite hva dere holder på med.
    Jeg er på jakt etter historier fra hverdagen vår, og der er du nærmere enn meg.
    Kommer du over noe du selv ville stoppet opp ved, vil jeg gjerne høre det.
  `),
  small: lines(`
    Et uskarpt bilde eller et par ord er nok, så tar jeg resten.
    Det trenger ikke være ferdig tenkt, en lenke eller et stikkord holder.
    Det kan være noe helt lite: en løsning, en ny kollega, en god dag.
    Du trenger ikke skrive noe selv, det gjør jeg.
    Send det som det er, så finner vi ut av det sammen.
    Lurer du på om det er noe, så er det som regel det.
    Det kan være en lenke, et bilde eller bare en setning i gangen.
    Stort eller lite spiller ingen rolle, og det trenger ikke være pent.
    En setning holder lenge, og jeg spør hvis det er noe jeg lurer på.
    Jeg tar imot både halve ideer og ferdige.
  `),
  back: lines(`
    Du hører alltid tilbake fra meg, og det er helt frivillig.
    Jeg sier fra hva det blir til, også når det ikke blir noe.
    Ikke alt blir til innlegg, men alt blir lest.
    Det er ingen plikt, bare en åpen dør.
    Har du ingenting, er det også helt greit.
    Jeg svarer deg uansett, og ingen blir nevnt uten å ha sagt ja.
    Bare når du har lyst og tid, selvsagt.
    Så lover jeg å fortelle deg hva som skjedde med det.
    Vil du ikke ha navnet ditt på det, er det ordnet.
    Og blir det aldri noe, er det like hyggelig om du stikker innom.
  `),
};

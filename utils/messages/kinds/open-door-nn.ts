import { lines } from '../lines.ts';
import type { OpenDoorPhrases } from './open-door.ts';

export const openDoorNn: OpenDoorPhrases = {
  invite: lines(`
    Ser du noko på jobben som andre burde få vite om, så gi meg gjerne eit tips.
    Døra mi er open om du kjem over noko vi kan fortelje om.
    Du ser ting i kvardagen som eg aldri får sjå, og eg høyrer gjerne om dei.
    Når noko interessant skjer hos dykk, blir eg glad for eit lite tips.
    Har du noko du synest folk burde få sjå, er eg berre ei melding unna.
    Eg leitar etter små og store ting å fortelje om, og du veit meir enn meg.
    Neste gong du tenkjer «dette var jo litt gøy», så tenk gjerne på meg òg.
    Eg vil gjerne vite kva de held på med.
    Eg er på jakt etter historier frå kvardagen vår, og der er du nærare enn meg.
    Kjem du over noko du sjølv ville stoppa opp ved, vil eg gjerne høyre det.
  `),
  small: lines(`
    Eit uskarpt bilete eller eit par ord er nok, så tek eg resten.
    Det treng ikkje vere ferdig tenkt, ei lenkje eller eit stikkord held.
    Det kan vere noko heilt lite: ei løysing, ein ny kollega, ein god dag.
    Du treng ikkje skrive noko sjølv, det gjer eg.
    Send det som det er, så finn vi ut av det saman.
    Lurer du på om det er noko, så er det som regel det.
    Det kan vere ei lenkje, eit bilete eller berre ei setning i gangen.
    Stort eller lite spelar inga rolle, og det treng ikkje vere pent.
    Ei setning held lenge, og eg spør om det er noko eg lurer på.
    Eg tek imot både halve idear og ferdige.
  `),
  back: lines(`
    Du høyrer alltid tilbake frå meg, og det er heilt frivillig.
    Eg seier frå kva det blir til, òg når det ikkje blir noko.
    Ikkje alt blir til innlegg, men alt blir lese.
    Det er inga plikt, berre ei open dør.
    Har du ingenting, er det òg heilt greitt.
    Eg svarar deg uansett, og ingen blir nemnd utan å ha sagt ja.
    Berre når du har lyst og tid, sjølvsagt.
    Så lovar eg å fortelje deg kva som skjedde med det.
    Vil du ikkje ha namnet ditt på det, er det ordna.
    Og blir det aldri noko, er det like hyggeleg om du stikk innom.
  `),
};

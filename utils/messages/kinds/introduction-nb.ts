import { lines } from '../lines.ts';
import type { IntroductionPhrases } from './introduction.ts';

export const introductionNb: IntroductionPhrases = {
  opening: lines(`
    Det er jeg som lager innleggene i kanalene våre, og jeg vil gjerne vise deg hva vi har sett så langt.
    Du lurer kanskje på hvorfor jeg går rundt og spør, så her er det i korte trekk.
    Jeg jobber med det vi legger ut, og jeg vil fortelle litt om hva som virker hos oss.
    Kort fortalt finner jeg historier fra hverdagen vår og legger dem ut i kanalene.
    Her er litt om hva jeg driver med, og hvorfor jeg kommer til deg.
    Jeg har lyst til å fortelle deg hvordan vi jobber med kanalene våre.
    Jeg passer kanalene våre, og det meste av stoffet finnes hos dere.
    Kanalene våre skal vise hva vi gjør på jobben, og det er jeg som setter det sammen.
    Jeg får ofte spørsmål om hva jeg egentlig gjør, så her er et kort svar.
    Jeg kan kanalene, og du kan faget, så la meg fortelle hvordan det henger sammen.
  `),
  works: lines(`
    {Trait}.
    Så langt ser vi at {trait}.
    Hos oss er det slik at {trait}.
    Det tallene våre sier, er at {trait}.
    Når jeg ser på innleggene våre, finner jeg at {trait}.
    Det vi vet, er at {trait}.
    I våre kanaler er bildet at {trait}.
    Etter det jeg kan se, er det slik at {trait}.
    Vi har målt etter, og {trait}.
    Ser vi bakover, er svaret at {trait}.
  `),
  example: lines(`
    Et eksempel er {post}, som {result}.
    Ta {post}, som {result}.
    Du har kanskje sett {post}, som {result}.
    Jeg tenker for eksempel på {post}, som {result}.
    For å ta ett eksempel: {Post} {result}.
    Se gjerne på {post}, som {result}.
    Slik kan det gå: {Post} {result}.
    Jeg kan vise deg {post}, som {result}.
    Jeg trekker gjerne fram {post}, som {result}.
    Som eksempel kan jeg nevne at {post} {result}.
  `),
  unknown: lines(`
    Vi har for få innlegg ennå til å si hva som virker, så jeg prøver meg fram.
    Hva som virker hos oss, vet vi ikke sikkert ennå, og det vil jeg finne ut av.
    Det er for tidlig å si hva som virker, for innleggene er for få.
    Jeg kan ikke love deg noen oppskrift, vi har for lite å gå etter ennå.
    Så langt har vi for lite å sammenligne til å trekke noe ut av det.
    Ærlig talt vet vi ikke ennå hva som virker, bare hva vi har prøvd.
    Vi er tidlig ute, så jeg samler erfaringer før jeg sier noe sikkert.
    Noen fasit har vi ikke, men vi begynner å få erfaring.
    Tallene våre er for få til å si noe sikkert, og det er greit å vite.
    Det kreves flere innlegg før vi kan si hva som virker hos oss.
  `),
  why: lines(`
    Jeg spør deg fordi det er folk som deg som kan fortelle det riktig.
    Derfor spør jeg av og til om et bilde, en forklaring eller en kikk på teksten.
    Uten deg blir det bare mine ord om noe du kan.
    Når jeg spør, er det for at det skal bli riktig og kjennes ekte.
    Det er du som vet hva som er verdt å fortelle fra faget ditt.
    Jeg trenger noen som ser det jeg ikke ser.
    Det er derfor jeg kommer innom med spørsmål iblant.
    Jeg vil helst vise det slik dere faktisk gjør det, og da må jeg spørre.
    Et bilde eller et par setninger fra deg er ofte alt som skal til.
    Det du synes er hverdagslig, er gjerne det andre lurer på.
  `),
  wayOut: lines(`
    Du kan alltid si nei.
    Passer det ikke, sier du bare nei, og det er helt greit.
    Det er frivillig, og et nei er like greit som et ja.
    Har du ikke lyst eller tid, er det bare å si det.
    Du bestemmer selv, hver gang.
    Ingen skal føle at de må.
    Si gjerne nei når det er mye, så spør jeg noen andre.
    Vil du heller slippe, retter jeg meg etter det.
    Spør gjerne tilbake, og si nei når du vil.
    Vil du vite mer først, er det bare å komme innom, helt uforpliktende.
  `),
};

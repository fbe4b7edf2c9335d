import { lines } from '../lines.ts';
import type { IntroductionPhrases } from './introduction.ts';

export const introductionNn: IntroductionPhrases = {
  opening: lines(`
    Det er eg som lagar innlegga i kanalane våre, og eg vil gjerne vise deg kva vi har sett så langt.
    Du lurer kanskje på kvifor eg går rundt og spør, så her er det i korte trekk.
    Eg jobbar med det vi legg ut, og eg vil fortelje litt om kva som verkar hos oss.
    Kort fortalt finn eg historier frå kvardagen vår og legg dei ut i kanalane.
    Her er litt om kva eg driv med, og kvifor eg kjem til deg.
    Eg har lyst til å fortelje deg korleis vi jobbar med kanalane våre.
    Eg passar kanalane våre, og det meste av stoffet finst hos dykk.
    Kanalane våre skal vise kva vi gjer på jobben, og det er eg som set det saman.
    Eg får ofte spørsmål om kva eg eigentleg gjer, så her er eit kort svar.
    Eg kan kanalane, og du kan faget, så la meg fortelje korleis det heng saman.
  `),
  works: lines(`
    {Trait}.
    Så langt ser vi at {trait}.
    Hos oss er det slik at {trait}.
    Det tala våre seier, er at {trait}.
    Når eg ser på innlegga våre, finn eg at {trait}.
    Det vi veit, er at {trait}.
    I kanalane våre er biletet at {trait}.
    Etter det eg kan sjå, er det slik at {trait}.
    Vi har målt etter, og {trait}.
    Ser vi bakover, er svaret at {trait}.
  `),
  example: lines(`
    Eit døme er {post}, som {result}.
    Ta {post}, som {result}.
    Du har kanskje sett {post}, som {result}.
    Eg tenkjer til dømes på {post}, som {result}.
    For å ta eitt døme: {Post} {result}.
    Sjå gjerne på {post}, som {result}.
    Slik kan det gå: {Post} {result}.
    Eg kan vise deg {post}, som {result}.
    Eg trekkjer gjerne fram {post}, som {result}.
    Som døme kan eg nemne at {post} {result}.
  `),
  unknown: lines(`
    Vi har for få innlegg enno til å seie kva som verkar, så eg prøver meg fram.
    Kva som verkar hos oss, veit vi ikkje sikkert enno, og det vil eg finne ut av.
    Det er for tidleg å seie kva som verkar, for innlegga er for få.
    Eg kan ikkje love deg noka oppskrift, vi har for lite å gå etter enno.
    Så langt har vi for lite å samanlikne til å trekkje noko ut av det.
    Ærleg tala veit vi ikkje enno kva som verkar, berre kva vi har prøvd.
    Vi er tidleg ute, så eg samlar erfaringar før eg seier noko sikkert.
    Nokon fasit har vi ikkje, men vi byrjar å få erfaring.
    Tala våre er for få til å seie noko sikkert, og det er greitt å vite.
    Det krevst fleire innlegg før vi kan seie kva som verkar hos oss.
  `),
  why: lines(`
    Eg spør deg fordi det er folk som deg som kan fortelje det rett.
    Difor spør eg av og til om eit bilete, ei forklaring eller ein kikk på teksten.
    Utan deg blir det berre mine ord om noko du kan.
    Når eg spør, er det for at det skal bli rett og kjennast ekte.
    Det er du som veit kva som er verdt å fortelje frå faget ditt.
    Eg treng nokon som ser det eg ikkje ser.
    Det er difor eg kjem innom med spørsmål iblant.
    Eg vil helst vise det slik de faktisk gjer det, og då må eg spørje.
    Eit bilete eller eit par setningar frå deg er ofte alt som skal til.
    Det du synest er kvardagsleg, er gjerne det andre lurer på.
  `),
  wayOut: lines(`
    Du kan alltid seie nei.
    Passar det ikkje, seier du berre nei, og det er heilt greitt.
    Det er frivillig, og eit nei er like greitt som eit ja.
    Har du ikkje lyst eller tid, er det berre å seie det.
    Du bestemmer sjølv, kvar gong.
    Ingen skal kjenne at dei må.
    Sei gjerne nei når det er mykje, så spør eg nokon andre.
    Vil du heller sleppe, rettar eg meg etter det.
    Spør gjerne tilbake, og sei nei når du vil.
    Vil du vite meir først, er det berre å kome innom, heilt uforpliktande.
  `),
};

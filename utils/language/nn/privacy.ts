import type { privacy as nb } from '../nb/privacy.ts';
import type { Translated } from '../words.ts';

/** What Medspill does with what it knows: the same words as in the stores. */
export const privacy: Translated<typeof nb> = {
  title: 'Personvern',
  short: 'Alt blir på maskina di. Ingenting blir sendt til oss eller til andre.',
  stored: {
    title: 'Kva som blir lagra',
    body: 'Tala og teksten i innlegg du lagrar, kven som hjelpte til, meldingane du skriv, planar, tips, samtykke og innstillingar. Det ligg i lageret til nettlesaren på denne maskina.',
  },
  read: {
    title: 'Kva som blir lese',
    body: 'Sida du står på, når du klikkar på Medspill, og berre det du sjølv ser. Ingenting på sida blir endra. Følgjer du innlegg på ei plattform, blir innlegg du har lagra, lesne når du sjølv opnar dei. Det er av til du slår det på.',
  },
  sent: {
    title: 'Kva som blir sendt',
    body: 'Ingenting. Medspill har ingen tenar, ingen konto og inga måling av bruken. Meldingar sender du sjølv, der du limer dei inn.',
  },
  colleagues: {
    title: 'Namn på kollegaer',
    body: 'Bedrifta di har ansvaret for registeret over kollegaer, og bør fortelje dei om det. På sida til kvar kollega kan du hente ut alt som er lagra om personen, og slette det.',
  },
  delete: {
    title: 'Når du vil slette',
    body: 'Under Tryggingskopi kan du slette alt. Fjernar du utvidinga, fjernar nettlesaren alt som ligg i ho. Tryggingskopiar og filer du har lagra sjølv, må du slette sjølv.',
  },
  changed: 'Sist endra 25. november 2026.',
};

import type { welcome as nb } from '../nb/welcome.ts';
import type { Translated } from '../words.ts';

/** Dei første minutta: språk, plattformer, ei av tre dører. */
export const welcome: Translated<typeof nb> = {
  title: 'Velkomen til Medspill',
  intro: 'For deg som lagar innlegg om heile huset, og vil at dei som hjelper til, skal få høyre korleis det gjekk.',
  local: 'Alt ligg på denne maskina. Ingenting blir sendt nokon stad.',
  step: 'Steg {step} av 3',
  language: 'Kva språk vil du ha?',
  platforms: 'Kvar legg de ut?',
  platformsHint: 'Vel dei de bruker. Du kan endre det når som helst.',
  next: 'Vidare',
  back: 'Tilbake',
  doors: 'Kvar vil du byrje?',
  page: {
    title: 'Med eit innlegg du har ope',
    body: 'Gå til innlegget, klikk på Medspill-ikonet oppe i nettlesaren, og lagre tala.',
    action: 'Vis meg korleis',
    how: 'Opne innlegget i ei fane. Klikk på Medspill-ikonet (eller trykk Alt+Shift+M). Ser du ikkje ikonet, klikk på puslespelbrikka og fest Medspill.',
  },
  file: {
    title: 'Med ei eksportfil',
    body: 'Då har du eit grunnlag å samanlikne med frå første dag.',
    action: 'Hent inn ei fil',
  },
  sample: {
    title: 'Sjå deg rundt først',
    body: 'Ei oppdikta bedrift med innlegg og kollegaer. Blir fjerna med eitt klikk.',
    action: 'Vis dømet',
  },
  later: 'Hopp over',
};

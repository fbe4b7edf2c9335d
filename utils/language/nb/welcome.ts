/** The first minutes: language, platforms, one of three doors. */
export const welcome = {
  title: 'Velkommen til Medspill',
  intro: 'For deg som lager innlegg om hele huset, og vil at de som hjelper til, skal få høre hvordan det gikk.',
  local: 'Alt ligger på denne maskinen. Ingenting sendes noe sted.',
  step: 'Steg {step} av 3',
  language: 'Hvilket språk vil du ha?',
  platforms: 'Hvor legger dere ut?',
  platformsHint: 'Velg dem dere bruker. Du kan endre det når som helst.',
  next: 'Videre',
  back: 'Tilbake',
  doors: 'Hvor vil du begynne?',
  page: {
    title: 'Med et innlegg du har åpent',
    body: 'Gå til innlegget, klikk på Medspill-ikonet oppe i nettleseren, og lagre tallene.',
    action: 'Vis meg hvordan',
    how: 'Åpne innlegget i en fane. Klikk på Medspill-ikonet (eller trykk Alt+Shift+M). Ser du ikke ikonet, klikk på puslespillbrikken og fest Medspill.',
  },
  file: {
    title: 'Med en eksportfil',
    body: 'Da har du et grunnlag å sammenligne med fra første dag.',
    action: 'Hent inn en fil',
  },
  sample: {
    title: 'Se deg rundt først',
    body: 'En oppdiktet bedrift med innlegg og kolleger. Fjernes med ett klikk.',
    action: 'Vis eksempelet',
  },
  later: 'Hopp over',
};

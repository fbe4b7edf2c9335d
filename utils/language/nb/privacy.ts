/** What Medspill does with what it knows: the same words as in the stores. */
export const privacy = {
  title: 'Personvern',
  short: 'Alt blir på maskinen din. Ingenting sendes til oss eller til noen andre.',
  stored: {
    title: 'Hva som lagres',
    body: 'Tallene og teksten i innlegg du lagrer, hvem som hjalp til, meldingene du skriver, planer, tips, samtykker og innstillinger. Det ligger i nettleserens eget lager på denne maskinen.',
  },
  read: {
    title: 'Hva som leses',
    body: 'Siden du står på, når du klikker på Medspill, og bare det du selv ser. Ingenting på siden endres. Følger du innlegg på en plattform, leses innlegg du har lagret, når du selv åpner dem. Det er av til du slår det på.',
  },
  sent: {
    title: 'Hva som sendes',
    body: 'Ingenting. Medspill har ingen server, ingen konto og ingen måling av bruken. Meldinger sender du selv, der du limer dem inn.',
  },
  colleagues: {
    title: 'Navn på kolleger',
    body: 'Bedriften din har ansvaret for registeret over kolleger, og bør fortelle dem om det. På hver kollegas side kan du hente ut alt som er lagret om personen, og slette det.',
  },
  delete: {
    title: 'Når du vil slette',
    body: 'Under Sikkerhetskopi kan du slette alt. Fjerner du utvidelsen, fjerner nettleseren alt som ligger i den. Sikkerhetskopier og filer du har lagret selv, må du slette selv.',
  },
  changed: 'Sist endret 25. november 2026.',
};

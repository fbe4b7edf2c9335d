/** The one search, and what can be done from it. */
export const search = {
  title: 'Søk i alt',
  placeholder: 'Et navn, et tema, noe du vil gjøre …',
  nothing: 'Fant ingenting som ligner på «{wanted}».',
  kind: { person: 'Kolleger', post: 'Innlegg', plan: 'Plan', message: 'Meldinger', tip: 'Tips', action: 'Gjør noe' },
  action: {
    thank: 'Takk noen',
    ask: 'Nytt spørsmål til en kollega',
    read: 'Les denne siden',
    thankPerson: 'Takk {name}',
    askPerson: 'Spør {name} om hjelp',
    type: 'Skriv inn tall',
    plan: 'Planlegg et innlegg',
    tip: 'Skriv ned et tips',
    import: 'Hent inn en fil',
    deck: 'Lag en presentasjon',
    backup: 'Ta sikkerhetskopi',
  },
  /** Other words people look for the same with; never shown. */
  also: {
    thank: 'takke venter si takk',
    ask: 'ny forespørsel be om hjelp spørre',
    read: 'oppdater tallene innlegget',
    thankPerson: 'takke si takk fortell hvordan det gikk melding til',
    askPerson: 'ny forespørsel nytt spørsmål til be spørre',
    type: 'tallene lenke lim inn selv',
    plan: 'nytt innlegg kalender',
    tip: 'nytt tips hørt',
    import: 'importer eksport csv excel',
    deck: 'powerpoint lysbilder møte',
    backup: 'lagre fil trygg',
  },
};

/** The one search, and what can be done from it. */
export const search = {
  title: 'Søk i alt',
  placeholder: 'Et navn, et tema, noe du vil gjøre …',
  nothing: 'Fant ingenting som ligner på «{wanted}».',
  kind: { person: 'Kolleger', post: 'Innlegg', plan: 'Plan', message: 'Meldinger', tip: 'Tips', action: 'Gjør noe' },
  action: {
    thank: 'Takk noen',
    type: 'Skriv inn tall',
    plan: 'Planlegg et innlegg',
    tip: 'Skriv ned et tips',
    import: 'Hent inn en fil',
    deck: 'Lag en presentasjon',
    backup: 'Ta sikkerhetskopi',
  },
};

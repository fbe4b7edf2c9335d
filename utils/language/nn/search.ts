import type { search as nb } from '../nb/search.ts';
import type { Translated } from '../words.ts';

/** Det eine søket, og det ein kan gjere frå det. */
export const search: Translated<typeof nb> = {
  title: 'Søk i alt',
  placeholder: 'Eit namn, eit tema, noko du vil gjere …',
  nothing: 'Fann ingenting som liknar på «{wanted}».',
  kind: { person: 'Kollegaer', post: 'Innlegg', plan: 'Plan', message: 'Meldingar', tip: 'Tips', action: 'Gjer noko' },
  action: {
    thank: 'Takk nokon',
    ask: 'Nytt spørsmål til ein kollega',
    read: 'Les denne sida',
    thankPerson: 'Takk {name}',
    askPerson: 'Spør {name} om hjelp',
    type: 'Skriv inn tal',
    plan: 'Planlegg eit innlegg',
    tip: 'Skriv ned eit tips',
    import: 'Hent inn ei fil',
    deck: 'Lag ein presentasjon',
    backup: 'Ta tryggingskopi',
  },
  /** Other words people look for the same with; never shown. */
  also: {
    thank: 'takke ventar seie takk',
    ask: 'ny førespurnad be om hjelp spørje',
    read: 'oppdater tala innlegget',
    thankPerson: 'takke seie takk fortel korleis det gjekk melding til',
    askPerson: 'ny førespurnad nytt spørsmål til be spørje',
    type: 'tala lenkje lim inn sjølv',
    plan: 'nytt innlegg kalender',
    tip: 'nytt tips høyrt',
    import: 'importer eksport csv excel',
    deck: 'powerpoint lysbilete møte',
    backup: 'lagre fil sikring',
  },
};

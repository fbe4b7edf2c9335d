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
    type: 'Skriv inn tal',
    plan: 'Planlegg eit innlegg',
    tip: 'Skriv ned eit tips',
    import: 'Hent inn ei fil',
    deck: 'Lag ein presentasjon',
    backup: 'Ta tryggingskopi',
  },
};

import { capitalised } from '../language/capitalised.ts';
import type { Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';

/** Subject lines for the kinds that are sent as e-mail. `{about}` is what the letter is about, as plain words. */
export type SubjectKind = keyof (typeof table)['nb'];

const table = {
  nb: {
    thanks: 'Takk for hjelpen med {about}',
    result: 'Nytt om {about}',
    ask: 'Et spørsmål om {about}',
    reminder: 'En liten påminnelse',
    tip: 'Takk for tipset',
    note: '{about} i kanalene våre',
    leader: 'Et ord om {about}',
    introduction: 'Kanalene våre, og hvorfor jeg spør',
    openDoor: 'Jeg tar gjerne imot tips',
    campaign: 'Om kampanjen {about}',
    handover: 'Overlevering av kanalene',
  },
  nn: {
    thanks: 'Takk for hjelpa med {about}',
    result: 'Nytt om {about}',
    ask: 'Eit spørsmål om {about}',
    reminder: 'Ei lita påminning',
    tip: 'Takk for tipset',
    note: '{about} i kanalane våre',
    leader: 'Eit ord om {about}',
    introduction: 'Kanalane våre, og kvifor eg spør',
    openDoor: 'Eg tek gjerne imot tips',
    campaign: 'Om kampanjen {about}',
    handover: 'Overlevering av kanalane',
  },
  en: {
    thanks: 'Thanks for your help with {about}',
    result: 'News about {about}',
    ask: 'A question about {about}',
    reminder: 'A small reminder',
    tip: 'Thanks for the tip',
    note: '{about} in our channels',
    leader: 'A word about {about}',
    introduction: 'Our channels, and why I ask',
    openDoor: 'Tips are welcome',
    campaign: 'About the campaign {about}',
    handover: 'Handing over the channels',
  },
} as const;

/** The subject of the e-mail: one line, at most 120 characters. */
export function subjectLine(kind: SubjectKind, language: Language, about: readonly Span[] | null = null): string {
  const words = (about ?? [])
    .map((span) => span.text)
    .join('')
    .replace(/\s+/g, (space) => (space.includes('\u00a0') ? '\u00a0' : ' '));
  const [before, after = ''] = table[language][kind].split('{about}');
  const line = `${before}${words}${after}`;
  const whole = line.length <= 120 ? line : `${line.slice(0, 119).trimEnd()}…`;
  return capitalised(whole);
}

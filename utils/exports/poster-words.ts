import type { Language } from '../model/people.ts';

export interface PosterWords {
  /** The question in large letters. */
  title: string;
  lines: readonly string[];
  /** Above the contact; with and without the name of who to reach. */
  tell: (name: string) => string;
  scan: string;
  promise: string;
  /** What the square says to those who cannot see it. */
  alt: (contact: string) => string;
  of: (company: string) => string;
}

/** The open office door on a wall. A question, not an order, and a promise to answer. */
export const posterWords: Record<Language, PosterWords> = {
  nb: {
    title: 'Har du sett noe vi bør fortelle om?',
    lines: [
      'Et prosjekt du er stolt av.',
      'En kollega som fortjener en takk.',
      'Noe som gikk skjevt, og ble bra til slutt.',
    ],
    tell: (name) => (name ? `Gi ${name} et hint:` : 'Gi oss et hint:'),
    scan: 'Skann, eller skriv',
    promise:
      'Én linje eller et bilde fra mobilen holder. Du får svar uansett, og du bestemmer selv om du vil være med.',
    alt: (contact) => `QR-kode: ${contact}`,
    of: (company) => `Innleggene til ${company}`,
  },
  nn: {
    title: 'Har du sett noko vi bør fortelje om?',
    lines: [
      'Eit prosjekt du er stolt av.',
      'Ein kollega som fortener ein takk.',
      'Noko som gjekk skeivt, og vart bra til slutt.',
    ],
    tell: (name) => (name ? `Gi ${name} eit hint:` : 'Gi oss eit hint:'),
    scan: 'Skann, eller skriv',
    promise: 'Éi linje eller eit bilete frå mobilen held. Du får svar uansett, og du avgjer sjølv om du vil vere med.',
    alt: (contact) => `QR-kode: ${contact}`,
    of: (company) => `Innlegga til ${company}`,
  },
  en: {
    title: 'Seen something we should tell people about?',
    lines: [
      'A project you are proud of.',
      'A colleague who deserves a thank-you.',
      'Something that went wrong and turned out well.',
    ],
    tell: (name) => (name ? `Give ${name} a hint:` : 'Give us a hint:'),
    scan: 'Scan, or write',
    promise:
      'One line or a picture from your phone will do. You will hear back either way, and whether you take part is up to you.',
    alt: (contact) => `QR code: ${contact}`,
    of: (company) => `The posts of ${company}`,
  },
};

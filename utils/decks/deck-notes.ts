import { formatCount } from '../language/format.ts';
import { sayReceipt } from '../messages/say-claim-receipt.ts';
import { titleMarks } from '../messages/spoken-title.ts';
import { type Deck, figureIdsOf, plainText, type Slide } from './deck.ts';
import { deckWords } from './deck-words.ts';

/**
 * The speaker's notes of a slide: how long it takes, what to say, and what every number of it rests on, number by number.
 * Figures that were typed or counted are named together at the end.
 */
export function notesOf(deck: Deck, slide: Slide): string {
  const { language, timeZone } = deck;
  const words = deckWords[language].notes;
  const ids = figureIdsOf(slide);
  const facts = ids.flatMap((id) => deck.facts.find((fact) => fact.id === id) ?? []);
  const isCount = (rule: string): boolean => rule.endsWith('-count');
  // Facts with the same explanation are explained once.
  const rests = new Map<string, string[]>();
  for (const fact of facts) {
    if (isCount(fact.receipt.rule)) continue;
    const told = sayReceipt(fact.receipt, language, timeZone).join(' ');
    rests.set(told, [...new Set([...(rests.get(told) ?? []), fact.text])]);
  }
  const typed = new Set([
    ...facts.flatMap((fact) => (isCount(fact.receipt.rule) ? [fact.text] : [])),
    ...ids.flatMap((id) => deck.entered.find((one) => one.id === id)?.text ?? []),
  ]);
  const [open, close] = titleMarks[language];
  const quoted = (texts: readonly string[]): string => texts.map((text) => `${open}${text}${close}`).join(', ');
  const lines = [
    ...[...rests].map(([told, texts]) => `${quoted(texts)}: ${told}`),
    ...(typed.size ? [`${quoted([...typed])}: ${words.entered}.`] : []),
  ];
  return [
    words.seconds.replace('{seconds}', formatCount(slide.seconds, language)),
    words.say,
    ...slide.spoken.map(plainText),
    ...(lines.length ? [words.rests, ...lines] : []),
  ].join('\n');
}

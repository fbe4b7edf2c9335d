import type { ClaimLevel, Receipt } from '../model/claims.ts';
import type { Entered, EnteredRecord, Fact, Span } from '../model/messages.ts';
import type { Language } from '../model/people.ts';
import { tidyWords } from './address.ts';
import { numbersIn } from './number-words.ts';

/** Collects the numbers of one letter while it is written: each gets an id that its span carries. */
export interface Figures {
  facts: Fact[];
  entered: Entered[];
  /** A span for a measured number or comparison. */
  fact: (text: string, level: ClaimLevel, receipt: Receipt) => Span;
  /** A span for a figure the user entered. */
  enteredFigure: (text: string, from: EnteredSource) => Span;
  /** The user's words: a plain span, or an entered figure when there is a number in them. Null for no words. */
  words: (text: string | null, from: EnteredSource) => Span[] | null;
}

export interface EnteredSource {
  record: EnteredRecord;
  recordId: string | null;
  field: string;
}

const NBSP = '\u00a0';

/** Ties digits to what stands beside them: "23. november", "uke 48", "4 200 ganger", "12 %". */
export function withFirmSpaces(text: string): string {
  return text
    .replace(/(\d[.]?) (?=[\p{L}%])/gu, `$1${NBSP}`)
    .replace(/(\d) (?=\d{3}(?!\d))/gu, `$1${NBSP}`)
    .replace(/(uke|veke|week|kl\.|nummer) (?=\d)/giu, `$1${NBSP}`);
}

/** An empty collection. The same words from the same place are one figure, however often they are printed. */
export function newFigures(language: Language): Figures {
  const facts: Fact[] = [];
  const entered: Entered[] = [];
  const fact = (text: string, level: ClaimLevel, receipt: Receipt): Span => {
    const firm = withFirmSpaces(text);
    const known = facts.find((one) => one.text === firm && one.receipt === receipt);
    if (known) return { kind: 'fact', text: firm, factId: known.id };
    const id = `fact-${facts.length + 1}`;
    facts.push({ id, text: firm, level, receipt, unboundAt: null });
    return { kind: 'fact', text: firm, factId: id };
  };
  const enteredFigure = (text: string, from: EnteredSource): Span => {
    const firm = withFirmSpaces(text);
    const known = entered.find(
      (one) =>
        one.text === firm && one.record === from.record && one.recordId === from.recordId && one.field === from.field,
    );
    if (known) return { kind: 'fact', text: firm, factId: known.id };
    const id = `entered-${entered.length + 1}`;
    entered.push({ id, text: firm, ...from, unboundAt: null });
    return { kind: 'fact', text: firm, factId: id };
  };
  const words = (text: string | null, from: EnteredSource): Span[] | null => {
    const tidy = tidyWords(text ?? '');
    if (tidy === '') return null;
    return [
      /\p{N}/u.test(tidy) || numbersIn(tidy, language).length > 0
        ? enteredFigure(tidy, from)
        : { kind: 'text', text: tidy },
    ];
  };
  return { facts, entered, fact, enteredFigure, words };
}

import { capitalised } from '../language/capitalised.ts';
import type { Block, MessageKind } from '../model/messages.ts';
import { parseTemplate, type TemplateProblem } from './template.ts';

const always = ['name', 'company', 'me'] as const;

/** The slots a variant of each kind may use. Every one is explained beside the editor. */
export const slotsOfKind: Record<MessageKind, readonly string[]> = {
  thanks: [...always, 'post', 'platform', 'help', 'what'],
  thanksWithResult: [...always, 'post', 'platform', 'help', 'what', 'result'],
  ask: [...always, 'plan', 'when', 'what', 'why', 'minutes', 'deadline', 'ifNo'],
  reminder: [...always, 'what', 'deadline'],
  tipAnswer: [...always, 'about', 'post', 'month'],
  channelNote: [
    'company',
    'me',
    'period',
    'next',
    'count',
    'total',
    'reach',
    'platform',
    'trait',
    'amongTop',
    'helpers',
    'topPost',
    'topResult',
  ],
  wordToLeader: [...always, 'colleague', 'did', 'post', 'result'],
  introduction: [...always, 'trait', 'post', 'result'],
  openDoor: [...always],
  campaign: ['company', 'me', 'name', 'what', 'how', 'audience', 'budget', 'hope', 'happened'],
  handover: [...always, 'away'],
};

export type OwnPhraseProblem =
  | { code: 'empty'; at: 0; text: '' }
  | TemplateProblem
  /** There is no such slot for this kind; `didYouMean` is the nearest there is, if one is near. */
  | { code: 'unknown-slot'; at: number; text: string; didYouMean: string | null };

/** Whether a variant may be saved for a kind of letter. The first problem, with its place, else null. */
export function problemInOwnPhrase(text: string, kind: MessageKind): OwnPhraseProblem | null {
  if (text.trim() === '') return { code: 'empty', at: 0, text: '' };
  const parsed = parseTemplate(text);
  if (!parsed.ok) return parsed.problem;
  const known = slotsOfKind[kind];
  for (const piece of parsed.pieces) {
    if (piece.kind !== 'slot' || known.includes(piece.name)) continue;
    return { code: 'unknown-slot', at: piece.at, text: `{${piece.name}}`, didYouMean: nearest(piece.name, known) };
  }
  return null;
}

/**
 * An edited letter as a variant to keep: what its slots stand for now (`slotTexts` of the draft) is put back as slots,
 * the longest first, each whole. Braces the user wrote herself become round brackets: they mean slots here.
 */
export function ownPhraseFrom(
  body: readonly Block[],
  slotTexts: Readonly<Record<string, string>>,
  kind: MessageKind,
): string {
  const plain = body
    .flatMap((block) => (block.kind === 'paragraph' ? [block.spans] : block.items))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n')
    .replaceAll('{', '(')
    .replaceAll('}', ')');
  const slots = Object.entries(slotTexts)
    .filter(([name, text]) => slotsOfKind[kind].includes(name) && text.trim().length > 1)
    .sort(([, a], [, b]) => b.length - a.length);
  // Pieces already made slots are kept apart, so that no value is looked for inside a slot's name.
  let pieces: CutPiece[] = [{ text: plain, slot: false }];
  for (const [name, value] of slots) {
    pieces = pieces.flatMap((piece) => (piece.slot ? [piece] : cutOut(piece.text, value, name)));
  }
  return pieces.map((piece) => piece.text).join('');
}

interface CutPiece {
  text: string;
  slot: boolean;
}

function cutOut(text: string, value: string, name: string): CutPiece[] {
  const capital = capitalised(value);
  const capitalSlot = `{${capitalised(name)}}`;
  const escaped = [...new Set([value, capital])].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${escaped})(?![\\p{L}\\p{N}])`, 'u'));
  return parts.flatMap((part, at): CutPiece[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ text: part, slot: false }];
    return [{ text: part !== value && part === capital ? capitalSlot : `{${name}}`, slot: true }];
  });
}

/** The known name that differs by the fewest letters, at most two. */
function nearest(name: string, known: readonly string[]): string | null {
  const ranked = known
    .map((one) => ({ one, distance: editDistance(name.toLowerCase(), one.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [first] = ranked;
  return first !== undefined && first.distance <= 2 ? first.one : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

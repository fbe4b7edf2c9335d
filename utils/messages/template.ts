/** A piece of a parsed template: words as they are, a slot to fill, or words chosen by one or several posts. */
export type TemplatePiece =
  | { kind: 'words'; text: string }
  | { kind: 'slot'; name: string; capital: boolean; at: number }
  | { kind: 'choice'; one: string; several: string };

export interface TemplateProblem {
  code: 'unclosed-slot' | 'stray-brace' | 'empty-slot' | 'not-a-slot-name';
  /** Where in the template, counted in UTF-16 units from 0, and the characters it is about. */
  at: number;
  text: string;
}

export type ParsedTemplate = { ok: true; pieces: TemplatePiece[] } | { ok: false; problem: TemplateProblem };

const slotName = /^[A-Za-z][A-Za-z-]{0,30}$/;

/**
 * Parses the template language: plain words, `{slot}` (`{Slot}` begins with a capital letter) and `{one|several}`,
 * chosen by how many posts the letter is about. There is nothing else: no expressions, no nesting, nothing that runs.
 * A parsed template is filled piece by piece, so a value that itself holds `{name}` stays as it is.
 */
export function parseTemplate(template: string): ParsedTemplate {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  while (from < template.length) {
    const open = template.indexOf('{', from);
    const words = template.slice(from, open === -1 ? template.length : open);
    const stray = words.indexOf('}');
    if (stray !== -1) return { ok: false, problem: { code: 'stray-brace', at: from + stray, text: '}' } };
    if (words !== '') pieces.push({ kind: 'words', text: words });
    if (open === -1) break;
    const close = template.indexOf('}', open);
    const inside = close === -1 ? template.slice(open + 1) : template.slice(open + 1, close);
    if (close === -1 || inside.includes('{')) {
      return { ok: false, problem: { code: 'unclosed-slot', at: open, text: template.slice(open, open + 20) } };
    }
    const piece = slotOrChoice(inside, open);
    if ('code' in piece) return { ok: false, problem: piece };
    pieces.push(piece);
    from = close + 1;
  }
  return { ok: true, pieces };
}

function slotOrChoice(inside: string, at: number): TemplatePiece | TemplateProblem {
  if (inside.trim() === '') return { code: 'empty-slot', at, text: `{${inside}}` };
  const bar = inside.indexOf('|');
  if (bar !== -1) return { kind: 'choice', one: inside.slice(0, bar), several: inside.slice(bar + 1) };
  if (!slotName.test(inside)) return { code: 'not-a-slot-name', at, text: `{${inside}}` };
  const first = inside.charAt(0);
  const lower = first.toLowerCase();
  return { kind: 'slot', name: lower + inside.slice(1), capital: first !== lower, at };
}

/** The names of the slots a template uses, each once, in order. Empty when it cannot be parsed. */
export function slotNamesOf(template: string): string[] {
  const parsed = parseTemplate(template);
  if (!parsed.ok) return [];
  const names = parsed.pieces.flatMap((piece) => (piece.kind === 'slot' ? [piece.name] : []));
  return [...new Set(names)];
}

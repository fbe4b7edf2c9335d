import { type EditorState, Plugin } from '@tiptap/pm/state';
import { Mark, mergeAttributes } from '@tiptap/react';
import { standsWhole } from '../../utils/messages/whole-pattern.ts';

/**
 * A number in a letter, tied to its receipt. A mark and not a box: the caret walks through it, the clipboard sees plain
 * words, and editing the words is what unties it (use-letter.ts notices and says so). An untied one looks like any words
 * at once; an undo brings both back.
 */
export const FactMark = Mark.create({
  name: 'fact',
  inclusive: false,
  excludes: '_',

  addAttributes() {
    return { factId: { default: null }, said: { default: null }, own: { default: false } };
  },

  parseHTML() {
    // Nothing pasted may claim to be one of our numbers.
    return [];
  },

  renderHTML({ HTMLAttributes }) {
    const { factId, said: _said, own, ...rest } = HTMLAttributes;
    if (own) return ['span', rest, 0];
    return ['span', mergeAttributes(rest, { class: 'ms-fact', 'data-fact': factId, tabindex: '0', role: 'button' }), 0];
  },

  addProseMirrorPlugins() {
    return [new Plugin({ appendTransaction: (_changes, _before, state) => withOwnNumbers(state) })];
  },
});

/** The id of the number the caret stands in; null elsewhere. */
export function factAtCaret({ selection }: EditorState): string | null {
  const { $from } = selection;
  const marks = [...$from.marks(), ...($from.nodeAfter?.marks ?? []), ...($from.nodeBefore?.marks ?? [])];
  const fact = marks.find((mark) => mark.type.name === 'fact' && !mark.attrs.own);
  return typeof fact?.attrs.factId === 'string' ? fact.attrs.factId : null;
}

/**
 * Marks numbers whose words are no longer those that were read, or no longer stand whole, as the user's own, and those
 * that are back as ours.
 */
function withOwnNumbers(state: EditorState) {
  const found = new Map<string, { said: string; words: string; parts: { from: number; to: number; own: boolean }[] }>();
  state.doc.descendants((node, at) => {
    const mark = node.marks.find(({ type }) => type.name === 'fact');
    if (!mark) return;
    const key = `${mark.attrs.factId}/${state.doc.resolve(at).start()}`;
    const number = found.get(key) ?? { said: String(mark.attrs.said), words: '', parts: [] };
    number.words += node.text ?? '';
    number.parts.push({ from: at, to: at + node.nodeSize, own: Boolean(mark.attrs.own) });
    found.set(key, number);
  });
  const change = state.tr;
  for (const [key, { said, words, parts }] of found) {
    const own =
      words !== said ||
      !standsWhole(beside(state, parts[0]?.from ?? 0, -1), said, beside(state, parts.at(-1)?.to ?? 0, 1));
    for (const part of parts.filter((one) => one.own !== own)) {
      const attrs = { factId: key.slice(0, key.lastIndexOf('/')), said, own };
      change.addMark(part.from, part.to, state.schema.mark('fact', attrs));
    }
  }
  return change.docChanged ? change : null;
}

/** The words of the same paragraph before (-1) or after (1) a place in the letter; a line break ends no number and is a blank. */
function beside(state: EditorState, at: number, side: -1 | 1): string {
  const place = state.doc.resolve(at);
  const [from, to] = side < 0 ? [place.start(), at] : [at, place.end()];
  return state.doc.textBetween(from, to, '', '\n');
}

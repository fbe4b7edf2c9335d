import { Mark, mergeAttributes } from '@tiptap/react';

/**
 * A number in a letter, tied to its receipt. A mark and not a box: the caret walks through it, the clipboard sees plain
 * words, and editing the words is what unties it (use-letter.ts notices and says so).
 */
export const FactMark = Mark.create({
  name: 'fact',
  inclusive: false,
  excludes: '_',

  addAttributes() {
    return { factId: { default: null } };
  },

  parseHTML() {
    // Nothing pasted may claim to be one of our numbers.
    return [];
  },

  renderHTML({ HTMLAttributes }) {
    const { factId, ...rest } = HTMLAttributes;
    return ['span', mergeAttributes(rest, { class: 'ms-fact', 'data-fact': factId, tabindex: '0', role: 'button' }), 0];
  },
});

import { Box } from '@mantine/core';
import Link from '@tiptap/extension-link';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import type { EditorNode } from '../../utils/messages/editor-document.ts';
import { FactMark, factAtCaret } from './fact-mark.ts';
import classes from './messages.module.css';

export interface LetterEditorProps {
  label: string;
  /** The letter to show. A new object replaces what is in the editor. */
  document: EditorNode;
  onChange: (document: EditorNode) => void;
  /** A number was clicked, or opened by Enter on it or Alt+Enter in it. */
  onFact: (factId: string) => void;
  /** Ctrl+Enter, the key that finishes a message everywhere else. */
  onDone: () => void;
  /** Just copied: the paper says so. */
  copied: boolean;
}

/** Only what pastes the same in Teams, Outlook, Slack and Gmail: paragraphs, flat lists, bold, links, and our numbers. */
const extensions = [
  StarterKit.configure({
    heading: false,
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    orderedList: false,
    italic: false,
    strike: false,
    underline: false,
    link: false,
  }),
  Link.configure({
    openOnClick: false,
    autolink: false,
    protocols: ['https'],
    HTMLAttributes: { rel: 'noreferrer noopener' },
  }),
  FactMark,
];

/** The letter, editable like any text. Undo and redo by keyboard; numbers carry their receipts until they are changed. */
export function LetterEditor({ label, document, onChange, onFact, onDone, copied }: LetterEditorProps) {
  // The editor keeps the handlers it was made with, and what Ctrl+Enter copies changes as she writes.
  const finish = useRef(onDone);
  finish.current = onDone;
  const editor = useEditor({
    extensions,
    content: document,
    immediatelyRender: true,
    editorProps: {
      attributes: { class: classes.letter ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleClick: (_view, _position, event) => {
        const id = factUnder(event.target);
        if (id) onFact(id);
        return false;
      },
      handleKeyDown: (view, event) => {
        if (event.key !== 'Enter') return false;
        if (event.ctrlKey || event.metaKey) {
          finish.current();
          return true;
        }
        const id = factUnder(event.target) ?? (event.altKey ? factAtCaret(view.state) : null);
        if (id) onFact(id);
        return id !== null;
      },
    },
    onUpdate: (update) => onChange(update.editor.getJSON() as EditorNode),
  });
  useEffect(() => {
    if (editor && JSON.stringify(editor.getJSON()) !== JSON.stringify(document)) {
      editor.commands.setContent(document as never, { emitUpdate: false });
    }
  }, [editor, document]);
  return (
    <Box className={classes.paper} data-copied={copied || undefined}>
      <EditorContent editor={editor} />
    </Box>
  );
}

/** The number that was clicked or has the focus. */
function factUnder(target: EventTarget | null): string | null {
  const chip = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
  return chip?.dataset.fact ?? null;
}

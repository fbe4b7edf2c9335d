import { Box } from '@mantine/core';
import Link from '@tiptap/extension-link';
import { EditorContent, useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect } from 'react';
import type { EditorNode } from '../../utils/messages/editor-document.ts';
import { FactMark } from './fact-mark.ts';
import classes from './messages.module.css';

export interface LetterEditorProps {
  label: string;
  /** The letter to show. A new object replaces what is in the editor. */
  document: EditorNode;
  onChange: (document: EditorNode) => void;
  /** A number was clicked or opened by Enter. */
  onFact: (factId: string) => void;
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
export function LetterEditor({ label, document, onChange, onFact }: LetterEditorProps) {
  const editor = useEditor({
    extensions,
    content: document,
    immediatelyRender: true,
    editorProps: {
      attributes: { class: classes.letter ?? '', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleClick: (_view, _position, event) => openFact(event.target, onFact),
      handleKeyDown: (_view, event) => event.key === 'Enter' && event.altKey && openFact(event.target, onFact),
    },
    onUpdate: (update) => onChange(update.editor.getJSON() as EditorNode),
  });
  useEffect(() => {
    if (editor && JSON.stringify(editor.getJSON()) !== JSON.stringify(document)) {
      editor.commands.setContent(document as never, { emitUpdate: false });
    }
  }, [editor, document]);
  return (
    <Box className={classes.paper}>
      <EditorContent editor={editor} />
    </Box>
  );
}

function openFact(target: EventTarget | null, onFact: LetterEditorProps['onFact']): boolean {
  const chip = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
  if (chip?.dataset.fact) onFact(chip.dataset.fact);
  return false;
}

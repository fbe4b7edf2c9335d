import { useRef, useState } from 'react';
import { UNDO_MILLISECONDS } from '../ui/undo.tsx';
import { forgetUndo, keepUndo } from '../ui/undo-key.ts';

/** Something just done: what is said of it, and how it is taken back. */
export interface Undoable {
  said: string;
  take: () => void;
}

/**
 * Something that can be taken back where it stands instead of in a note above everything: by its own button, or Ctrl+Z,
 * for as long as any other undo.
 */
export function useUndoable(id: string): {
  offered: Undoable | null;
  begin: (done: { said: string; undo: () => unknown }) => void;
} {
  const [offered, setOffered] = useState<Undoable | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const end = () => {
    clearTimeout(timer.current);
    forgetUndo(id);
    setOffered(null);
  };
  const begin = ({ said, undo }: { said: string; undo: () => unknown }) => {
    end();
    const take = () => {
      end();
      undo();
    };
    setOffered({ said, take });
    keepUndo(id, take);
    timer.current = setTimeout(end, UNDO_MILLISECONDS);
  };
  return { offered, begin };
}

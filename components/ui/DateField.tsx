import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PlainDate } from '../../utils/model/time.ts';
import { DateInput, isWholeDate } from './DateInput.tsx';

export interface DateFieldProps {
  label: string;
  description?: ReactNode;
  value: PlainDate | null;
  /** A whole date, or null when the field was emptied. */
  onPick: (date: PlainDate | null) => void;
}

/** How long after the last key or click a date counts as chosen. */
const SETTLED_MS = 900;

/**
 * A date that is kept when it is chosen: a moment after the last key or click, on Enter, or when the field is left. Half-typed
 * dates are never kept, so that typing a year moves nothing through the year 2.
 */
export function DateField({ label, description, value, onPick }: DateFieldProps) {
  const [typed, setTyped] = useState(value ?? '');
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(value ?? ''), [value]);
  useEffect(() => () => clearTimeout(wait.current), []);
  const keep = (next: string) => {
    clearTimeout(wait.current);
    if (next !== (value ?? '') && (next === '' || isWholeDate(next))) onPick(next === '' ? null : next);
  };
  return (
    <DateInput
      label={label}
      description={description}
      value={typed}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        clearTimeout(wait.current);
        if (isWholeDate(next)) wait.current = setTimeout(() => keep(next), SETTLED_MS);
      }}
      onKeyDown={(event) => event.key === 'Enter' && keep(event.currentTarget.value)}
      onBlur={(event) => {
        // A field half filled says it is empty; it is left as it was.
        if (event.currentTarget.validity.badInput || !(typed === '' || isWholeDate(typed))) setTyped(value ?? '');
        else keep(typed);
      }}
    />
  );
}

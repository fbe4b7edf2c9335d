import { TextInput, type TextInputProps } from '@mantine/core';
import type { PlainDate } from '../../utils/model/time.ts';
import { useDay } from './When.tsx';

/** While a year is typed the browser gives `0002-12-03`, `0020-12-03` … : not yet the date anybody means. */
export const isWholeDate = (typed: string): boolean => typed >= '1970-01-01' && typed <= '2199-12-31';

/**
 * The browser's own date field, `value` a plain date or ''. The browser writes it in its own language, so the day that is
 * chosen stands above it in the product's: "onsdag 2. desember".
 */
export function DateInput({ value, description, ...field }: TextInputProps & { value: PlainDate | '' }) {
  const day = useDay();
  return (
    <TextInput
      {...field}
      type="date"
      value={value}
      description={isWholeDate(value) ? day(value, { weekday: true }) : description}
    />
  );
}

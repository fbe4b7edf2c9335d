import { placeOf } from './number-conventions.ts';
import { oneLine } from './text.ts';

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:d|days?|dager|dagar|dage|døgn|tage?|jours?|días?|dias?)\.?$/u, 86400],
  [/^(?:h|hrs?|hours?|t|tim|time|timer|timar|timmar|std|stunden?|heures?|horas?|u|uur|ore)\.?$/u, 3600],
  [/^(?:m|mins?|minutes?|minutter|minutt|minuter|minuten|minutos?|minuti)\.?$/u, 60],
  [/^(?:s|secs?|seconds?|sek|sekunder|sekund|sekunden|segundos?|secondes?|secondi)\.?$/u, 1],
];

/** A length of time as printed ("2h 5m 3s", "2 t 5 min", "1:02:03"), in seconds; null when it is none. */
export function parseLength(text: string): { value: number; low: number; high: number } | null {
  const line = oneLine(text).toLowerCase();
  const clock = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})$/.exec(line);
  if (clock) {
    const value = Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
    return { value, low: value, high: value };
  }
  if (!/^(?:\d{1,5}\s?\p{L}{1,9}\.?[\s,:]*){1,4}$/u.test(line)) return null;
  let value = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const [, number, word] of line.matchAll(/(\d{1,5})\s?(\p{L}{1,9}\.?)/gu)) {
    const unit = units.find(([pattern]) => pattern.test(word ?? ''))?.[1];
    if (unit === undefined || unit >= smallest) return null;
    smallest = unit;
    value += Number(number) * unit;
  }
  // What lies below the smallest printed unit is unknown, and so is whether it was rounded or cut off.
  return { value, low: Math.max(0, value - Math.floor(smallest / 2)), high: value + smallest - 1 };
}

/** "1,234.5" hours in seconds; one decimal is what studios print, so the last printed digit may be cut or rounded. */
export function hoursOf(raw: string, language: string | null): { value: number; low: number; high: number } | null {
  const decimal = placeOf(language).decimal ?? '.';
  const [whole, fraction, ...rest] = raw.split(decimal);
  // `1.2` where a comma parts the decimals is grouped by nobody.
  const digits = /^(?:\d{1,9}|\d{1,3}(?:[\s.,'’]\d{3}){1,2})$/.test(whole ?? '')
    ? (whole ?? '').replace(/\D/g, '')
    : '';
  if (rest.length > 0 || !/^\d{1,9}$/.test(digits) || !/^\d{0,2}$/.test(fraction ?? '')) return null;
  const step = 3600 / 10 ** (fraction?.length ?? 0);
  const value = Math.round(Number(`${digits}.${fraction || '0'}`) * 3600);
  return { value, low: Math.max(0, value - step / 2), high: value + step - 1 };
}

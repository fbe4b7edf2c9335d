import type { MetricName } from '../model/metrics.ts';
import type { MetricReading, UnreadReason } from '../model/readings.ts';
import { type Printing, parseCount } from './counts.ts';
import type { Place } from './place.ts';
import type { CountSeen, CountSource } from './sources.ts';
import { OutOfWork } from './work.ts';

export interface MetricAnswer {
  reading: MetricReading | null;
  unread: UnreadReason | null;
  /** Embedded JSON and the drawn number do not fit together, even allowing for rounding. */
  disagree: boolean;
}

type Understood = { reading: MetricReading } | { unread: UnreadReason; final: boolean };

/** Largest believable count of anything on a social platform. */
const LARGEST = 1e12;

/** What one source saw, as a reading. Null when it saw nothing. */
function understand(
  seen: CountSeen | null,
  source: CountSource,
  rank: number,
  metric: MetricName,
  definition: string,
  printing: Printing,
  language: string | null,
): Understood | null {
  if (!seen) return null;
  if ('unread' in seen) return { unread: seen.unread, final: seen.final === true };
  const raw = seen.raw.slice(0, 200);
  const common = { metric, raw, where: source.where.slice(0, 200), rank, definition: seen.definition ?? definition };
  if ('value' in seen) {
    const { value, low = seen.value, high = seen.value } = seen;
    if (!Number.isFinite(value) || low < 0 || low > value || high < value || high > LARGEST) {
      return { unread: 'not-a-number', final: false };
    }
    return { reading: { ...common, value, low, high } };
  }
  const count = parseCount(raw, seen.locale === undefined ? language : seen.locale, { printing });
  if (count.value === null) return { unread: 'not-a-number', final: false };
  if (count.high > LARGEST) return { unread: 'not-a-number', final: false };
  return { reading: { ...common, value: count.value, low: count.low, high: count.high } };
}

/** Runs one source; its failure spoils nothing but itself. */
function see(source: CountSource, place: Place): CountSeen | null {
  try {
    return source.read(place);
  } catch (problem) {
    if (problem instanceof OutOfWork) throw problem;
    return null;
  }
}

const overlap = (a: MetricReading, b: MetricReading): boolean => a.low <= b.high && b.low <= a.high;

/**
 * Embedded JSON and the drawn number differ beyond rounding. A page lives on after its JSON was made (new likes, your
 * own like), so a drawn number a little above it is believed, with an interval that holds both; anything more is not.
 */
function settle(json: MetricReading, drawn: MetricReading): MetricAnswer {
  const grown = drawn.low - json.high;
  const shrunk = json.low - drawn.high;
  const isLife = grown > 0 ? grown <= Math.max(2, 0.05 * json.value) : shrunk <= Math.max(1, 0.005 * json.value);
  if (!isLife) return { reading: null, unread: 'sources-disagree', disagree: true };
  const both = { low: Math.min(json.low, drawn.low), high: Math.max(json.high, drawn.high) };
  return { reading: { ...drawn, ...both }, unread: null, disagree: true };
}

/**
 * Reads one metric: the first source that yields. When one of embedded JSON and what is drawn gave it, the first
 * source of the other kind is asked too, and a disagreement is always reported.
 */
export function readMetric(
  metric: MetricName,
  sources: readonly CountSource[],
  place: Place,
  definition: string,
  printing: Printing,
): MetricAnswer {
  let unread: UnreadReason | null = null;
  let first: { reading: MetricReading; isJson: boolean } | null = null;
  for (const [rank, source] of sources.entries()) {
    const isJson = source.kind === 'json';
    if (first && first.isJson === isJson) continue;
    const understood = understand(see(source, place), source, rank, metric, definition, printing, place.page.language);
    if (!understood) continue;
    if ('unread' in understood) {
      if (first) continue;
      unread ??= understood.unread;
      if (understood.final) return { reading: null, unread: understood.unread, disagree: false };
      continue;
    }
    const { reading } = understood;
    if (!first) {
      first = { reading, isJson };
      continue;
    }
    if (reading.definition !== first.reading.definition) continue;
    if (overlap(first.reading, reading)) break;
    return first.isJson ? settle(first.reading, reading) : settle(reading, first.reading);
  }
  if (first) return { reading: first.reading, unread: null, disagree: false };
  return { reading: null, unread, disagree: false };
}

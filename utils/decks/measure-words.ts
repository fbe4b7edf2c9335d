import { capitalised } from '../language/capitalised.ts';
import { nounOf } from '../messages/say-claim-table.ts';
import { type MetricName, meaningOf } from '../model/metrics.ts';
import type { Language } from '../model/people.ts';
import type { PlatformId } from '../model/platforms.ts';
import { deckWords } from './deck-words.ts';

/** What a chart counts, with a capital letter, by what the metric means on the platform: "Ganger vist", "Reaksjoner". */
export function measureWords(metric: MetricName, platform: PlatformId, language: Language): string {
  const meaning = meaningOf(metric, platform);
  const { measure } = deckWords[language];
  if (meaning === 'shown' || meaning === 'started' || meaning === 'people') return measure[meaning];
  return capitalised(nounOf(metric, language));
}

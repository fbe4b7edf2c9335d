import { mappingOf } from '../../utils/imports/mapped-table.ts';
import type { ColumnMeaning, ImportAnswers, MappingProposal } from '../../utils/imports/types.ts';
import { newId } from '../../utils/model/ids.ts';
import type { PlatformId } from '../../utils/model/platforms.ts';

/** What was chosen on the screen, as the import takes it. */
export function answerMapping(
  proposal: MappingProposal,
  chosen: readonly ColumnMeaning[],
  platform: PlatformId | null,
): ImportAnswers {
  return { mapping: mappingOf(proposal, chosen, platform, { id: newId(), updatedAt: new Date().toISOString() }) };
}

/** Posts are told by links, or by ids together with the platform they are ids of; without a number there is nothing to store. */
export function whatIsMissing(
  chosen: readonly ColumnMeaning[],
  platform: PlatformId | null,
): 'post' | 'platform' | 'number' | null {
  if (!chosen.includes('url') && !chosen.includes('id')) return 'post';
  if (!chosen.includes('url') && !chosen.includes('network') && platform === null) return 'platform';
  return chosen.some((meaning) => meaning.startsWith('metric:')) ? null : 'number';
}

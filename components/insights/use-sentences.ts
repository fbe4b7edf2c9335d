import type { PostClaim } from '../../utils/insights/types.ts';
import { sayPostClaim } from '../../utils/messages/say-claim.ts';
import { sayReceipt } from '../../utils/messages/say-claim-receipt.ts';
import type { Receipt } from '../../utils/model/claims.ts';
import type { Language } from '../../utils/model/people.ts';
import { useSettings } from '../settings/use-settings.ts';

/** The sentence a claim allows, in the interface's language. */
export function useClaimSentence(): (claim: PostClaim) => string {
  const { language } = useSettings();
  return (claim) => sayPostClaim(claim, language);
}

/** A receipt, line by line, in plain words. The last line is for somebody who learned statistics. */
export function receiptLines(receipt: Receipt, language: Language): string[] {
  return sayReceipt(receipt, language, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

import type { DraftOutcome, DraftRequest } from './draft-request.ts';
import { draftAsk } from './kinds/ask.ts';
import { draftCampaign } from './kinds/campaign.ts';
import { draftChannelNote } from './kinds/channel-note.ts';
import { draftHandover } from './kinds/handover.ts';
import { draftIntroduction } from './kinds/introduction.ts';
import { draftOpenDoor } from './kinds/open-door.ts';
import { draftReminder } from './kinds/reminder.ts';
import { draftThanks } from './kinds/thanks.ts';
import { draftThanksWithResult } from './kinds/thanks-with-result.ts';
import { draftTipAnswer } from './kinds/tip-answer.ts';
import { draftWordToLeader } from './kinds/word-to-leader.ts';

/**
 * Drafts a letter of any kind. Takes what the kind needs (see `DraftRequest`) and gives the draft with its facts and the
 * ids of the sentences used, or says why there is none. Pure: the same request gives the same letter. Never sent by us.
 */
export function draftMessage(request: DraftRequest): DraftOutcome {
  switch (request.kind) {
    case 'thanks':
      return draftThanks(request);
    case 'thanksWithResult':
      return draftThanksWithResult(request);
    case 'ask':
      return draftAsk(request);
    case 'reminder':
      return draftReminder(request);
    case 'tipAnswer':
      return draftTipAnswer(request);
    case 'channelNote':
      return draftChannelNote(request);
    case 'wordToLeader':
      return draftWordToLeader(request);
    case 'introduction':
      return draftIntroduction(request);
    case 'openDoor':
      return draftOpenDoor(request);
    case 'campaign':
      return draftCampaign(request);
    case 'handover':
      return draftHandover(request);
  }
}

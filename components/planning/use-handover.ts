import { useLiveQuery } from 'dexie-react-hooks';
import { listRecentHistories } from '../../utils/database/listed-posts.ts';
import { listMessages, listSnoozes } from '../../utils/database/messages.ts';
import { listColleagues } from '../../utils/database/people.ts';
import { listAsks, listPlannedPosts, listTips } from '../../utils/database/plans.ts';
import { daysAgo, nowInstant } from '../../utils/database/user-records.ts';
import {
  type HandoverPart,
  handoverHeading,
  handoverHtml,
  handoverParts,
  handoverText,
} from '../../utils/exports/handover.ts';
import { subjectPost } from '../../utils/messages/subject-post.ts';
import { LONGEST_WAIT_DAYS, thanksDue } from '../../utils/messages/thanks-due.ts';
import type { HandoverSheet } from '../../utils/model/plan-sheet.ts';
import type { PlainDate } from '../../utils/model/time.ts';
import { handoverSheet } from '../../utils/planning/handover.ts';
import { listShownPeople } from '../people/use-shown-people.ts';
import { useSettings } from '../settings/use-settings.ts';
import { saveFile } from '../ui/save-file.ts';

export interface ShownHandover {
  sheet: HandoverSheet;
  heading: ReturnType<typeof handoverHeading>;
  parts: HandoverPart[];
  /** All of it as plain text, to be copied. */
  text: string;
}

/** The beginning of a post, cut between words. */
function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length <= 80 ? line : `${line.slice(0, 80).replace(/[\s\p{P}]+\S*$/u, '')}…`;
}

/** What somebody else needs to keep the promises, for the two weeks from `startOn`; undefined while loading. */
export function useHandover(startOn: PlainDate): ShownHandover | undefined {
  const { language, companyName, ownName, leadTimes } = useSettings();
  return useLiveQuery(async () => {
    const [plannedPosts, asks, colleagues, { hide }, tips, histories, messages, snoozes] = await Promise.all([
      listPlannedPosts(),
      listAsks(),
      listColleagues(),
      listShownPeople(),
      listTips(),
      listRecentHistories(daysAgo(LONGEST_WAIT_DAYS)),
      listMessages(),
      listSnoozes(),
    ]);
    const now = nowInstant();
    const historyOf = new Map(histories.map((history) => [history.post.id, history]));
    const thanks = thanksDue(histories, messages, snoozes, now).flatMap(({ colleagueId, postId }) => {
      const history = historyOf.get(postId);
      return history
        ? [{ colleagueId, what: subjectPost(history).title ?? shortened(history.post.excerpt ?? '') }]
        : [];
    });
    const sheet = handoverSheet({
      language,
      company: companyName,
      from: ownName,
      plannedPosts,
      asks,
      colleagues,
      leadTimes,
      tips,
      thanks,
      startOn,
      now,
    });
    // What is copied and saved is for the stand-in and has the true names; the screen may have invented ones.
    const parts = handoverParts(sheet).map((part) => ({
      ...part,
      lines: part.lines.map(({ what, about }) => ({ what: hide(what), about: hide(about) })),
    }));
    return { sheet, heading: handoverHeading(sheet), parts, text: handoverText(sheet) };
  }, [language, companyName, ownName, leadTimes, startOn]);
}

/** Saves the handover as one page in one file. */
export function saveHandover(sheet: HandoverSheet, name: string): void {
  saveFile(`${name}.html`, new Blob([handoverHtml(sheet)], { type: 'text/html;charset=utf-8' }));
}

import { listColleagues, listTeams } from '../../utils/database/people.ts';
import { listAsks, listPlannedPosts } from '../../utils/database/plans.ts';
import { nowInstant } from '../../utils/database/user-records.ts';
import { planHtml } from '../../utils/exports/plan-html.ts';
import { askIcs, planIcs } from '../../utils/exports/plan-ics.ts';
import { planXlsx } from '../../utils/exports/plan-xlsx.ts';
import type { Ask } from '../../utils/model/plans.ts';
import { planToJson } from '../../utils/planning/plan-file.ts';
import { planSheet } from '../../utils/planning/plan-sheet.ts';
import { useSettings } from '../settings/use-settings.ts';
import { saveFile } from '../ui/save-file.ts';

const types = {
  ics: 'text/calendar;charset=utf-8',
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json;charset=utf-8',
} as const;

/** What was taken out of the plan goes with it: a calendar that has it from an earlier file must be told. */
async function withRemoved<R>(list: (which?: { deleted?: boolean }) => Promise<R[]>): Promise<R[]> {
  return [...(await list()), ...(await list({ deleted: true }))];
}

/**
 * Writes the plan as a file others can open: a calendar, a page, a spreadsheet; notes and drafted names are left out. `json`
 * is the plan whole, for her own keeping and for other programs.
 */
export function useSharePlan(): (kind: keyof typeof types) => Promise<void> {
  const { language, companyName: company, leadTimes } = useSettings();
  return async (kind) => {
    const [plannedPosts, asks, colleagues, teams] = await Promise.all([
      withRemoved(listPlannedPosts),
      withRemoved(listAsks),
      listColleagues(),
      listTeams(),
    ]);
    const plan = { language, company, plannedPosts, asks, colleagues, leadTimes };
    const sheet = planSheet({ ...plan, now: nowInstant() });
    const write = {
      ics: () => planIcs(sheet),
      html: () => planHtml(sheet),
      xlsx: () => planXlsx(sheet),
      json: () => planToJson({ ...plan, teams }),
    };
    saveFile(`plan.${kind}`, new Blob([write[kind]() as BlobPart], { type: types[kind] }));
  };
}

/** Writes one ask as a calendar file in the colleague's language: the deadline, what is asked, and nothing about others. */
export function useAskCalendar(): (ask: Ask, fileName: string) => Promise<void> {
  const { language, companyName, leadTimes } = useSettings();
  return async (ask, fileName) => {
    const [plannedPosts, colleagues] = await Promise.all([listPlannedPosts(), listColleagues()]);
    const colleague = colleagues.find(({ id }) => id === ask.colleagueId);
    const sheet = planSheet({
      language: colleague?.language ?? language,
      company: companyName,
      plannedPosts,
      asks: [ask],
      colleagues,
      leadTimes,
      now: nowInstant(),
    });
    saveFile(`${fileName}.ics`, new Blob([askIcs(sheet, ask.id)], { type: types.ics }));
  };
}

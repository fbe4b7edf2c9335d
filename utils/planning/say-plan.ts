import { formatDate, formatWeek, joinList } from '../language/format.ts';
import { holidayNames } from '../language/holiday-names.ts';
import { plannedTitle } from '../language/planned-title.ts';
import type { Language } from '../model/people.ts';
import type { PlainDate } from '../model/time.ts';
import type { PlanProblem } from './plan-problems.ts';
import type { StillPossible } from './still-possible.ts';
import type { AwayReason } from './workdays.ts';

const day = (date: PlainDate, language: Language) => formatDate(date, language, { weekday: true });
const or: Record<Language, string> = { nb: ', eller ', nn: ', eller ', en: ', or ' };

const away: Record<AwayReason, Record<Language, string>> = {
  fellesferie: { nb: 'midt i fellesferien', nn: 'midt i fellesferien', en: 'in the common summer holiday' },
  romjul: {
    nb: 'i romjula, da mange har fri',
    nn: 'i romjula, då mange har fri',
    en: 'between Christmas and New Year, when many are away',
  },
  'holy-week': {
    nb: 'i dagene før påske, da mange har fri',
    nn: 'i dagane før påske, då mange har fri',
    en: 'in the days before Easter, when many are away',
  },
  squeezed: {
    nb: 'en inneklemt dag, da mange har fri',
    nn: 'ein inneklemt dag, då mange har fri',
    en: 'a day squeezed in between days off, when many are away',
  },
};

/** One way out, as a clause that begins with a small letter. */
export function sayStillPossible(way: StillPossible, language: Language): string {
  const on = (date: PlainDate) => day(date, language);
  switch (way.kind) {
    case 'ask-in-time':
      return {
        nb: `spør innen ${on(way.askBy)}, så er det god tid`,
        nn: `spør innan ${on(way.askBy)}, så er det god tid`,
        en: `ask by ${on(way.askBy)}, and there is plenty of time`,
      }[language];
    case 'ten-minutes':
      return {
        nb: `be om noe som tar ti minutter – ett bilde eller to setninger – til ${on(way.deadline)}`,
        nn: `be om noko som tek ti minutt – eitt bilete eller to setningar – til ${on(way.deadline)}`,
        en: `ask for something that takes ten minutes – one picture or two sentences – by ${on(way.deadline)}`,
      }[language];
    case 'proof-only':
      return {
        nb: `be bare noen lese gjennom til ${on(way.deadline)}`,
        nn: `be berre nokon lese gjennom til ${on(way.deadline)}`,
        en: `only ask somebody to read it through by ${on(way.deadline)}`,
      }[language];
    case 'what-we-have':
      return {
        nb: 'publiser med det dere har, og spør ingen',
        nn: 'publiser med det de har, og spør ingen',
        en: 'publish with what you have, and ask nobody',
      }[language];
    case 'move':
      return {
        nb: `flytt innlegget til ${on(way.publishOn)} (${formatWeek(way.publishOn, language)}), så får alle god tid`,
        nn: `flytt innlegget til ${on(way.publishOn)} (${formatWeek(way.publishOn, language)}), så får alle god tid`,
        en: `move the post to ${on(way.publishOn)} (${formatWeek(way.publishOn, language)}), which gives everyone time`,
      }[language];
  }
}

function ways(list: readonly StillPossible[], language: Language): string {
  if (list.length === 0) return '';
  const text = list.map((way) => sayStillPossible(way, language)).join(or[language]);
  return ` ${{ nb: 'Dere kan', nn: 'De kan', en: 'You can' }[language]}: ${text}.`;
}

/** A free day by its name, else as a day of the weekend. */
function freeDay(
  problem: { date: PlainDate; names: readonly (keyof typeof holidayNames)[] },
  language: Language,
): string {
  const names = problem.names.map((name) => holidayNames[name][language]);
  const on = day(problem.date, language);
  return names.length > 0 ? `${on} (${joinList(names, language)})` : on;
}

/** A problem in the plan as one or two plain sentences. */
export function sayPlanProblem(problem: PlanProblem, language: Language): string {
  const called = plannedTitle(problem.about, language);
  const about = language === 'en' ? `“${called}”` : `«${called}»`;
  const on = (date: PlainDate) => day(date, language);
  switch (problem.kind) {
    case 'publish-on-free-day':
      return {
        nb: `${about} skal ut ${freeDay(problem, language)}, en dag folk har fri.`,
        nn: `${about} skal ut ${freeDay(problem, language)}, ein dag folk har fri.`,
        en: `${about} is to go out on ${freeDay(problem, language)}, a day people have off.`,
      }[language];
    case 'publish-when-away':
      return {
        nb: `${about} skal ut ${on(problem.date)}, ${away[problem.why].nb}.`,
        nn: `${about} skal ut ${on(problem.date)}, ${away[problem.why].nn}.`,
        en: `${about} is to go out on ${on(problem.date)}, ${away[problem.why].en}.`,
      }[language];
    case 'publish-date-passed':
      return (
        {
          nb: `${about} skulle ut ${on(problem.date)}, og den dagen er over.`,
          nn: `${about} skulle ut ${on(problem.date)}, og den dagen er over.`,
          en: `${about} was to go out on ${on(problem.date)}, and that day has passed.`,
        }[language] + ways(problem.ways, language)
      );
    case 'ask-day-passed':
      return (
        {
          nb: `${about} trenger hjelp, og fristen for å spørre i god tid var ${on(problem.date)}.`,
          nn: `${about} treng hjelp, og fristen for å spørje i god tid var ${on(problem.date)}.`,
          en: `${about} needs help, and the last day to ask in good time was ${on(problem.date)}.`,
        }[language] + ways(problem.ways, language)
      );
    case 'ask-when-away':
      return {
        nb: `${about}: siste dag å spørre er ${on(problem.date)}, ${away[problem.why].nb}. Spør innen ${on(problem.before)}.`,
        nn: `${about}: siste dag å spørje er ${on(problem.date)}, ${away[problem.why].nn}. Spør innan ${on(problem.before)}.`,
        en: `${about}: the last day to ask is ${on(problem.date)}, ${away[problem.why].en}. Ask by ${on(problem.before)}.`,
      }[language];
    case 'deadline-when-away':
      return {
        nb: `${about}: fristen er ${on(problem.date)}, ${away[problem.why].nb}.`,
        nn: `${about}: fristen er ${on(problem.date)}, ${away[problem.why].nn}.`,
        en: `${about}: the deadline is ${on(problem.date)}, ${away[problem.why].en}.`,
      }[language];
    case 'clock-skipped':
      return {
        nb: `${about}: klokka ${problem.clock} finnes ikke ${on(problem.date)}, for da stilles klokka. Det blir ${problem.becomes}.`,
        nn: `${about}: klokka ${problem.clock} finst ikkje ${on(problem.date)}, for då blir klokka stilt. Det blir ${problem.becomes}.`,
        en: `${about}: ${problem.clock} does not exist on ${on(problem.date)}, because the clocks change. It becomes ${problem.becomes}.`,
      }[language];
    case 'deadline-passed':
      return {
        nb: `${about}: fristen var ${on(problem.date)}.`,
        nn: `${about}: fristen var ${on(problem.date)}.`,
        en: `${about}: the deadline was ${on(problem.date)}.`,
      }[language];
    case 'deadline-on-free-day':
      return {
        nb: `${about}: fristen er ${freeDay(problem, language)}, en dag folk har fri.`,
        nn: `${about}: fristen er ${freeDay(problem, language)}, ein dag folk har fri.`,
        en: `${about}: the deadline is ${freeDay(problem, language)}, a day people have off.`,
      }[language];
    case 'deadline-after-publishing':
      return {
        nb: `${about}: fristen er ${on(problem.date)}, men innlegget skal ut ${on(problem.publishOn)}.`,
        nn: `${about}: fristen er ${on(problem.date)}, men innlegget skal ut ${on(problem.publishOn)}.`,
        en: `${about}: the deadline is ${on(problem.date)}, but the post goes out on ${on(problem.publishOn)}.`,
      }[language];
    case 'quiet-week':
      return {
        nb: `${about}: fristen er ${on(problem.date)}, og ${problem.who} har det travelt til og med ${on(problem.span.to)}.`,
        nn: `${about}: fristen er ${on(problem.date)}, og ${problem.who} har det travelt til og med ${on(problem.span.to)}.`,
        en: `${about}: the deadline is ${on(problem.date)}, and ${problem.who} is busy up to and including ${on(problem.span.to)}.`,
      }[language];
    case 'has-left':
      return {
        nb: `${about}: ${problem.who} er ikke her fra og med ${on(problem.leftOn)}. Spør noen andre.`,
        nn: `${about}: ${problem.who} er ikkje her frå og med ${on(problem.leftOn)}. Spør nokon andre.`,
        en: `${about}: ${problem.who} is no longer here as of ${on(problem.leftOn)}. Ask somebody else.`,
      }[language];
    case 'unknown-colleague':
      return {
        nb: `${about} er til en som ikke står blant kollegene.`,
        nn: `${about} er til ein som ikkje står blant kollegaene.`,
        en: `${about} is for somebody who is not among the colleagues.`,
      }[language];
    case 'unknown-post':
      return {
        nb: `${about} hører til et innlegg som ikke står i planen.`,
        nn: `${about} høyrer til eit innlegg som ikkje står i planen.`,
        en: `${about} belongs to a post that is not in the plan.`,
      }[language];
    case 'two-of-one-name':
      return {
        nb: `${problem.count} kolleger heter ${problem.about}. Skriv avdeling på dem, så du spør rett person.`,
        nn: `${problem.count} kollegaer heiter ${problem.about}. Skriv avdeling på dei, så du spør rett person.`,
        en: `${problem.count} colleagues are called ${problem.about}. Add their departments, so that you ask the right one.`,
      }[language];
  }
}

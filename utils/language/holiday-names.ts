import type { HolidayName } from '../model/holidays.ts';
import type { Language } from '../model/people.ts';

/** Names of the days nobody works on in Norway. Nynorsk where it has its own form. */
export const holidayNames: Record<HolidayName, Record<Language, string>> = {
  newYearsDay: { nb: 'første nyttårsdag', nn: 'første nyttårsdag', en: 'New Year’s Day' },
  maundyThursday: { nb: 'skjærtorsdag', nn: 'skjertorsdag', en: 'Maundy Thursday' },
  goodFriday: { nb: 'langfredag', nn: 'langfredag', en: 'Good Friday' },
  easterSunday: { nb: 'første påskedag', nn: 'første påskedag', en: 'Easter Sunday' },
  easterMonday: { nb: 'andre påskedag', nn: 'andre påskedag', en: 'Easter Monday' },
  labourDay: { nb: 'første mai', nn: 'første mai', en: 'Labour Day' },
  constitutionDay: { nb: 'syttende mai', nn: 'syttande mai', en: 'Constitution Day' },
  ascensionDay: { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  whitSunday: { nb: 'første pinsedag', nn: 'første pinsedag', en: 'Whit Sunday' },
  whitMonday: { nb: 'andre pinsedag', nn: 'andre pinsedag', en: 'Whit Monday' },
  christmasEve: { nb: 'julaften', nn: 'julaftan', en: 'Christmas Eve' },
  christmasDay: { nb: 'første juledag', nn: 'første juledag', en: 'Christmas Day' },
  boxingDay: { nb: 'andre juledag', nn: 'andre juledag', en: 'Boxing Day' },
  newYearsEve: { nb: 'nyttårsaften', nn: 'nyttårsaftan', en: 'New Year’s Eve' },
};

/** The days nobody works on in Norway, by the names code uses. Words in `language/holiday-names`, dates in `planning`. */
export const holidays = [
  'newYearsDay',
  'maundyThursday',
  'goodFriday',
  'easterSunday',
  'easterMonday',
  'labourDay',
  'constitutionDay',
  'ascensionDay',
  'whitSunday',
  'whitMonday',
  'christmasEve',
  'christmasDay',
  'boxingDay',
  'newYearsEve',
] as const;
export type HolidayName = (typeof holidays)[number];

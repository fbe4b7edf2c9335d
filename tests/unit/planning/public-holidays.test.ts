import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { easterSunday, holidaysOn, publicHolidays } from '../../../utils/planning/public-holidays.ts';

describe('Norwegian public holidays', () => {
  it('agree with the date-holidays package for every year from 2000 to 2099', () => {
    const others = new Holidays('NO');
    for (let year = 2000; year < 2100; year += 1) {
      const theirs = others
        .getHolidays(year)
        .filter((day) => day.type === 'public')
        .map((day) => day.date.slice(0, 10))
        .sort();
      const ours = publicHolidays(year)
        .filter((day) => day.byLaw)
        .map((day) => day.date);
      expect([...new Set(ours)], String(year)).toEqual([...new Set(theirs)]);
    }
  });

  it('put Easter where the almanac has it, at both ends of its range', () => {
    expect(easterSunday(2026)).toBe('2026-04-05');
    expect(easterSunday(2027)).toBe('2027-03-28');
    expect(easterSunday(2008)).toBe('2008-03-23');
    expect(easterSunday(2038)).toBe('2038-04-25');
    expect(easterSunday(1818)).toBe('1818-03-22');
  });

  it('name both days when two fall together', () => {
    expect(holidaysOn('2027-05-17').map((day) => day.name)).toEqual(['constitutionDay', 'whitMonday']);
    expect(holidaysOn('2008-05-01').map((day) => day.name)).toEqual(['ascensionDay', 'labourDay']);
  });

  it('keep Christmas Eve and New Year’s Eve free without calling them public holidays', () => {
    expect(holidaysOn('2026-12-24')).toEqual([{ date: '2026-12-24', name: 'christmasEve', byLaw: false }]);
    expect(holidaysOn('2026-12-31').map((day) => day.byLaw)).toEqual([false]);
  });
});

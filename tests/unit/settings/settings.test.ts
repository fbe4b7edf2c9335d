import { expect, it } from 'vitest';
import { parseSettings } from '../../../utils/settings/settings.ts';

it('takes an empty store as all defaults', () => {
  expect(parseSettings(undefined)).toMatchObject({ version: 1, theme: 'system', badge: false, platforms: [] });
});

it('loses only the preference that is spoiled', () => {
  const stored = {
    companyName: 'Nordvik Rør',
    theme: 'purple',
    badge: 'yes',
    leadTimes: { ask: 21, material: 5, proof: 2 },
  };
  expect(parseSettings(stored)).toMatchObject({
    companyName: 'Nordvik Rør',
    theme: 'system',
    badge: false,
    leadTimes: { ask: 21 },
  });
});

it.each([null, 'settings', 7, [], JSON.parse('{"__proto__":{"badge":true}}') as unknown])(
  'survives %j in the store',
  (stored) => {
    expect(parseSettings(stored)).toMatchObject({ badge: false });
  },
);

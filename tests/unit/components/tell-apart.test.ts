import { expect, it } from 'vitest';
import { namesakeOf, tellApart } from '../../../components/people/tell-apart.ts';
import { colleague } from '../planning/people-for-tests.ts';

const kari = colleague(1, 'Kari Nordli', { department: 'Drift' });
const other = colleague(2, 'kari  nordli', { department: 'Salg' });
const third = colleague(3, 'KARI NORDLI');
const amir = colleague(4, 'Amir Rahmani', { department: 'Drift' });

it('puts the department behind a name that two people have, and behind no other', () => {
  const all = [kari, other, amir];
  expect(all.map((one) => tellApart(one, all))).toEqual(['Kari Nordli (Drift)', 'kari  nordli (Salg)', 'Amir Rahmani']);
  expect(tellApart(kari, [kari, amir])).toBe('Kari Nordli');
  expect(tellApart(third, [kari, third])).toBe('KARI NORDLI');
});

it('finds who has a name already, whatever the capitals and blanks', () => {
  expect(namesakeOf(' KARI   nordli ', [amir, kari])).toBe(kari);
  expect(namesakeOf('Kari', [kari])).toBeNull();
  expect(namesakeOf('  ', [colleague(5, ' ')])).toBeNull();
});

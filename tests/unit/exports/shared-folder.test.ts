import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DAYS_KEPT,
  folderFileName,
  isUpgradeCopy,
  newMachineName,
  parseFolderName,
  planFolder,
  upgradeCopiesInFolder,
  upgradeCopyName,
} from '../../../utils/exports/shared-folder.ts';

const me = 'aaaaaaaaaa';
const other = 'bbbbbbbbbb';
const today = { machine: me, day: '2026-11-24', isLocked: false };
const dayOf = (ago: number): string => new Date(Date.UTC(2026, 10, 24) - ago * 86_400_000).toISOString().slice(0, 10);

describe('a folder several machines share', () => {
  it('reads the newest file of each other machine, writes today’s own, and keeps fourteen days of its own', () => {
    const own = Array.from({ length: 20 }, (_, ago) => folderFileName(me, dayOf(ago + 1), false));
    const theirs = [folderFileName(other, dayOf(30), false), folderFileName(other, dayOf(2), false)];
    const plan = planFolder([...own, ...theirs, 'Budsjett.xlsx', 'medspill-bbbbbbbbbb-2026-11-22 (1).json'], today);
    expect(plan.read).toEqual([folderFileName(other, dayOf(2), false)]);
    expect(plan.write).toBe('medspill-aaaaaaaaaa-2026-11-24.json');
    expect(plan.remove).toEqual(own.slice(DAYS_KEPT - 1));
  });

  it('does not read again what has not changed', () => {
    const name = folderFileName(other, dayOf(0), false);
    const at = '2026-11-24T10:00:00.000Z';
    const changedAt = new Map([[name, at]]);
    expect(planFolder([name], { ...today, seen: new Map([[name, at]]), changedAt }).read).toEqual([]);
    expect(
      planFolder([name], { ...today, seen: new Map([[name, '2026-11-24T09:00:00.000Z']]), changedAt }).read,
    ).toEqual([name]);
  });

  it('never writes or removes anything that is not its own, whatever lies there', () => {
    const name = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom(me, other), fc.nat(60), fc.boolean())
        .map(([machine, ago, locked]) => folderFileName(machine, dayOf(ago), locked)),
    );
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.boolean(), (names, isLocked) => {
        const plan = planFolder(names, { ...today, isLocked });
        for (const touched of [plan.write, ...plan.remove]) expect(parseFolderName(touched)?.machine).toBe(me);
        expect(plan.remove).not.toContain(plan.write);
        for (const file of plan.read) expect(parseFolderName(file)?.machine).toBe(other);
      }),
    );
  });

  it('replaces today’s open file when a passphrase is set', () => {
    expect(planFolder([folderFileName(me, '2026-11-24', false)], { ...today, isLocked: true })).toMatchObject({
      write: 'medspill-aaaaaaaaaa-2026-11-24.age',
      remove: ['medspill-aaaaaaaaaa-2026-11-24.json'],
    });
  });

  it('keeps the copy from before an upgrade for fourteen days, counts it among no days, and reads nobody’s', () => {
    const now = '2026-11-24T10:00:00.000Z';
    const made = ['2026-11-24T09:30:00.000Z', '2026-11-10T10:00:00.001Z', '2026-11-10T10:00:00.000Z'];
    const names = [...upgradeCopiesInFolder(made, { machine: me, isLocked: false, now }).keys()];
    expect(names).toEqual([
      'medspill-aaaaaaaaaa-before-update-2026-11-24-093000.json',
      'medspill-aaaaaaaaaa-before-update-2026-11-10-100000.json',
    ]);
    const theirs = upgradeCopyName(other, now, true);
    expect([...names, theirs].map((name) => isUpgradeCopy(name, me))).toEqual([true, true, false]);
    expect(isUpgradeCopy(folderFileName(me, '2026-11-24', false), me)).toBe(false);
    const days = Array.from({ length: 13 }, (_, ago) => folderFileName(me, dayOf(ago + 1), false));
    expect(planFolder([...days, ...names, theirs], today)).toMatchObject({ read: [], remove: [] });
  });

  it('names a machine so that it says nothing of whose it is', () => {
    const name = newMachineName();
    expect(parseFolderName(folderFileName(name, '2026-11-24', true))).toEqual({
      name: `medspill-${name}-2026-11-24.age`,
      machine: name,
      day: '2026-11-24',
      isLocked: true,
    });
    expect(newMachineName()).not.toBe(name);
  });
});

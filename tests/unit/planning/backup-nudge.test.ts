import { describe, expect, it } from 'vitest';
import { isNudgeDue } from '../../../utils/planning/backup-nudge.ts';

const now = '2026-11-24T12:00:00.000Z';
const ago = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const never = { lastBackupAt: null, backupNudgedAt: null };

describe('the monthly word about backups', () => {
  it('waits until there is something to lose', () => {
    expect(isNudgeDue(never, 5, now)).toBe(false);
    expect(isNudgeDue(never, 6, now)).toBe(true);
  });

  it('comes when the last backup is more than thirty days old', () => {
    expect(isNudgeDue({ ...never, lastBackupAt: ago(30) }, 100, now)).toBe(false);
    expect(isNudgeDue({ ...never, lastBackupAt: ago(31) }, 100, now)).toBe(true);
    expect(isNudgeDue({ ...never, lastBackupAt: ago(31) }, 0, now)).toBe(false);
  });

  it('comes after a day where a folder of daily copies waits to be opened again', () => {
    expect(isNudgeDue({ ...never, lastBackupAt: ago(0.9) }, 100, now, true)).toBe(false);
    expect(isNudgeDue({ ...never, lastBackupAt: ago(1.1) }, 100, now, true)).toBe(true);
    expect(isNudgeDue({ lastBackupAt: ago(3), backupNudgedAt: ago(2) }, 100, now, true)).toBe(false);
  });

  it('is quiet for a week when she said later', () => {
    expect(isNudgeDue({ ...never, backupNudgedAt: ago(6) }, 50, now)).toBe(false);
    expect(isNudgeDue({ ...never, backupNudgedAt: ago(8) }, 50, now)).toBe(true);
  });
});

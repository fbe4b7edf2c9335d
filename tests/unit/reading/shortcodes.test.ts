import { describe, expect, it } from 'vitest';
import { mediaNumber } from '../../../utils/reading/id-times.ts';
import { shortcodeOf } from '../../../utils/reading/shortcodes.ts';

describe('shortcodes of Instagram and Threads', () => {
  it('come out of media numbers and lead back to them', () => {
    expect(shortcodeOf('4032224838268486133')).toBe('Df1VyBzgAH1');
    expect(mediaNumber('Df1VyBzgAH1')).toBe('4032224838268486133');
  });

  it('do not come out of anything else', () => {
    for (const text of ['', '0', '12', 'Df1VyBzgAH1', '-4032224838268486133', '99999999999999999999999']) {
      expect(shortcodeOf(text)).toBeNull();
    }
  });
});

import { expect, it } from 'vitest';
import { webAddressSchema } from '../../utils/model/web-address.ts';

it('drops every address of a restored record that a click must not follow, and keeps the others', () => {
  for (const bad of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'nei',
    '',
  ])
    expect(webAddressSchema.parse(bad), bad).toBeNull();
  for (const good of ['https://www.linkedin.com/feed/', 'http://intranett.example/tips', null])
    expect(webAddressSchema.parse(good)).toBe(good);
});

import { z } from 'zod';

/**
 * An address kept with a record and shown as a link. In a restored file it may be anything: one that is no web address
 * (`javascript:`, `data:`, broken) is dropped, and the record it stands in is kept.
 */
export const webAddressSchema = z
  .string()
  .nullable()
  .transform((address) => (address !== null && isWebAddress(address) ? address : null));

function isWebAddress(address: string): boolean {
  return address.length <= 2000 && /^https?:$/.test(URL.parse(address)?.protocol ?? '');
}

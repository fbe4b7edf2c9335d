/** Longest address that Windows hands to a program whole; above it Outlook opens an empty or cut draft. */
export const LONGEST_LINK = 2000;

export type ShareLink = { ok: true; href: string } | { ok: false; why: 'no-address' | 'not-an-address' | 'too-long' };

// One plain address and nothing that could add a second recipient or a header: no comma, semicolon, quote, blank, ? or &.
// An apostrophe may stand before the @ (o'brien@…) and travels encoded.
const address = /^[^\s@,;:"<>()[\]\\?&%]+@[^\s@,;:"'<>()[\]\\?&%]+\.[^\s@,;:"'<>()[\]\\?&%]+$/u;

/**
 * A `mailto:` address that opens an e-mail draft (RFC 6068: everything percent-encoded, line breaks as CRLF, and no
 * line break in the subject, which would begin a new header). `too-long`: copy and paste instead.
 */
export function mailtoLink(email: string | null, subject: string | null, text: string): ShareLink {
  const checked = checkedAddress(email);
  if (!checked.ok) return checked;
  const fields = [
    ...(subject === null ? [] : [`subject=${encode(subject.replace(/\s+/g, ' ').trim())}`]),
    `body=${encode(text.replace(/\r\n?|\n/g, '\r\n'))}`,
  ];
  return measured(`mailto:${encode(checked.email).replace('%40', '@')}?${fields.join('&')}`);
}

/**
 * A Teams deep link that opens a chat with the person and the text ready to send
 * (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams: `users` is the
 * address she signs in with, `message` the words). Teams shows plain words only: no formatting survives.
 */
export function teamsLink(email: string | null, text: string): ShareLink {
  const checked = checkedAddress(email);
  if (!checked.ok) return checked;
  return measured(`https://teams.microsoft.com/l/chat/0/0?users=${encode(checked.email)}&message=${encode(text)}`);
}

function checkedAddress(
  email: string | null,
): { ok: true; email: string } | { ok: false; why: 'no-address' | 'not-an-address' } {
  const trimmed = email?.trim() ?? '';
  if (trimmed === '') return { ok: false, why: 'no-address' };
  return address.test(trimmed) ? { ok: true, email: trimmed } : { ok: false, why: 'not-an-address' };
}

/** encodeURIComponent, and the four signs it leaves that some mail programs cut at. Lone surrogates are replaced. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function measured(href: string): ShareLink {
  return href.length > LONGEST_LINK ? { ok: false, why: 'too-long' } : { ok: true, href };
}

import type { Block, Span } from '../model/messages.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '').replace(/\u00a0/g, '&nbsp;');
}

function spanHtml(span: Span): string {
  if (span.kind === 'link') {
    return isHttps(span.href) ? `<a href="${escaped(span.href)}">${escaped(span.text)}</a>` : escaped(span.text);
  }
  const words = escaped(span.text).replace(/\n/g, '<br>');
  return span.kind === 'text' && span.bold ? `<strong>${words}</strong>` : words;
}

/** Only https may be linked: everything else is printed as words. */
export function isHttps(address: string): boolean {
  try {
    return new URL(address).protocol === 'https:';
  } catch {
    return false;
  }
}

/**
 * The letter as HTML for the clipboard. Every word is escaped before any tag is put around it; the tags are
 * `p br strong ul li a[href=https]` and nothing else: no classes, no styles, no pictures, so that it looks like the
 * reader's own text in Teams, Outlook, Slack and Gmail. Flat lists, no tables, no empty paragraph (the editor keeps one
 * after a list).
 *
 * The blank line between paragraphs is written out, inside one `p`: only Gmail draws one between two of them. Teams, Outlook
 * on the web and Slack set paragraphs tight, and drop or double an empty one in between (tests/harness/paste-page.ts).
 */
export function toHtml(body: readonly Block[]): string {
  const html: string[] = [];
  let paragraphs: string[] = [];
  const endParagraphs = () => {
    if (paragraphs.length > 0) html.push(`<p>${paragraphs.join('<br><br>')}</p>`);
    paragraphs = [];
  };
  for (const block of body) {
    if (block.kind === 'paragraph') {
      if (block.spans.some(({ text }) => text !== '')) paragraphs.push(block.spans.map(spanHtml).join(''));
      continue;
    }
    endParagraphs();
    html.push(`<ul>${block.items.map((spans) => `<li>${spans.map(spanHtml).join('')}</li>`).join('')}</ul>`);
  }
  endParagraphs();
  return html.join('');
}

/**
 * The letter as plain text: a blank line between paragraphs, lists as lines with "• ", a link as its words and the
 * address. No-break spaces stay: every one of those programs keeps them, and a number is not torn apart.
 */
export function toPlainText(body: readonly Block[]): string {
  return body
    .map((block) =>
      block.kind === 'paragraph'
        ? block.spans.map(spanText).join('')
        : block.items.map((spans) => `• ${spans.map(spanText).join('')}`).join('\n'),
    )
    .filter((text) => text !== '')
    .join('\n\n');
}

function spanText(span: Span): string {
  if (span.kind !== 'link' || span.text === span.href) return span.text;
  return isHttps(span.href) ? `${span.text} (${span.href})` : span.text;
}

/** What a browser tells of whoever sent a message. All of it may be missing. */
export interface Sender {
  id?: string;
  origin?: string;
  url?: string;
  tab?: unknown;
  /** 0: the page itself; another: a frame in it. */
  frameId?: number;
  /** Chrome only: `active`, `prerender`, `cached` (in the back-forward cache), `pending_deletion`. */
  documentLifecycle?: string;
}

/** `own-page`: popup, side panel, workspace. `stranger`: a page, a frame, another extension, anything unclear. */
export type SenderKind = 'own-page' | 'stranger';

/** This extension, as the browser names it. */
export interface Self {
  id: string;
  /** `chrome-extension://…` or `moz-extension://…`, no slash at the end. */
  origin: string;
}

/**
 * Who sent a message. `sender.origin` is the page's origin for content scripts in both browsers, and our own pages
 * opened as a tab do have `sender.tab` (measured, safety.md 1), so only id and origin count; the url never does
 * where there is an origin. Firefox leaves `origin` out for extension pages in some versions: there the url of our own
 * page, which no page can forge in a browser-made sender, decides.
 * Our pages are never frames, and none speaks before it is shown or after it is put away: whatever does is no screen of hers.
 */
export function classifySender(sender: Sender, self: Self): SenderKind {
  if (sender.id !== self.id) return 'stranger';
  if ((sender.frameId ?? 0) !== 0 || (sender.documentLifecycle ?? 'active') !== 'active') return 'stranger';
  if (sender.origin !== undefined) return sender.origin === self.origin ? 'own-page' : 'stranger';
  return sender.url?.startsWith(`${self.origin}/`) ? 'own-page' : 'stranger';
}

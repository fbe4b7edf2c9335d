/** Paths and queries under which Facebook shows one post. Slugs may stand before the id; the id is digits or `pfbid…`. */
const PATHS: readonly RegExp[] = [
  /^\/groups\/[^/]+\/(?:posts|permalink)\/(\d{6,})/,
  /^\/[^/]+\/posts\/(?:[^/]+\/)?(pfbid\w+|\d{6,})/,
  /^\/[^/]+\/videos\/pcb\.(\d{6,})/,
  /^\/(?:reels?|watch\/live)\/(\d{6,})/,
  /^\/[^/]+\/videos\/(?:[^/]+\/)?(\d{6,})/,
  // `<page>_<post>`, as Business Suite and the Graph API write it.
  /^\/\d{6,}_(\d{6,})\/?$/,
];

const isId = (text: string | null): text is string => text !== null && /^(?:pfbid\w{10,}|\d{6,25})$/.test(text);

/** The post's id in an address: digits, or `pfbid…`, which differs from one load of the page to the next. Null: no post. */
export function facebookPostId(url: URL): string | null {
  for (const path of PATHS) {
    const id = path.exec(url.pathname)?.[1];
    if (id) return id;
  }
  const { searchParams, pathname } = url;
  if (/^\/(?:permalink|story)\.php$/.test(pathname)) {
    const id = searchParams.get('story_fbid');
    return isId(id) ? id : null;
  }
  if (/^\/(?:watch\/?|video\.php)$/.test(pathname)) {
    const id = searchParams.get('v');
    return isId(id) ? id : null;
  }
  // `set=pcb.<post>`: the pictures of one post. `set=a.<album>` says nothing of a post.
  if (/^\/photo(?:\.php)?\/?$/.test(pathname))
    return /^pcb\.(\d{6,})$/.exec(searchParams.get('set') ?? '')?.[1] ?? null;
  return null;
}

/** What base64 in an address says, when it is plain text; null otherwise. */
function decodedText(base64: string): string | null {
  try {
    const text = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
    return /^[\x20-\x7e]{1,200}$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The post a comment's address belongs to: `comment_id` is base64 of `comment:<post>_<comment>` in links to its author. */
export function postOfCommentLink(url: URL): string | null {
  const commentId = url.searchParams.get('comment_id');
  if (commentId === null) return null;
  if (/^\d+$/.test(commentId)) return facebookPostId(url);
  return /^comment:(\d{6,})_\d+$/.exec(decodedText(commentId) ?? '')?.[1] ?? null;
}

/**
 * The post an insights address is about: `content_id` is base64 of `S:_I<page>:<post>:<post>`, or the number itself. In Business
 * Suite (`/latest/…`) a bare number may be an Instagram post's: there only the form that names a Facebook post is taken.
 */
export function postOfInsightsLink(url: URL): string | null {
  const contentId = url.searchParams.get('content_id');
  if (contentId === null) return null;
  const isSuite = url.hostname === 'business.facebook.com' || url.pathname.startsWith('/latest/');
  if (/^\d{6,25}$/.test(contentId)) return isSuite ? null : contentId;
  const parts = /^S:_I\w*?(\d+):(\d{6,})(?::(\d{6,}))?$/.exec(decodedText(contentId) ?? '');
  return parts && (parts[3] === undefined || parts[3] === parts[2]) ? (parts[2] ?? null) : null;
}

/** An absolute address of a link on Facebook itself; null for any other. */
export function facebookUrl(href: string | null): URL | null {
  const url = href === null ? null : URL.parse(href, 'https://www.facebook.com/');
  return url && /(?:^|\.)facebook\.com$/.test(url.hostname) && url.protocol === 'https:' ? url : null;
}

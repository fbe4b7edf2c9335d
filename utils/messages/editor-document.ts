import type { Block, Entered, Fact, Span } from '../model/messages.ts';
import { isHttps } from './rich-text.ts';
import { standsWhole } from './whole-pattern.ts';

/** The editor's own form of a letter (ProseMirror JSON): only what our letters hold. Anything else is read as its words. */
export interface EditorNode {
  type: string;
  text?: string;
  content?: EditorNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

/** A letter as the editor shows it. A bound number is text under a `fact` mark. */
export function toEditorDocument(body: readonly Block[]): EditorNode {
  const content = body.map((block): EditorNode => {
    if (block.kind === 'paragraph') return paragraphNode(block.spans);
    const items = block.items.map((spans) => ({ type: 'listItem', content: [paragraphNode(spans)] }));
    return { type: 'bulletList', content: items };
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function paragraphNode(spans: readonly Span[]): EditorNode {
  const content = spans.flatMap((span) => spanNodes(span));
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

function spanNodes(span: Span): EditorNode[] {
  const marks =
    span.kind === 'fact'
      ? [{ type: 'fact', attrs: { factId: span.factId, said: span.text } }]
      : span.kind === 'link'
        ? [{ type: 'link', attrs: { href: span.href } }]
        : span.bold
          ? [{ type: 'bold' }]
          : [];
  // ProseMirror has no empty text, and a line break is a node of its own.
  return span.text
    .split('\n')
    .flatMap((words, line) => [
      ...(line > 0 ? [{ type: 'hardBreak' }] : []),
      ...(words === '' ? [] : [{ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) }]),
    ]);
}

export interface EditedLetter {
  body: Block[];
  /** Ids of facts whose words the user changed: she has taken the number over, and its span is plain text now. */
  unbound: string[];
  /** Ids of facts that stand there word for word: an undo ties a number again. */
  bound: string[];
}

/**
 * The letter back from the editor. A number stays bound only while its words are exactly those of its fact and stand
 * whole: a digit typed beside it makes another number. Changed words are the user's own. `known` are the facts and entered figures of the letter.
 */
export function fromEditorDocument(document: EditorNode, known: readonly (Fact | Entered)[]): EditedLetter {
  const unbound = new Set<string>();
  const bound = new Set<string>();
  const words = new Map(known.map((one) => [one.id, one.text]));
  const bind = (spans: Span[]): Span[] =>
    joined(spans).map((span, at, all) => {
      if (span.kind !== 'fact') return span;
      const textOf = (part: Span[]) => part.map(({ text }) => text).join('');
      const isWhole = standsWhole(textOf(all.slice(0, at)), span.text, textOf(all.slice(at + 1)));
      if (isWhole && words.get(span.factId) === span.text) {
        bound.add(span.factId);
        return span;
      }
      unbound.add(span.factId);
      return { kind: 'text', text: span.text };
    });
  const body = (document.content ?? []).flatMap((node): Block[] => {
    if (node.type === 'bulletList' || node.type === 'orderedList') {
      return [{ kind: 'list', items: (node.content ?? []).map((item) => joined(bind(spansOf(item)))) }];
    }
    return [{ kind: 'paragraph', spans: joined(bind(spansOf(node))) }];
  });
  return { body, unbound: [...unbound], bound: [...bound] };
}

function spansOf(node: EditorNode): Span[] {
  if (node.type === 'hardBreak') return [{ kind: 'text', text: '\n' }];
  if (node.text === undefined) return (node.content ?? []).flatMap(spansOf);
  const mark = (type: string) => node.marks?.find((one) => one.type === type)?.attrs ?? null;
  const factId = mark('fact')?.factId;
  if (typeof factId === 'string') return [{ kind: 'fact', text: node.text, factId }];
  const href = mark('link')?.href;
  if (typeof href === 'string' && isHttps(href)) return [{ kind: 'link', text: node.text, href }];
  const bold = node.marks?.some((one) => one.type === 'bold');
  return [bold ? { kind: 'text', text: node.text, bold } : { kind: 'text', text: node.text }];
}

/** Neighbours of the same kind as one: the editor splits a number that was edited in its middle. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const same =
      last?.kind === span.kind &&
      (span.kind === 'text'
        ? last.kind === 'text' && last.bold === span.bold
        : span.kind === 'fact' && last.kind === 'fact' && last.factId === span.factId);
    if (last && same) result[result.length - 1] = { ...last, text: last.text + span.text };
    else result.push(span);
  }
  return result;
}

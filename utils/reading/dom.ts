import { spend, type Work } from './work.ts';

/**
 * Safe hands on a foreign document. A page can name form fields `querySelector` or `textContent` so that
 * `form.querySelector` is an input (DOM clobbering, seen from the isolated world too); every member is therefore
 * taken from the prototypes and called on the node, never looked up on the node itself.
 */
export interface Dom {
  readonly document: Document;
  readonly documentElement: Element;
  findAll(root: Element, selector: string): Element[];
  find(root: Element, selector: string): Element | null;
  matches(element: Element, selector: string): boolean;
  attribute(element: Element, name: string): string | null;
  parent(element: Element): Element | null;
  children(element: Element): Element[];
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  nodeType(node: Node): number;
  nodeValue(node: Node): string;
  localName(element: Element): string;
  contains(element: Element, other: Element): boolean;
  /** Whether `a` stands before `b` in the document. */
  precedes(a: Element, b: Element): boolean;
  byId(id: string): Element | null;
  /** Whether an element is drawn at all: false for `display: none` on it or around it. True where nothing is laid out. */
  isDrawn(element: Element): boolean;
  /** A computed property of an element; '' where it is not set or nothing is laid out. */
  style(element: Element, property: string): string;
  /** Where an element is drawn, in CSS pixels; all zero where nothing is laid out. */
  box(element: Element): { left: number; top: number; width: number; height: number };
}

type Getter = (node: object) => unknown;
type Method = (node: object, ...given: unknown[]) => unknown;

function descriptorOf(start: object, name: string): PropertyDescriptor {
  for (let prototype: object | null = start; prototype; prototype = Object.getPrototypeOf(prototype) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  throw new TypeError(`This document has no ${name}`);
}

function getterOf(prototype: object, name: string): Getter {
  const { get } = descriptorOf(prototype, name);
  if (!get) throw new TypeError(`${name} is not read like this`);
  return (node) => get.call(node);
}

function methodOf(prototype: object, name: string): Method {
  const method: unknown = descriptorOf(prototype, name).value;
  if (typeof method !== 'function') throw new TypeError(`${name} is not called like this`);
  return (node, ...given) => method.apply(node, given);
}

/** The safe hands for this document, counting what they do. */
export function openDom(document: Document, work: Work): Dom {
  const ofDocument = Object.getPrototypeOf(document) as object;
  const documentElement = getterOf(ofDocument, 'documentElement')(document) as Element;
  const ofElement = Object.getPrototypeOf(documentElement) as object;
  const querySelectorAll = methodOf(ofElement, 'querySelectorAll');
  const querySelector = methodOf(ofElement, 'querySelector');
  const matches = methodOf(ofElement, 'matches');
  const getAttribute = methodOf(ofElement, 'getAttribute');
  const contains = methodOf(ofElement, 'contains');
  const comparePosition = methodOf(ofElement, 'compareDocumentPosition');
  const parentElement = getterOf(ofElement, 'parentElement');
  const firstChild = getterOf(ofElement, 'firstChild');
  const nextSibling = getterOf(ofElement, 'nextSibling');
  const nodeType = getterOf(ofElement, 'nodeType');
  const nodeValue = getterOf(ofElement, 'nodeValue');
  const localName = getterOf(ofElement, 'localName');
  const boundingRect = methodOf(ofElement, 'getBoundingClientRect');
  const view = getterOf(ofDocument, 'defaultView')(document) as Window | null;
  const getElementById = methodOf(ofDocument, 'getElementById');
  const checkVisibility = 'checkVisibility' in ofElement ? methodOf(ofElement, 'checkVisibility') : null;
  const dom: Dom = {
    document,
    documentElement,
    findAll(root, selector) {
      const found = Array.from(querySelectorAll(root, selector) as ArrayLike<Element>);
      spend(work, 1 + found.length);
      return found;
    },
    find(root, selector) {
      spend(work);
      return querySelector(root, selector) as Element | null;
    },
    matches(element, selector) {
      spend(work);
      return matches(element, selector) as boolean;
    },
    attribute(element, name) {
      spend(work);
      return getAttribute(element, name) as string | null;
    },
    parent(element) {
      spend(work);
      return parentElement(element) as Element | null;
    },
    children(element) {
      const found: Element[] = [];
      for (let node = dom.firstChild(element); node; node = dom.nextSibling(node)) {
        if (dom.nodeType(node) === 1) found.push(node as Element);
      }
      return found;
    },
    firstChild(node) {
      spend(work);
      return firstChild(node) as Node | null;
    },
    nextSibling(node) {
      spend(work);
      return nextSibling(node) as Node | null;
    },
    nodeType: (node) => nodeType(node) as number,
    nodeValue: (node) => (nodeValue(node) as string | null) ?? '',
    localName: (element) => localName(element) as string,
    contains(element, other) {
      spend(work);
      return contains(element, other) as boolean;
    },
    precedes(a, b) {
      spend(work);
      return ((comparePosition(a, b) as number) & 4) !== 0;
    },
    byId(id) {
      spend(work);
      return getElementById(document, id) as Element | null;
    },
    style(element, property) {
      spend(work, 2);
      return view ? view.getComputedStyle(element).getPropertyValue(property) : '';
    },
    box(element) {
      spend(work, 2);
      return boundingRect(element) as DOMRect;
    },
    isDrawn(element) {
      spend(work, 2);
      return checkVisibility ? (checkVisibility(element) as boolean) : true;
    },
  };
  return dom;
}

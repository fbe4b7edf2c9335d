/** A way in which a platform changes its pages without telling. */
export interface PageChange {
  name: string;
  /** Whether every number must still be read; else some may be lost, never changed. */
  keepsAll: boolean;
  apply: (document: Document) => void;
}

const isHashed = (name: string) => /^(_?[a-z0-9]{5,}|css-.*|r-.*|x[a-z0-9]{4,})$/.test(name) && /\d/.test(name);

function everyElement(document: Document): Element[] {
  return [...document.querySelectorAll('body *')].filter((element) => !['SCRIPT', 'CODE'].includes(element.tagName));
}

function texts(root: Node): Text[] {
  const walker = root.ownerDocument?.createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker?.nextNode()) {
    const text = walker.currentNode as Text;
    if (!['SCRIPT', 'STYLE', 'CODE'].includes(text.parentElement?.tagName ?? '')) found.push(text);
  }
  return found;
}

/** As the browsers' own translation leaves a text. */
function wrapped(text: Text): void {
  if (text.data.trim() === '') return;
  const [outer, inner] = [text.ownerDocument.createElement('font'), text.ownerDocument.createElement('font')];
  text.replaceWith(outer);
  outer.append(inner);
  inner.append(text);
}

const digits = /\d/;

/** Elements that hold a number and nothing else. */
function numbersIn(document: Document): Element[] {
  return everyElement(document).filter(
    (element) =>
      element.children.length === 0 &&
      element.localName !== 'time' &&
      /^\s*\d[\d.,\s]*\S{0,3}\s*$/.test(element.textContent),
  );
}

export const changes: readonly PageChange[] = [
  {
    name: 'hashed class names renamed',
    keepsAll: true,
    apply(document) {
      for (const element of everyElement(document)) {
        const names = [...element.classList].map((name, index) =>
          isHashed(name) ? `q${index}${name.length}zz` : name,
        );
        if (names.length > 0) element.setAttribute('class', names.join(' '));
      }
    },
  },
  {
    name: 'order of attributes turned round',
    keepsAll: true,
    apply(document) {
      for (const element of everyElement(document)) {
        const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
        for (const [name] of attributes) element.removeAttribute(name);
        for (const [name, value] of attributes.toReversed()) {
          try {
            element.setAttribute(name, value);
          } catch {
            // A name only a parser accepts; nothing reads those.
          }
        }
      }
    },
  },
  {
    name: 'every button and link wrapped once more',
    keepsAll: false,
    apply(document) {
      for (const element of document.querySelectorAll('body button, body a, body time')) {
        const wrapper = document.createElement('span');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    },
  },
  {
    name: 'the whole page wrapped three times',
    keepsAll: true,
    apply(document) {
      for (let times = 0; times < 3; times += 1) {
        const wrapper = document.createElement('div');
        wrapper.append(...document.body.childNodes);
        document.body.append(wrapper);
      }
    },
  },
  {
    name: 'all words in a language nobody reads',
    keepsAll: false,
    apply(document) {
      const strange = (text: string) => text.replace(/\p{L}+/gu, (word) => (word.length > 2 ? 'ཞིང་ཁམས' : word));
      document.documentElement.setAttribute('lang', 'dz');
      for (const text of texts(document.body)) text.data = strange(text.data);
      for (const element of everyElement(document)) {
        for (const name of ['aria-label', 'title', 'alt']) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, strange(value));
        }
      }
    },
  },
  {
    name: 'every address written out in full, as in saved pages',
    keepsAll: true,
    apply(document) {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) link.setAttribute('href', link.href);
    },
  },
  {
    name: 'a query on every link, as when somebody followed a campaign or chose a language',
    keepsAll: true,
    apply(document) {
      for (const link of document.querySelectorAll('a[href]')) {
        const address = link.getAttribute('href') ?? '';
        if (!/[?#]/.test(address)) link.setAttribute('href', `${address}?hl=nb`);
      }
    },
  },
  {
    name: 'translated by the browser: every text in two elements more, and another language stated',
    keepsAll: false,
    apply(document) {
      document.documentElement.lang = 'no';
      for (const text of texts(document.body)) wrapped(text);
    },
  },
  {
    name: 'every text in two elements more',
    keepsAll: true,
    apply(document) {
      for (const text of texts(document.body)) wrapped(text);
    },
  },
  {
    name: 'direction marks around every number, as on pages written from right to left',
    keepsAll: true,
    apply(document) {
      for (const element of numbersIn(document)) element.textContent = `\u2068${element.textContent}\u2069`;
    },
  },
  {
    name: 'times without their instant',
    keepsAll: true,
    apply(document) {
      for (const time of document.querySelectorAll('time')) time.removeAttribute('datetime');
    },
  },
  {
    name: 'every number in the text and its labels removed',
    keepsAll: false,
    apply(document) {
      for (const text of texts(document.body)) {
        if (digits.test(text.data)) text.data = text.data.replace(/\d[\d.,\s]*/g, '');
      }
      for (const element of everyElement(document)) {
        for (const name of ['aria-label', 'title']) {
          const value = element.getAttribute(name);
          if (value) element.setAttribute(name, value.replace(/\d[\d.,\s]*/g, ''));
        }
      }
    },
  },
  {
    name: 'everything in the head twice',
    keepsAll: true,
    apply(document) {
      document.head.append(...[...document.head.childNodes].map((node) => node.cloneNode(true)));
    },
  },
  {
    name: 'the whole page twice',
    keepsAll: false,
    apply(document) {
      document.body.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    },
  },
  {
    name: 'every number drawn twice, for eyes and for screen readers',
    keepsAll: false,
    apply(document) {
      for (const element of numbersIn(document)) element.after(element.cloneNode(true));
    },
  },
  {
    name: 'every number rolling over to another',
    keepsAll: false,
    apply(document) {
      for (const element of numbersIn(document)) {
        const next = element.cloneNode(true) as Element;
        next.textContent = element.textContent.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
        element.after(next);
      }
    },
  },
  {
    name: 'every number with the next one inside it, rolling over',
    keepsAll: false,
    apply(document) {
      for (const element of numbersIn(document)) {
        const next = document.createElement('span');
        next.textContent = element.textContent.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
        element.append(next);
      }
    },
  },
  {
    name: 'every digit in an element of its own',
    keepsAll: false,
    apply(document) {
      for (const element of numbersIn(document)) {
        const signs = [...element.textContent].map((sign) => {
          const part = document.createElement('span');
          part.textContent = sign;
          return part;
        });
        element.replaceChildren(...signs);
      }
    },
  },
  {
    name: 'a screen left behind before it, hidden, with the numbers of its own moment',
    keepsAll: false,
    apply(document) {
      const screen = document.createElement('div');
      screen.hidden = true;
      screen.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
      for (const script of screen.querySelectorAll('script, code')) script.remove();
      for (const text of texts(screen))
        text.data = text.data.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
      document.body.prepend(screen);
    },
  },
  {
    name: 'embedded JSON and meta gone',
    keepsAll: false,
    apply(document) {
      for (const element of document.querySelectorAll('script, code, meta')) element.remove();
    },
  },
  {
    name: 'only embedded JSON and meta left',
    keepsAll: false,
    apply(document) {
      for (const element of everyElement(document)) {
        if (element.isConnected && !element.querySelector('script, code, meta')) element.remove();
      }
    },
  },
];

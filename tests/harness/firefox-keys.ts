interface Key {
  code: string;
  keyCode: number;
  value?: string;
}

/** Keys with a name, by the code of their place and the old number that Firefox still wants; `value`: what they type. */
const named: Record<string, Key> = {
  Tab: { code: 'Tab', keyCode: 9 },
  Enter: { code: 'Enter', keyCode: 13 },
  Space: { value: ' ', code: 'Space', keyCode: 32 },
  Shift: { code: 'ShiftLeft', keyCode: 16 },
  Alt: { code: 'AltLeft', keyCode: 18 },
};

/**
 * The expression, for Firefox's own window, that presses these keys together, as Firefox's own tests press keys: through
 * its input, so that a command of an extension is carried out, and any other key comes to whatever has
 * the keyboard in that window, be it in a page, the popup or the sidebar.
 */
export function pressed(...keys: readonly string[]): string {
  const events = keys.map((key) => {
    const { value, ...place } = named[key === ' ' ? 'Space' : key] ?? placeOf(key.toUpperCase());
    return { key: value ?? key, ...place };
  });
  return `(() => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!input.beginInputTransactionForTests(window)) throw new Error('Firefox takes no keys.');
    const keys = ${JSON.stringify(events)}.map((key) => new KeyboardEvent('', key));
    for (const one of keys) input.keydown(one);
    for (const one of keys.reverse()) input.keyup(one);
    return true;
  })()`;
}

/** Where a letter stands on the keyboard. What has no key of its own on an English one has no place. */
function placeOf(upper: string): Key {
  return /^[A-Z]$/.test(upper) ? { code: `Key${upper}`, keyCode: upper.charCodeAt(0) } : { code: '', keyCode: 0 };
}

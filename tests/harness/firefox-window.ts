import type { Browser } from 'puppeteer-core';
import { FIREFOX_ADDON_ID, FIREFOX_UUID } from './browser.ts';
import { pressed } from './firefox-keys.ts';
import { finder, fits, type Surface, type SurfaceName, type SurfaceRole, until } from './surface.ts';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Where a page of ours is drawn in Firefox's own window, as an expression in that window. */
const popupPlace = `document.querySelector('browser.webextension-popup-browser')`;
const sidebarPlace = `document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`;

/**
 * Firefox's own window, driven as Firefox's own tests do it: WebDriver BiDi lists no popup and no sidebar, but with
 * `-remote-allow-system-access` it runs script in the browser's window (`moz:scope: chrome`), where the true toolbar
 * button, the true popup and the true sidebar live.
 */
export interface FirefoxWindow {
  /** Presses our toolbar button: gives `activeTab` on the tab in front, and opens the popup. */
  openPopup(): Promise<Surface>;
  closePopup(): Promise<void>;
  /** The popup, once something has opened it. */
  popup(): Promise<Surface>;
  /** Presses Alt, Shift and a letter as the keyboard does, with the page in front. */
  pressAltShift(key: 'm' | 'l'): Promise<void>;
  /** In the right-click menu that stands open, or is about to: chooses our line. There must be one. */
  chooseOwnMenuLine(): Promise<void>;
  /** The planner in the true sidebar, once something has opened it. */
  sidebar(): Promise<Surface>;
  isSidebarOpen(): Promise<boolean>;
  clipboard(): Promise<{ html: string; text: string }>;
  /** Errors of our pages and worker in the browser console, and requests our code made. */
  complaints(): Promise<string[]>;
  /** Runs an expression in the browser's window. */
  run<T>(expression: string): Promise<T>;
}

export async function openFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [top] = tree.result.contexts as { context: string }[];
  if (!top) throw new Error('Firefox has no window.');
  const run = async <T>(expression: string): Promise<T> => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: top.context },
      awaitPromise: true,
    });
    if (result.type !== 'success') throw new Error(`Firefox: ${JSON.stringify(result.exceptionDetails).slice(0, 600)}`);
    const { value } = result.result as { value?: string };
    return (value === undefined ? undefined : JSON.parse(value)) as T;
  };
  await run(watchRequests);
  const popup = async () => {
    await until(
      () => 'Firefox did not open the popup.',
      () => run<boolean>(`!!${popupPlace}?.messageManager`),
    );
    return firefoxSurface(run, popupPlace);
  };
  return {
    run,
    async openPopup() {
      await run(`(async () => {
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ADDON_ID}');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return true;
      })()`);
      return popup();
    },
    popup,
    async pressAltShift(key) {
      await run(pressed('Alt', 'Shift', key.toUpperCase()));
    },
    async chooseOwnMenuLine() {
      await until(
        () => 'No line of ours stands in a right-click menu.',
        () => run<boolean>(chooseOwnLine),
      );
    },
    async closePopup() {
      await run(`(() => { ${popupPlace}?.closest('panel')?.hidePopup(); return true; })()`);
      await until(
        () => 'Firefox did not close the popup.',
        () => run<boolean>(`!${popupPlace}`),
      );
    },
    isSidebarOpen: () => run<boolean>(`SidebarController.isOpen && SidebarController.currentID.startsWith('medspill')`),
    async sidebar() {
      await until(
        () => 'Firefox did not open the sidebar.',
        () => run<boolean>(`!!${sidebarPlace}?.messageManager`),
      );
      return firefoxSurface(run, sidebarPlace);
    },
    clipboard: () => run<{ html: string; text: string }>(readClipboard),
    complaints: () => run<string[]>(readComplaints),
  };
}

/** Every request whose cause is our own code. The browser's own requests have other principals. */
const watchRequests = `(() => {
  // The window may be asked for again: what was heard before then still counts.
  if (window.medspillRequests) return true;
  window.medspillRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const cause = channel.loadInfo.triggeringPrincipal.origin;
    if (cause.startsWith('moz-extension://${FIREFOX_UUID}')) window.medspillRequests.push('request: ' + channel.URI.spec);
  }, 'http-on-modify-request');
  return true;
})()`;

/** Listens for the end of a press. One that goes elsewhere, to the browser's own buttons, is not waited for. */
const hearKey = `(document, window) => {
  window.medspillKey = new Promise((resolve) => {
    window.addEventListener('keyup', () => resolve(true), { capture: true, once: true });
    window.setTimeout(() => resolve(false), 400);
  });
}`;

const chooseOwnLine = `(() => {
  const menu = document.getElementById('contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const line = [...menu.querySelectorAll('menuitem')].find((one) => !one.hidden && /medspill/i.test(one.id + one.label));
  if (!line) return false;
  menu.activateItem(line);
  return true;
})()`;

const readClipboard = `(() => {
  const part = (type) => {
    const carrier = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    carrier.init(null);
    carrier.addDataFlavor(type);
    Services.clipboard.getData(carrier, Ci.nsIClipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
    const found = {};
    try { carrier.getTransferData(type, found); } catch { return ''; }
    return found.value ? found.value.QueryInterface(Ci.nsISupportsString).data : '';
  };
  return { html: part('text/html'), text: part('text/plain') };
})()`;

const readComplaints = `(() => {
  const said = Services.console.getMessageArray().flatMap((message) => {
    let error;
    try { error = message.QueryInterface(Ci.nsIScriptError); } catch { return []; }
    const isOurs = error.sourceName.includes('${FIREFOX_UUID}') || error.errorMessage.includes('${FIREFOX_UUID}');
    const isError = (error.flags & Ci.nsIScriptError.warningFlag) === 0 && (error.flags & Ci.nsIScriptError.infoFlag) === 0;
    // Firefox's own note when a page is closed while it waits for an answer: whichever way the answer went, nobody is
    // left to hear it, and what our background does wrong is complained of in its own name.
    if (/^Promise (resolved after context unloaded|rejected after context unloaded: An unexpected error occurred)/.test(error.errorMessage)) return [];
    return isOurs && (isError || /Content.Security.Policy/i.test(error.errorMessage)) ? [error.errorMessage + ' (' + error.sourceName + ':' + error.lineNumber + ')'] : [];
  });
  return [...said, ...window.medspillRequests];
})()`;

/**
 * A page of ours in Firefox's window. Presses are made inside the page's process as handled user input, as Firefox's
 * own tests of extensions make them, so that what needs a gesture works and what lacks one fails.
 */
function firefoxSurface(run: <T>(expression: string) => Promise<T>, place: string): Surface {
  /** Runs the text of a function of (document, window, press) in the page's process and gives its plain value. */
  const inPage = <T>(source: string, waits = true): Promise<T> =>
    run<T>(`new Promise((resolve, reject) => {
      const manager = ${place}.messageManager;
      const key = 'medspill:' + Math.random();
      manager.addMessageListener(key, ({ data }) => 'problem' in data ? reject(new Error(data.problem)) : resolve(data.value));
      const script = '(async () => { let out; try { out = { value: await (' + ${JSON.stringify(source)} + ')(content.document, content) }; } catch (problem) { out = { problem: String(problem) }; } sendAsyncMessage(' + JSON.stringify(key) + ', out); })()';
      manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      if (${!waits}) setTimeout(() => resolve(null), 300);
      // A page that went away in the middle never answers; whoever asked asks again.
      setTimeout(() => reject(new Error('The page did not answer.')), 8000);
    })`);
  const words = () => inPage<string>('(document) => document.body ? document.body.innerText : ""');
  const act = (role: SurfaceRole, name: SurfaceName, action: string, waits = true, within?: string) =>
    until(
      async () => `There is no ${role} "${name}" here:\n${await words().catch(() => '(closed)')}`,
      () =>
        inPage<boolean | null>(
          `async (document, window) => {
            const element = (${finder(role, name, within)})(document, window);
            if (!element) return false;
            const handling = window.windowUtils.setHandlingUserInput(true);
            try { (${action})(element, document); } finally { handling.destruct(); }
            return true;
          }`,
          waits,
        ).then((done) => done !== false),
    );
  /** Presses a key, and goes on once the page has had it: keys and questions come to it by two roads, at different speeds. */
  const press = async (key: string) => {
    await inPage(hearKey);
    await run(pressed(key));
    await inPage('(document, window) => window.medspillKey');
  };
  return {
    text: words,
    waitForText: (wanted) =>
      until(
        async () => `The words "${wanted}" did not come. There is:\n${await words().catch(() => '(closed)')}`,
        async () => {
          const said = await words();
          return fits(said, wanted) ? said : null;
        },
      ),
    async press(role, name, { closes = false, within } = {}) {
      await until(
        async () => `There is no ${role} "${name}" here:\n${await words().catch(() => '(closed)')}`,
        () => inPage<boolean>(`(document, window) => !!(${finder(role, name, within)})(document, window)`),
      );
      const down = `(element, document) => {
        const view = document.defaultView;
        for (const kind of ['mousedown', 'mouseup']) element.dispatchEvent(new view.MouseEvent(kind, { bubbles: true, cancelable: true, view }));
        element.click();
      }`;
      await act(role, name, down, !closes, within);
    },
    async fill(name, text) {
      await act(
        'textbox',
        name,
        `(element, document) => {
          element.focus();
          if (element.select) element.select();
          document.execCommand('insertText', false, ${JSON.stringify(text)});
        }`,
      );
    },
    async key(key, { closes = false } = {}) {
      if (closes) await run(pressed(key));
      else await press(key);
    },
    async type(text) {
      for (const letter of text) await press(letter);
    },
    has: (role, name) => inPage<boolean>(`(document, window) => !!(${finder(role, name)})(document, window)`),
    look: <T>(source: string) => inPage<T>(source),
    screenshot: async () => null,
  };
}

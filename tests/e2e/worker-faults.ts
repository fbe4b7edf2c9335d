import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { until } from '../harness/surface.ts';

const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().endsWith('/background.js');

/** Ends the background worker as the browser does: without a word, whatever it is at. Nothing when none runs. */
export async function killWorker(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const found = targetInfos.find((one) => one.type === 'service_worker' && one.url.endsWith('/background.js'));
  if (found) await session.send('Target.closeTarget', { targetId: found.targetId });
  await session.detach();
}

/** The worker stopped at a step, or waited for there. */
export interface HeldWorker {
  /** Whether it has come to the step; false once `done` settles first. */
  reached: Promise<true>;
  /** How many steps it has made. */
  steps(): Promise<number>;
  /** Lets go, where it was never reached. */
  leave(): Promise<void>;
}

/**
 * Every call the worker makes out of itself: to the browser and to the database. A worker killed just before or just after any
 * of them is every way it can be killed that makes a difference.
 */
const countSteps = (step: number) => `(() => {
  let made = 0;
  const passed = () => {
    made += 1;
    self.stepsMade = made;
    if (made === ${step}) debugger;
  };
  const wrap = (owner, name) => {
    const was = owner?.[name];
    if (typeof was !== 'function' || was.counted) return;
    const counting = function (...given) { passed(); return was.apply(this, given); };
    counting.counted = true;
    try { owner[name] = counting; } catch {}
  };
  for (const name of ['get', 'query']) wrap(chrome.tabs, name);
  wrap(chrome.scripting, 'executeScript');
  wrap(chrome.permissions, 'contains');
  for (const name of ['get', 'set']) wrap(chrome.storage.local, name);
  for (const name of ['create', 'clear', 'get']) wrap(chrome.alarms, name);
  wrap(chrome.action, 'setBadgeText');
  for (const name of ['open', 'databases']) wrap(IDBFactory.prototype, name);
  wrap(IDBDatabase.prototype, 'transaction');
  for (const name of ['get', 'getAll', 'getAllKeys', 'getKey', 'add', 'put', 'delete', 'openCursor', 'openKeyCursor', 'count']) {
    wrap(IDBObjectStore.prototype, name);
    wrap(IDBIndex.prototype, name);
  }
  wrap(LockManager.prototype, 'request');
  const { set, get } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    get,
    set(told) { set.call(this, told && function (event) { passed(); return told.call(this, event); }); },
  });
  self.stepsMade = 0;
})()`;

/** Makes the running worker stop dead when it makes its `step`th call. The worker must be running, not starting. */
export async function holdWorkerAt(browser: Browser, step: number): Promise<HeldWorker> {
  const target = await until(
    () => 'There is no worker to hold.',
    async () => browser.targets().find(isWorker),
  );
  const session: CDPSession = await target.createCDPSession();
  await session.send('Debugger.enable');
  const reached = new Promise<true>((resolve) => session.once('Debugger.paused', () => resolve(true)));
  await session.send('Runtime.evaluate', { expression: countSteps(step) });
  return {
    reached,
    async steps() {
      const { result } = await session.send('Runtime.evaluate', { expression: 'self.stepsMade' });
      return Number(result.value);
    },
    leave: () => session.detach().catch(() => undefined),
  };
}

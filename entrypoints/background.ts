import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerPageDiagnose, answerPageRead, answerRecord } from '../utils/capture/answers.ts';
import { applySettings, onAlarm } from '../utils/capture/apply-settings.ts';
import { followTab } from '../utils/capture/following.ts';
import { answerMenu, createMenus } from '../utils/capture/menus.ts';
import { openPlanner } from '../utils/capture/open-planner.ts';
import { openOnReminder } from '../utils/capture/reminders.ts';
import { getSettings } from '../utils/settings/settings.ts';
import { type Answers, replyTo } from '../utils/wire/answer.ts';

const answers: Answers = {
  'page.read': answerPageRead,
  'page.diagnose': answerPageDiagnose,
  'reading.record': answerRecord,
  'settings.apply': async () => ({ following: await applySettings(await getSettings()) }),
};

/** Keeps no state: the browser stops and starts it at any time. All listeners are registered before the first await. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: location.origin };

  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    replyTo(message, sender, self, answers).then(sendResponse);
    return true;
  });
  browser.runtime.onInstalled.addListener(async () => {
    await createMenus();
    await applySettings(await getSettings());
  });
  // Alarms may be lost when the browser is restarted (Chrome's own words): they are set again.
  browser.runtime.onStartup.addListener(async () => {
    await applySettings(await getSettings());
  });
  browser.contextMenus.onClicked.addListener(answerMenu);
  browser.commands.onCommand.addListener(openPlanner);
  browser.alarms.onAlarm.addListener(async (alarm) => onAlarm(await getSettings(), alarm));
  openOnReminder();
  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status === 'complete') await followTab(tabId, tab.url, await getSettings());
  });
});

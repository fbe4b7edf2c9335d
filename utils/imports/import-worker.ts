import { type DeskRequest, openDesk } from './import-desk.ts';

/** The worker in which files are read, so that the panel stays alive. Started by `startImport`; ended by it to cancel. */
const carryOut = openDesk((message) => self.postMessage(message));

self.addEventListener('message', (event: MessageEvent<DeskRequest>) => {
  void carryOut(event.data);
});

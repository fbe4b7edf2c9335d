import { openStoring, type StoringRequest } from './storing-desk.ts';

/** The worker in which an import is stored. Started by `storeImport`; ended by it to cancel. */
const carryOut = openStoring((answer) => self.postMessage(answer));

self.addEventListener('message', ({ data: request }: MessageEvent<StoringRequest>) => {
  void carryOut(request);
});

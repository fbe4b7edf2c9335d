import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnosePage } from '../utils/capture/diagnosis.ts';

/** Injected beside the reader on the user's own click: its last value is the text of "Copy a diagnosis". */
export default defineUnlistedScript(() => diagnosePage(document, location.href, new Date()));

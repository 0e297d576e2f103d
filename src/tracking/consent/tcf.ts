import { callPath, hasFunction, readPath } from './readPage.js';
import type { ConsentVendor, VendorWord } from './types.js';

/** We are no vendor of the global list, so the purposes themselves are asked: store, measure content and ads; profile, target, research. */
const ANALYTICS = ['1', '7', '8'];
const MARKETING = ['1', '3', '4', '9'];
const DECIDED = ['tcloaded', 'useractioncomplete'];

/** IAB TCF 2.x through `__tcfapi`. `getTCData` is deprecated; the listener gets the first state and every change. */
export function createTcfConsent(page: Window): ConsentVendor {
  let word: VendorWord = 'loading';
  let listenerId: unknown = null;
  let isAttached = false;
  let isStopped = false;
  let look = () => {};

  const release = () => {
    if (typeof listenerId === 'number')
      callPath(page, ['__tcfapi'], 'removeEventListener', 2, () => {}, listenerId);
    listenerId = null;
  };
  const onData = (data: unknown, ok: unknown) => {
    if (ok !== true) return;
    listenerId = readPath(data, 'listenerId');
    if (isStopped) return release();
    const status = String(readPath(data, 'eventStatus'));
    if (readPath(data, 'gdprApplies') === false)
      word = { analytics: true, marketing: true, isDefault: true };
    else if (DECIDED.includes(status)) {
      const allows = (purposes: readonly string[]) =>
        ['purpose', 'publisher'].some((part) =>
          purposes.every((purpose) => readPath(data, part, 'consents', purpose) === true),
        );
      word = { analytics: allows(ANALYTICS), marketing: allows(MARKETING) };
      // Shown again to a shopper who has chosen, the former choice holds until there is another.
    } else if (status === 'cmpuishown' && word === 'loading') word = 'open';
    else return;
    look();
  };
  return {
    name: 'tcf',
    read() {
      if (!hasFunction(page, '__tcfapi')) return null;
      if (!isAttached) {
        isAttached = true;
        callPath(page, ['__tcfapi'], 'addEventListener', 2, onData);
      }
      return word;
    },
    listen(next) {
      look = next;
      return () => {
        isStopped = true;
        release();
      };
    },
  };
}

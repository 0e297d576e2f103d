import { callPath, hasFunction, readPath } from './readPage.js';
import type { ConsentAnswer, ConsentVendor } from './types.js';

/** We are no vendor of the global list, so the purposes themselves are asked: store, measure content and ads; profile, target, research. */
const ANALYTICS = ['1', '7', '8'];
const MARKETING = ['1', '3', '4', '9'];
const DECIDED = ['tcloaded', 'useractioncomplete'];

/** IAB TCF 2.x through `__tcfapi`. `getTCData` is deprecated; the listener tells the first state and every change. */
export function createTcfConsent(page: Window): ConsentVendor {
  let answer: ConsentAnswer | null = null;
  let listenerId: unknown = null;
  let isAttached = false;
  let isStopped = false;
  let look = () => {};

  const release = () => {
    if (typeof listenerId === 'number') callPath(page, ['__tcfapi'], 'removeEventListener', 2, () => {}, listenerId);
    listenerId = null;
  };
  const hear = (data: unknown, ok: unknown) => {
    if (ok !== true) return;
    listenerId = readPath(data, 'listenerId');
    if (isStopped) return release();
    if (readPath(data, 'gdprApplies') === false) answer = { analytics: true, marketing: true };
    else if (DECIDED.includes(String(readPath(data, 'eventStatus')))) {
      const allows = (purposes: readonly string[]) =>
        purposes.every((purpose) => ['purpose', 'publisher'].some((part) => readPath(data, part, 'consents', purpose) === true));
      answer = { analytics: allows(ANALYTICS), marketing: allows(MARKETING) };
    } else return;
    look();
  };
  return {
    name: 'tcf',
    read() {
      if (!hasFunction(page, '__tcfapi')) return null;
      if (!isAttached) {
        isAttached = true;
        callPath(page, ['__tcfapi'], 'addEventListener', 2, hear);
      }
      return answer ?? 'pending';
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

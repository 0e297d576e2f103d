import { callPath, hasFunction, listenTo, readPath } from './readPage.js';
import type { ConsentVendor, VendorWord } from './types.js';
import { answerOf } from './usercentricsServices.js';

/**
 * Usercentrics from version 3 on. `__ucCmp` answers by promises, so the last answer counts until the next is there; a decision comes
 * whole with the event `UC_CONSENT`.
 */
export function createUsercentricsConsent(page: Window): ConsentVendor {
  let word: VendorWord = 'loading';
  /** An answer counts unless one to a later question, or a decision, is there: a slow tool is asked again before it has answered. */
  let questions = 0;
  let answered = 0;
  let isCurrent = false;
  let look = () => {};

  const update = (next: VendorWord) => {
    word = next;
    isCurrent = true;
    look();
    isCurrent = false;
  };
  const ask = async () => {
    const question = ++questions;
    try {
      const answers = ['isInitialized', 'isConsentRequired', 'getConsentDetails'].map((name) =>
        callPath(page, ['__ucCmp', name]),
      );
      const [isReady, isRequired, details] = await Promise.all(answers);
      if (question < answered || isReady === false) return;
      answered = question;
      update(isRequired === true ? 'open' : readDetails(details));
    } catch {
      // Not ready yet, or broken: it has not said anything new.
    }
  };
  return {
    name: 'usercentrics',
    read() {
      if (!hasFunction(page, '__ucCmp', 'getConsentDetails')) return null;
      if (!isCurrent) void ask();
      return word;
    },
    listen(next) {
      look = next;
      const onDecision = (event: Event) => {
        answered = ++questions;
        update(readDetails(readPath(event, 'detail')));
      };
      const stops = [
        listenTo(page, ['UC_UI_INITIALIZED', 'UC_UI_CMP_EVENT'], next),
        listenTo(page, ['UC_CONSENT'], onDecision),
      ];
      return () => {
        look = () => {};
        for (const stop of stops) stop();
      };
    },
  };
}

function readDetails(details: unknown): VendorWord {
  const services = readPath(details, 'services');
  if (typeof services !== 'object' || services === null) return 'loading';
  const isDefault = readPath(details, 'consent', 'type') === 'IMPLICIT';
  if (isDefault && readPath(details, 'consent', 'required') === true) return 'open';
  const decided = Object.values(services).map((service: unknown) => ({
    category: String(readPath(service, 'category')),
    isPermitted:
      readPath(service, 'essential') === true || readPath(service, 'consent', 'given') === true,
  }));
  return { ...answerOf(decided), isDefault };
}

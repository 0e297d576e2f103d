import { callPath, listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

const PERFORMANCE = 'C0002';
const TARGETING = 'C0004';

/** OneTrust lists the groups that are active, e.g. `,C0001,C0002,`. */
export function createOneTrustConsent(page: Window): ConsentVendor {
  return {
    name: 'onetrust',
    read() {
      const active = readPath(page, 'OnetrustActiveGroups');
      if (typeof active !== 'string') return null;
      const groups = active.split(',');
      const analytics = groups.includes(PERFORMANCE);
      const isDefault = callPath(page, ['OneTrust', 'IsAlertBoxClosed']) === false;
      if (!analytics && isDefault) return 'open';
      return { analytics, marketing: groups.includes(TARGETING), isDefault };
    },
    listen: (look) =>
      listenTo(page, ['OneTrustGroupsUpdated', 'OTConsentApplied', 'consent.onetrust'], look),
  };
}

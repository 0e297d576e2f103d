import { callPath, hasFunction, listenTo, readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';
import { answerOf } from './usercentricsServices.js';

/** Usercentrics up to version 2, which answers at once through `UC_UI`. */
export function createUsercentricsUiConsent(page: Window): ConsentVendor {
  return {
    name: 'usercentrics',
    read() {
      // Version 3 has this object, too, and answers there by promises: it is asked in its own way.
      if (
        !hasFunction(page, 'UC_UI', 'getServicesBaseInfo') ||
        hasFunction(page, '__ucCmp', 'getConsentDetails')
      )
        return null;
      if (callPath(page, ['UC_UI', 'isInitialized']) !== true) return 'loading';
      const services = callPath(page, ['UC_UI', 'getServicesBaseInfo']);
      if (!Array.isArray(services)) return null;
      if (callPath(page, ['UC_UI', 'isConsentRequired']) === true) return 'open';
      return answerOf(
        services.map((service: unknown) => ({
          category: String(readPath(service, 'categorySlug')),
          isPermitted: readPath(service, 'consent', 'status') === true,
        })),
      );
    },
    listen: (look) =>
      listenTo(
        page,
        ['UC_UI_INITIALIZED', 'UC_UI_VIEW_CHANGED', 'UC_UI_CMP_EVENT', 'ucEvent'],
        look,
      ),
  };
}

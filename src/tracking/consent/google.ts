import { readPath } from './readPage.js';
import type { ConsentVendor } from './types.js';

type Grants = Partial<Record<'analytics_storage' | 'ad_storage' | 'ad_user_data', boolean>> & {
  isUpdated?: boolean;
};
const TYPES = ['analytics_storage', 'ad_storage', 'ad_user_data'] as const;

/**
 * Google Consent Mode. It has no public getter: the tag's own table is read where it is, else the commands in `dataLayer`.
 * A default of "denied" only says that nobody was asked yet, so it is not taken for an answer.
 */
export function createGoogleConsent(page: Window): ConsentVendor {
  return {
    name: 'google',
    read() {
      const grants = readTable(page) ?? readCommands(page);
      if (!grants || grants.analytics_storage === undefined) return null;
      return {
        analytics: grants.analytics_storage,
        marketing: grants.ad_storage === true && grants.ad_user_data !== false,
        isDefault: !grants.isUpdated,
      };
    },
    // Nothing to listen to without replacing the page's own `push`: it is asked regularly, and before anything is written or sent.
    listen: () => () => {},
  };
}

/** The tag has already worked out which region's default holds. */
function readTable(page: Window): Grants | null {
  const entries = readPath(page, 'google_tag_data', 'ics', 'entries');
  if (typeof entries !== 'object' || entries === null) return null;
  const grants: Grants = {
    isUpdated: typeof readPath(entries, 'analytics_storage', 'update') === 'boolean',
  };
  for (const type of TYPES) {
    const update = readPath(entries, type, 'update');
    if (typeof update === 'boolean') grants[type] = update;
    else if (readPath(entries, type, 'default') === true) grants[type] = true;
  }
  return grants;
}

function readCommands(page: Window): Grants | null {
  const layer = readPath(page, 'dataLayer');
  if (!Array.isArray(layer)) return null;
  const defaults: Grants = {};
  const updates: Grants = {};
  let isRegional = false;
  for (const entry of layer as unknown[]) {
    if (readPath(entry, '0') !== 'consent') continue;
    const command = readPath(entry, '1');
    const settings = readPath(entry, '2');
    if (command === 'default' && readPath(settings, 'region') !== undefined) isRegional = true;
    const target = command === 'update' ? updates : command === 'default' ? defaults : null;
    for (const type of TYPES) {
      const value = readPath(settings, type);
      if (target && (value === 'granted' || value === 'denied')) target[type] = value === 'granted';
    }
  }
  const grants: Grants = { isUpdated: updates.analytics_storage !== undefined };
  for (const type of TYPES) {
    if (updates[type] !== undefined) grants[type] = updates[type];
    // With defaults by region nobody here knows which one holds for this shopper.
    else if (defaults[type] && !isRegional) grants[type] = true;
  }
  return grants;
}

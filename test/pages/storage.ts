/** Browsers that keep nothing: cookies blocked, a full disk. */
import { hostPage, NONCE } from './hostPage.js';

const page = (path: string, script: string) =>
  hostPage({ path, head: `<script nonce="${NONCE}">${script}</script>` });

export const storagePages = {
  'storage that throws when it is looked at': page(
    '/no-storage',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
    }
    Object.defineProperty(document, 'cookie', { get() { throw new DOMException('x', 'SecurityError'); }, set() { throw new DOMException('x', 'SecurityError'); } });`,
  ),
  'storage that is full': page(
    '/full-storage',
    `Storage.prototype.setItem = function () { throw new DOMException('The quota has been exceeded.', 'QuotaExceededError'); };`,
  ),
};

/** Pages as browsers inside of apps show them, phones that save power or data, and browsers that lack what newer ones have. */
import type { TestPage } from '../e2e/support/demoShop.js';
import { hostPage, NONCE, type HostPage } from './hostPage.js';

export interface Lacking {
  /** What the browser calls itself. */
  userAgent?: string;
  page: TestPage;
}

/** @param run - put into the page as text, before anything of it; no function in it may need a name of a compiler's. */
const lacking = (path: string, run: () => void, more: Partial<HostPage> = {}): TestPage =>
  hostPage({ path, head: `<script nonce="${NONCE}">(${run.toString()})()</script>`, ...more });

export const lackingPages: Record<string, Lacking> = {
  'Instagram’s browser on a phone of Apple’s': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 335.1.8.26.85',
    page: lacking('/in-instagram', withinAnApp),
  },
  'TikTok’s browser on Android': {
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; SM-A135F; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.0.0 Mobile Safari/537.36 trill_340202 BytedanceWebview/d8a21c6',
    page: lacking('/in-tiktok', withinAnApp),
  },
  'Facebook’s browser': {
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21E236 [FBAN/FBIOS;FBAV/470.0.0.38.108;FBDV/iPhone13,2]',
    page: lacking('/in-facebook', withinAnApp),
  },
  'a phone that saves data': {
    page: lacking('/save-data', () => {
      Object.defineProperty(navigator, 'connection', {
        value: Object.assign(new EventTarget(), { saveData: true, effectiveType: '2g' }),
      });
    }),
  },
  'a browser whose pages may keep no cookie, and so nothing': {
    page: lacking('/no-cookies', () => {
      Object.defineProperty(navigator, 'cookieEnabled', { value: false });
      Object.defineProperty(document, 'cookie', {
        get() {
          return '';
        },
        set() {},
      });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    }),
  },
  'a browser without what came in the last years': {
    page: lacking('/years-old', () => {
      for (const name of [
        'CloseWatcher',
        'ViewTransition',
        'scheduler',
        'requestIdleCallback',
        'documentPictureInPicture',
        'BroadcastChannel',
        'TrustedTypePolicyFactory',
      ])
        Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Intl, 'ListFormat');
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(Intl, 'DurationFormat');
      Reflect.deleteProperty(Element.prototype, 'checkVisibility');
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
      Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestVideoFrameCallback');
      Reflect.deleteProperty(Document.prototype, 'startViewTransition');
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(Navigator.prototype, 'sendBeacon');
      Reflect.deleteProperty(Navigator.prototype, 'vibrate');
      Reflect.deleteProperty(IntersectionObserverEntry.prototype, 'isVisible');
      Reflect.deleteProperty(Array.prototype, 'toSorted');
      Reflect.deleteProperty(Array.prototype, 'findLast');
    }),
  },
  'a browser that lets no canvas draw, with WebGL or without': {
    page: lacking('/no-canvas', () => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  },
};

/** No window opens, nothing is shared or copied, nothing is kept. */
function withinAnApp(): void {
  window.open = () => null;
  Reflect.deleteProperty(Navigator.prototype, 'share');
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  Reflect.deleteProperty(HTMLVideoElement.prototype, 'requestPictureInPicture');
}

/** A phone with its battery low: a video begins within a second of a press, and at no other time, also without sound. */
export const lowPowerPage = lacking(
  '/low-power',
  () => {
    let pressedMs = -Infinity;
    for (const type of ['click', 'keydown'])
      addEventListener(type, ({ timeStamp }) => (pressedMs = timeStamp), true);
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      const isPermitted = performance.now() - pressedMs < 1000 || !this.paused;
      return isPermitted
        ? play.call(this)
        : Promise.reject(new DOMException('The request is not allowed.', 'NotAllowedError'));
    };
  },
  { tag: { 'data-previews': null } },
);

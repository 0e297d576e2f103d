import { createDisplay } from '../../../src/tools/display.js';
import type { CartPage } from '../../../src/cart/contract/page.js';
import type { HttpInit } from '../../../src/tools/env.js';
import { createRandom } from '../../random.js';

export interface NodePage extends CartPage {
  /** The browser's cookies for this shop. */
  cookies: Record<string, string>;
  navigated: string[];
  said: string[];
}

/** The little of a page that adapters need, without a DOM: platform globals, a cookie jar, and elements by selector. */
export function createNodePage(
  origin: string,
  globals: Record<string, unknown> = {},
  elements: Record<string, unknown> = {},
): NodePage {
  const cookies: Record<string, string> = {};
  const navigated: string[] = [];
  const said: string[] = [];
  const document = Object.assign(new EventTarget(), {
    readyState: 'complete',
    visibilityState: 'visible',
    activeElement: null,
    body: new EventTarget(),
    documentElement: new EventTarget(),
    querySelector: (selector: string) => elements[selector] ?? null,
    getElementById: (id: string) => elements[`#${id}`] ?? null,
    querySelectorAll: (selector: string) => (elements[selector] ? [elements[selector]] : []),
    createElement: (name: string) => ({ localName: name }),
  });
  // As a browser keeps them: one text to read, one pair to write.
  Object.defineProperty(document, 'cookie', {
    get: () =>
      Object.entries(cookies)
        .map(([name, value]) => `${name}=${value}`)
        .join('; '),
    set(line: string) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (/max-age=0/i.test(line)) delete cookies[name];
      else cookies[name] = value;
    },
  });
  const window = Object.assign(
    new EventTarget(),
    { document },
    globals,
  ) as unknown as CartPage['window'];

  async function fetchWithCookies(url: string, init: HttpInit = {}) {
    const hasCookies = init.credentials !== 'omit';
    const cookie = Object.entries(hasCookies ? cookies : {})
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const response = await fetch(url, {
      ...init,
      headers: { ...init.headers, ...(cookie ? { cookie } : {}) },
    } as RequestInit);
    for (const line of hasCookies ? response.headers.getSetCookie() : []) {
      // The value may have the sign, too: a text in base64 ends with it.
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) delete cookies[name];
      else cookies[name] = value;
    }
    return response;
  }

  return {
    cookies,
    navigated,
    said,
    url: `${origin}/products/serum-dew`,
    window,
    host: new EventTarget() as HTMLElement,
    display: createDisplay((line) => void said.push(line)),
    navigate: (url) => void navigated.push(url),
    env: {
      nowMs: () => Date.now(),
      monotonicMs: () => performance.now(),
      setTimer(run, delayMs) {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
      },
      fetch: fetchWithCookies,
      random: createRandom(1),
      locale: 'en-US',
      timeZone: 'UTC',
    },
  };
}

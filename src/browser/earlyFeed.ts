/** The feed, asked for by the tag's script while the app is still on its way. The app takes the answer over. */
import type { Env } from '../tools/env.js';
import { referrerPolicy, toAnswer } from './browserEnv.js';

interface Early {
  url: string;
  response: Promise<Response>;
  abort(): void;
}

/** Holds what is on its way for a shelf, for every copy of this code on the page. */
const EARLY = Symbol.for('reelshelf.early');

/** Asks for the feed of `host`, unless the app would refuse its address. */
export function fetchEarly(host: HTMLElement): void {
  const address = host.getAttribute('feed');
  if (!address || address.startsWith('#')) return;
  try {
    const { href, protocol, origin } = new URL(address, host.baseURI);
    if (!isSecureContext || (protocol !== 'https:' && origin !== location.origin)) return;
    const controller = new AbortController();
    const { signal } = controller;
    const response = fetch(href, { credentials: 'omit', referrerPolicy, signal });
    // Told where it is taken over.
    response.catch(() => {});
    const early: Early = { url: href, response, abort: () => controller.abort() };
    Reflect.set(host, EARLY, early);
  } catch {
    // The app says what is wrong with the address.
  }
}

/** Whether the feed of `host` is on its way: the tag's script has seen that the shelf is near. */
export const isOnItsWay = (host: HTMLElement): boolean => Reflect.has(host, EARLY);

/** Fetches like `env`, but takes over what is on its way for `host`, once, if that is what is asked for; else it is given up. */
export function fetchTakingOver(host: HTMLElement, env: Pick<Env, 'fetch'>): Env['fetch'] {
  return async (url, init) => {
    const early = Reflect.get(host, EARLY) as Early | undefined;
    Reflect.deleteProperty(host, EARLY);
    if (early?.url === url) {
      init?.signal?.addEventListener('abort', early.abort, { once: true });
      return toAnswer(await early.response);
    }
    early?.abort();
    return env.fetch(url, init);
  };
}

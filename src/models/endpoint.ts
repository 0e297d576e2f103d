/** Asks an address of the merchant's beside that of events: for questions, for likes. No cookie travels with it. */
import type { Env, HttpInit, HttpResponse } from '../tools/env.js';

const WAIT_MS = 20_000;

export interface EndpointSettings {
  /** One that `safeUrl` has passed; `null` where there is none. */
  address(): string | null;
  key(): string | undefined;
}

export function createEndpoint(
  env: Pick<Env, 'fetch' | 'setTimer'>,
  settings: EndpointSettings,
): {
  /** With the key, and what is asked for. */
  addressOf(asked: Record<string, string | null | undefined>): string | null;
  /** `null` where nothing came, or not in time. */
  send(
    url: string | null,
    init: HttpInit,
  ): Promise<{ response: HttpResponse; text: string } | null>;
} {
  return {
    addressOf(asked) {
      const address = settings.address();
      if (address === null) return null;
      const url = new URL(address);
      for (const [name, value] of Object.entries({ key: settings.key(), ...asked }))
        if (value !== null && value !== undefined) url.searchParams.set(name, value);
      return url.href;
    },
    async send(url, init) {
      if (url === null) return null;
      let stop = () => {};
      const isLate = new Promise<null>((resolve) => {
        stop = env.setTimer(() => resolve(null), WAIT_MS);
      });
      try {
        const answered = env
          .fetch(url, { credentials: 'omit', ...init })
          .then(async (response) => ({ response, text: await response.text() }));
        return await Promise.race([answered, isLate]);
      } catch {
        return null;
      } finally {
        stop();
      }
    },
  };
}

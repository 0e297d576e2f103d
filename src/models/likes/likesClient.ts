/** Speaks with the merchant's endpoint for likes. What it answers is looked at before anything of it is shown. */
import { readCounts, readLiked } from '../../feed/thread/readThread.js';
import type { Counts } from '../../feed/thread/thread.js';
import type { Env } from '../../tools/env.js';
import { omitNullish } from '../../tools/omitNullish.js';
import { createEndpoint, type EndpointSettings } from '../endpoint.js';

/** Why a like is not there: what the shopper is told. `here`: it is not to be sent. */
export type LikeProblem = 'lost' | 'offline' | 'tooMany' | 'closed' | 'here';

export interface LikesSettings extends EndpointSettings {
  /** `null` without the shopper's permission. */
  visitor(): string | null;
}

export interface LikesClient {
  /**
   * `null` where the endpoint does not answer, or something else.
   *
   * @param isAnew - asked past the browser's cache, for who has just changed one of them.
   */
  counts(isAnew: boolean): Promise<Counts | null>;
  set(liking: {
    token: string;
    video: string;
    liked: boolean;
  }): Promise<{ liked: boolean; count: number } | Exclude<LikeProblem, 'offline' | 'here'>>;
}

export function createLikesClient(
  env: Pick<Env, 'fetch' | 'setTimer'>,
  settings: LikesSettings,
): LikesClient {
  const { addressOf, send } = createEndpoint(env, settings);
  return {
    async counts(isAnew) {
      const answered = await send(addressOf({}), isAnew ? { cache: 'no-cache' } : {});
      return answered?.response.ok ? readCounts(answered.text) : null;
    },
    async set(liking) {
      const body = omitNullish({ ...liking, key: settings.key(), visitor: settings.visitor() });
      const answered = await send(settings.address(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (!answered) return 'lost';
      const { response, text } = answered;
      if (response.ok) return readLiked(text) ?? 'lost';
      if (response.status === 429) return 'tooMany';
      return [401, 403, 404, 405, 410].includes(response.status) ? 'closed' : 'lost';
    },
  };
}

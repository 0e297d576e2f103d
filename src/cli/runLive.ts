import {
  showAt,
  readPrice,
  readWhole,
  type LiveDeed,
  type LiveWhole,
} from '../feed/live/changes.js';
import { whyNoAnswer } from '../project/whyNoAnswer.js';
import { isRecord } from '../tools/isRecord.js';
import { parseJson } from '../tools/parseJson.js';
import { failure, success, type Result } from '../tools/result.js';
import { safeUrl } from '../tools/safeUrl.js';
import type { CliWorld } from './cliWorld.js';
import type { Given } from './command.js';
import { failed, misused, type CommandResult } from './commandResult.js';
import { posterOfLive } from './posterOfLive.js';
import { recordLive } from './recordLive.js';

export async function runLive(given: Given, world: CliWorld): Promise<CommandResult> {
  const [verb = '', written = '', ...more] = given.words;
  const no = (message: string) => misused(message, 'live');
  const channel = safeUrl(written, written);
  if (channel === null || !/\/v1\/live\/[^/?#]+$/.test(channel))
    return no(
      `"${written}" is not a channel’s address; expected one such as https://events.shop.example/v1/live/spring.`,
    );
  if (verb === 'poster') return posterOfLive(given, channel);
  if (verb === 'show' || verb === 'record') {
    const whole = await readChannel(channel, world);
    if (!whole.ok) return failed({ code: 'LIVE_UNREADABLE', message: whole.error });
    return verb === 'show' ? describe(whole.value) : recordLive(given, channel, whole.value, world);
  }
  const deed = readVerb(verb, more, given);
  if (!deed.ok) return no(deed.error);
  const token = given.text('token') ?? world.environment['REELSHELF_REPORT_TOKEN'];
  if (!token) return no('Give the token by --token or in REELSHELF_REPORT_TOKEN.');
  return act(channel, deed.value, token, world);
}

function readVerb(verb: string, more: readonly string[], given: Given): Result<LiveDeed, string> {
  const [product, amount = '', currency = ''] = more;
  const expectWords = (count: number): string | null =>
    more.length > count ? `"${more[count]}" is one word too many.` : null;
  switch (verb) {
    case 'start':
    case 'end': {
      const why = expectWords(0);
      if (why !== null) return failure(why);
      const recording = given.text('recording');
      return success(
        verb === 'start'
          ? { type: 'started' }
          : { type: 'ended', ...(recording === undefined ? {} : { recording }) },
      );
    }
    case 'pin':
    case 'unpin': {
      const why = expectWords(1);
      if (why !== null) return failure(why);
      if (product === undefined)
        return failure(`What to ${verb}? Give a product’s id in the feed.`);
      return success({ type: verb === 'pin' ? 'pinned' : 'unpinned', product });
    }
    case 'price': {
      const price = amount === 'off' ? null : readPrice({ amount, currency });
      if (product === undefined || price === undefined || expectWords(price ? 3 : 2) !== null)
        return failure(
          `"${more.join(' ')}" is no price; expected a product, an amount with a dot and a currency, such as serum-30 19.00 EUR, or serum-30 off.`,
        );
      return success({ type: 'priced', product, price });
    }
    default:
      return failure(
        `"${verb}" is none of poster, start, pin, unpin, price, end, show and record.`,
      );
  }
}

async function act(
  channel: string,
  deed: LiveDeed,
  token: string,
  { env, signal }: CliWorld,
): Promise<CommandResult> {
  const fail = (message: string) => failed({ code: 'LIVE_FAILED', message });
  try {
    const response = await env.fetch(channel, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(deed),
      signal,
    });
    const body = parseJson(await response.text());
    const said = isRecord(body) && typeof body['message'] === 'string' ? ` ${body['message']}` : '';
    if (!response.ok) return fail(`${channel} answers ${response.status}.${said}`);
    const { changed, state, pins } = isRecord(body) ? body : {};
    if (!Array.isArray(pins)) return fail(`${channel} is not a collector’s channel.`);
    return {
      exitCode: 0,
      lines: [
        `${changed === false ? 'It was so already. ' : ''}${standing(String(state), pins.map(String))}`,
      ],
      data: { changed, state, pins },
    };
  } catch (error) {
    return fail(
      `${channel} does not answer: ${whyNoAnswer(error)}. Is the collector running there?`,
    );
  }
}

/** What anybody may read. */
async function readChannel(
  channel: string,
  { env, signal }: CliWorld,
): Promise<Result<LiveWhole, string>> {
  try {
    const response = await env.fetch(`${channel}/changes`, { signal });
    const body = parseJson(await response.text());
    const said = isRecord(body) && typeof body['message'] === 'string' ? ` ${body['message']}` : '';
    if (!response.ok) return failure(`${channel} answers ${response.status}.${said}`);
    const whole = readWhole(body);
    return whole ? success(whole) : failure(`${channel} is not a collector’s channel.`);
  } catch (error) {
    return failure(
      `${channel} does not answer: ${whyNoAnswer(error)}. Is the collector running there?`,
    );
  }
}

function describe({ changes }: LiveWhole): CommandResult {
  const { state, pins, prices, recording } = showAt(changes);
  return {
    exitCode: 0,
    lines: [
      standing(state, pins),
      ...[...prices].map(
        ([product, { amount, currency }]) => `${product} for ${amount} ${currency}.`,
      ),
      ...(recording === null ? [] : [`Recording: ${recording}`]),
    ],
    data: { state, pins, prices: Object.fromEntries(prices), recording },
  };
}

const STANDING: Readonly<Record<string, string>> = {
  scheduled: 'It has not begun.',
  live: 'It is live.',
  ended: 'It has ended.',
};

const standing = (state: string, pins: readonly string[]): string =>
  `${STANDING[state] ?? state} ${pins.length > 0 ? `Pinned: ${pins.join(', ')}.` : 'Nothing is pinned.'}`;

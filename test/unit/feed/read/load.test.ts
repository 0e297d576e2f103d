import { describe, expect, it, vi } from 'vitest';
import { describeLoadError } from '../../../../src/feed/issues/issueText.js';
import { loadFeed, MAX_FEED_CHARS, type FeedSource } from '../../../../src/feed/read/load.js';
import type { HttpResponse } from '../../../../src/tools/env.js';
import { explodingFeeds } from '../../../fixtures/feed/malicious.js';
import { validFeed } from '../../../fixtures/feed/valid.js';
import { createFakeEnv, httpAnswer, type FakeAnswer } from '../../../support/fakeEnv.js';

const baseUrl = 'https://shop.example/products/mug';
const small = {
  version: 1,
  creators: [{ id: 'mia', handle: '@mia', avatar: 'mia.jpg' }],
  products: [],
  videos: [],
};

const fail = () => {
  throw new Error('mine');
};

/** Loads while the network answers `answer`, with the clock standing still. */
async function load(source: FeedSource, answer: FakeAnswer = httpAnswer(200, validFeed)) {
  const env = createFakeEnv();
  env.onFetch(() => answer);
  const result = await loadFeed(source, { env, baseUrl });
  expect(env.timerCount).toBe(0);
  return { env, result };
}
async function errorOf(source: FeedSource, answer?: FakeAnswer) {
  const { result } = await load(source, answer);
  if (result.ok) throw new Error('was expected to fail');
  expect(describeLoadError(result.error)).toMatchObject({
    code: result.error.code,
    message: expect.stringMatching(/^The feed.*\.$/),
  });
  return result.error;
}

describe('a feed can be', () => {
  it('an address, fetched without cookies', async () => {
    const { env, result } = await load('/reels.json');
    expect(result).toMatchObject({ ok: true, value: { issues: [] } });
    expect(result.ok && result.value.feed.videos).toHaveLength(6);
    expect(env.requests).toMatchObject([
      { url: 'https://shop.example/reels.json', init: { credentials: 'omit' } },
    ]);
  });

  it('the text of an inline script', async () => {
    expect(await load({ inline: `\n ${JSON.stringify(validFeed)}\n` })).toMatchObject({
      result: { ok: true },
    });
  });

  it('a text that begins with the mark of its bytes’ order', async () => {
    const text = `\uFEFF${JSON.stringify(validFeed)}`;
    expect(await load({ inline: text })).toMatchObject({ result: { ok: true } });
    expect(await load('/reels.json', httpAnswer(200, text))).toMatchObject({
      result: { ok: true },
    });
  });

  it('an object', async () => {
    expect(await load(validFeed)).toMatchObject({ result: { ok: true } });
  });

  it.each([
    ['that returns it', () => validFeed],
    ['that promises it', async () => validFeed],
  ])('a function %s', async (_name, source) => {
    const { env, result } = await load(source);
    expect(result.ok).toBe(true);
    expect(env.requests).toEqual([]);
  });
});

describe('relative addresses start', () => {
  const avatar = async (source: FeedSource, answer?: HttpResponse) => {
    const { result } = await load(source, answer);
    return result.ok && result.value.feed.creators[0]?.avatar;
  };

  it('where the feed was found, after redirects', async () => {
    expect(await avatar('/feeds/reels.json', httpAnswer(200, small))).toBe(
      'https://shop.example/feeds/mia.jpg',
    );
    const moved = {
      ...httpAnswer(200, small),
      url: 'https://cdn.example/v2/reels.json',
      redirected: true,
    };
    expect(await avatar('/reels.json', moved)).toBe('https://cdn.example/v2/mia.jpg');
  });

  it('relative addresses start at the page for a feed written into it', async () => {
    expect(await avatar({ inline: JSON.stringify(small) })).toBe(
      'https://shop.example/products/mia.jpg',
    );
    expect(await avatar(small)).toBe('https://shop.example/products/mia.jpg');
    expect(await avatar(() => small)).toBe('https://shop.example/products/mia.jpg');
  });
});

describe('what goes wrong has a code', () => {
  const refused = [
    'javascript:alert(1)',
    'http://shop.example/reels.json',
    'data:application/json,{}',
    '',
  ];
  it.each(refused)('an address that may not be used: %j', async (source) => {
    const env = createFakeEnv();
    expect(await loadFeed(source, { env, baseUrl })).toMatchObject({
      ok: false,
      error: { code: 'FEED_URL_REFUSED' },
    });
    expect(env.requests).toEqual([]);
  });

  it('a redirect to where the feed may not come from', async () => {
    const moved = { ...httpAnswer(200, validFeed), url: 'http://cdn.example/reels.json' };
    expect(await errorOf('/reels.json', moved)).toMatchObject({ code: 'FEED_URL_REFUSED' });
  });

  it('no network', async () => {
    expect(await errorOf('/reels.json', new TypeError('Failed to fetch'))).toEqual({
      code: 'FEED_UNREACHABLE',
      args: { url: 'https://shop.example/reels.json', received: 'TypeError: Failed to fetch' },
    });
  });

  it('a network that breaks in the middle of the answer', async () => {
    const cut = { ...httpAnswer(200), text: () => Promise.reject(new TypeError('terminated')) };
    expect(await errorOf('/reels.json', cut)).toMatchObject({ code: 'FEED_UNREACHABLE' });
  });

  it.each([404, 500, 301])('status %i', async (status) => {
    expect(await errorOf('/reels.json', httpAnswer(status, 'no'))).toMatchObject({
      code: 'FEED_HTTP_ERROR',
      args: { received: status },
    });
  });

  it.each(['<!doctype html><title>404</title>', '', '{"version":1', `${JSON.stringify(small)},`])(
    'an answer that is not JSON: %j',
    async (text) => {
      expect(await errorOf('/reels.json', httpAnswer(200, text))).toMatchObject({
        code: 'FEED_NOT_JSON',
        args: { received: text.slice(0, 80) },
      });
      expect(await errorOf({ inline: text })).toMatchObject({ code: 'FEED_NOT_JSON' });
    },
  );

  it('an answer with a comma too many is told with the place that the engine names', async () => {
    const text = '{\n  "version": 1,\n  "videos": [],\n}';
    for (const from of [
      await errorOf('/reels.json', httpAnswer(200, text)),
      await errorOf({ inline: text }),
    ])
      expect(describeLoadError(from).message).toMatch(
        /Expected: SyntaxError: .*(line 4|position 34)/,
      );
  });

  it('ten megabytes, by what the server says or by what came', async () => {
    const text = vi.fn(async () => '{}');
    const declared = { ...httpAnswer(200, '', { 'content-length': '10485760' }), text };
    expect(await errorOf('/reels.json', declared)).toMatchObject({
      code: 'FEED_TOO_LARGE',
      args: { received: 10_485_760 },
    });
    expect(text).not.toHaveBeenCalled();
    expect(
      await errorOf('/reels.json', httpAnswer(200, ' '.repeat(MAX_FEED_CHARS + 1))),
    ).toMatchObject({ code: 'FEED_TOO_LARGE' });
  });

  it.each([
    [
      { ...small, version: 2 },
      { code: 'FEED_WRONG_VERSION', args: { received: 2, expected: 1 } },
    ],
    [[], { code: 'FEED_INVALID', args: { received: 'list', expected: 'object' } }],
    ['5', { code: 'FEED_INVALID', args: { received: 5 } }],
    [{ version: 1 }, { code: 'FEED_INVALID', args: { expected: 'list' } }],
  ])('JSON that is no feed (row %#)', async (body, error) => {
    expect(await errorOf('/reels.json', httpAnswer(200, body))).toMatchObject(error);
  });

  it.each([
    ['throws', fail],
    ['is rejected', () => Promise.reject(new Error('mine'))],
    ['is rejected with nothing', () => Promise.reject(undefined)],
    ['returns what throws when awaited', () => new Proxy({}, { get: fail })],
  ])('a function that %s', async (_name, source) => {
    expect(await errorOf(source)).toMatchObject({ code: 'FEED_FUNCTION_FAILED' });
  });

  it('an object that throws when it is looked at', async () => {
    for (const exploding of explodingFeeds())
      expect(await errorOf(exploding as object)).toMatchObject({ code: 'FEED_INVALID' });
    expect(await errorOf(null as unknown as object)).toMatchObject({ code: 'FEED_INVALID' });
  });
});

it('a promise of a feed is waited for, and one that fails is named', async () => {
  expect(await errorOf(Promise.reject(new Error('no line')) as unknown as object)).toMatchObject({
    code: 'FEED_FUNCTION_FAILED',
    args: { received: 'Error: no line' },
  });
});

describe('waiting ends', () => {
  it.each([
    ['a server', '/reels.json' as FeedSource],
    ['a function', () => new Promise(() => {})],
  ])('when %s does not answer in time', async (_name, source) => {
    const env = createFakeEnv();
    const aborted = vi.fn();
    env.onFetch(({ init }) => {
      init.signal?.addEventListener('abort', aborted);
      return new Promise(() => {});
    });
    const result = loadFeed(source, { env, baseUrl, timeoutMs: 3000 });
    await env.advance(2999);
    expect(env.timerCount).toBe(1);
    await env.advance(1);
    expect(await result).toMatchObject({
      ok: false,
      error: { code: 'FEED_TIMEOUT', args: { expected: 3000 } },
    });
    expect(aborted).toHaveBeenCalledTimes(env.requests.length);
    expect(env.timerCount).toBe(0);
  });

  it('after eight seconds when nothing else is said', async () => {
    const env = createFakeEnv();
    const settled = vi.fn();
    void loadFeed(() => new Promise(() => {}), { env, baseUrl }).then(settled);
    await env.advance(7999);
    expect(settled).not.toHaveBeenCalled();
    await env.advance(1);
    expect(settled).toHaveBeenCalledTimes(1);
  });

  it('when the shelf is removed, and the download with it', async () => {
    const env = createFakeEnv();
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const aborted = vi.fn();
    env.onFetch(({ init }) => {
      init.signal?.addEventListener('abort', aborted);
      return new Promise(() => {});
    });
    const result = loadFeed('/reels.json', { env, baseUrl, signal: controller.signal });
    controller.abort();
    expect(await result).toMatchObject({ ok: false, error: { code: 'FEED_ABORTED' } });
    expect(aborted).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
    expect(env.timerCount).toBe(0);
  });

  it('before it begins when the shelf was gone already', async () => {
    const env = createFakeEnv();
    const result = await loadFeed('/reels.json', { env, baseUrl, signal: AbortSignal.abort() });
    expect(result).toMatchObject({ ok: false, error: { code: 'FEED_ABORTED' } });
    expect(env.requests).toEqual([]);
  });

  it('and a late answer or failure disturbs nobody', async () => {
    const env = createFakeEnv();
    let failLate: (reason: Error) => void = () => {};
    const result = loadFeed(() => new Promise((_, reject) => (failLate = reject)), {
      env,
      baseUrl,
      timeoutMs: 10,
    });
    await env.advance(10);
    expect(await result).toMatchObject({ error: { code: 'FEED_TIMEOUT' } });
    failLate(new Error('too late'));
    await env.settle();
  });
});

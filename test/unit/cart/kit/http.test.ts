import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { requestJson, requestTimeoutMs } from '../../../../src/cart/kit/http.js';
import { createNodePage } from '../../../../demo/platforms/shops/nodePage.js';
import type { HttpInit, HttpResponse } from '../../../../src/tools/env.js';

function pageAnswering(status: number, text: string, headers: Record<string, string> = {}) {
  const page = createNodePage('https://shop.example');
  const calls: { url: string; init: HttpInit | undefined }[] = [];
  page.env.fetch = (url, init): Promise<HttpResponse> => {
    calls.push({ url, init });
    return Promise.resolve({
      ok: status < 300,
      status,
      url,
      redirected: false,
      headers: new Headers(headers),
      text: () => Promise.resolve(text),
    });
  };
  return { page, calls };
}

it('the HTTP client of carts asks with the shopper’s cookies, past every cache', async () => {
  const { page, calls } = pageAnswering(200, '{"item_count":1}');
  expect(await requestJson(page, '/cart.js')).toMatchObject({
    ok: true,
    value: { status: 200, body: { item_count: 1 } },
  });
  expect(calls[0]).toMatchObject({
    url: 'https://shop.example/cart.js',
    init: { method: 'GET', credentials: 'same-origin', cache: 'no-store' },
  });
});

it('the HTTP client of carts hands a refusal with a JSON body on as an answer', async () => {
  const { page } = pageAnswering(422, '{"status":422}');
  expect(await requestJson(page, '/cart/add.js', { json: {} })).toMatchObject({
    ok: true,
    value: { status: 422 },
  });
});

it.each(['<!doctype html>', '', '"text"', '12', '{"cut":'])(
  'the HTTP client of carts calls an answer that is no JSON object blocked: %s',
  async (text) => {
    const { page } = pageAnswering(200, text);
    expect(await requestJson(page, '/cart.js')).toMatchObject({
      ok: false,
      error: { code: 'blocked', httpStatus: 200 },
    });
  },
);

it.each([
  [429, { 'Retry-After': '3' }, 3000],
  [430, {}, undefined],
  [429, { 'RateLimit-Retry-After': '2' }, 2000],
  [429, { 'Retry-After': 'nonsense' }, undefined],
])(
  'the HTTP client of carts takes status %d with %o for a rate limit',
  async (status, headers, retryAfterMs) => {
    const { page } = pageAnswering(status, '<html>', headers as Record<string, string>);
    const reply = await requestJson(page, '/cart.js');
    expect(reply).toMatchObject({ ok: false, error: { code: 'rate_limited', httpStatus: status } });
    expect(reply.ok ? 0 : reply.error.retryAfterMs).toBe(retryAfterMs);
  },
);

it('the HTTP client of carts sends nothing to another origin', async () => {
  const { page, calls } = pageAnswering(200, '{}');
  for (const path of [
    'https://evil.example/cart.js',
    '//evil.example/cart.js',
    '/\\evil.example/cart.js',
    'http://shop.example/cart.js',
  ]) {
    expect(await requestJson(page, path)).toMatchObject({ ok: false, error: { code: 'blocked' } });
  }
  expect(calls).toEqual([]);
});

it('the HTTP client of carts does not carry a cart and its key on to where a shop’s server redirects to', async () => {
  const asked: string[] = [];
  const listen = async (answer: Parameters<typeof createServer>[1]) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      stop: () => server.close(),
    };
  };
  const stranger = await listen((request, response) => {
    asked.push(JSON.stringify(request.headers));
    response.end('{"cart":{}}');
  });
  const shop = await listen((_, response) =>
    response.writeHead(308, { location: `${stranger.origin}/carts` }).end(),
  );
  const reply = await requestJson(createNodePage('https://shop.example'), `${shop.origin}/carts`, {
    json: { id: 'secret' },
    origin: shop.origin,
    headers: { 'x-key': 'pk' },
  });
  expect(asked).toEqual([]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'blocked' } });
  for (const server of [shop, stranger]) server.stop();
});

it('the HTTP client of carts drops the key that would become a prototype', async () => {
  const { page } = pageAnswering(200, '{"__proto__":{"item_count":9},"a":{"__proto__":{"b":1}}}');
  const reply = await requestJson(page, '/cart.js');
  const body = reply.ok ? (reply.value.body as Record<string, object>) : {};
  expect(JSON.stringify(body)).toBe('{"a":{}}');
  expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
});

it('the HTTP client of carts answers a failed and a late request with network, and leaves no timer', async () => {
  const { page } = pageAnswering(200, '{}');
  let timers = 0;
  const { setTimer } = page.env;
  page.env.setTimer = (run, delayMs) => {
    timers++;
    const cancel = setTimer(run, delayMs);
    return () => {
      timers--;
      cancel();
    };
  };
  page.env.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await requestJson(page, '/cart.js')).toMatchObject({
    ok: false,
    error: { code: 'network', message: 'TypeError: Failed to fetch' },
  });
  page.env.fetch = (_url, init) =>
    new Promise((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
    );
  expect(await requestJson(page, '/cart.js', {}, 20)).toMatchObject({
    ok: false,
    error: { code: 'network', message: 'No answer within 20 ms' },
  });
  expect(timers).toBe(0);
});

it('the HTTP client of carts takes a sensible limit from the settings, and only that', () => {
  expect(
    [
      { timeoutMs: 50 },
      { timeoutMs: -1 },
      { timeoutMs: '9' },
      Object.create({ timeoutMs: 7 }) as object,
      {},
    ].map((settings) => requestTimeoutMs(settings as Record<string, unknown>)),
  ).toEqual([50, 10_000, 10_000, 10_000, 10_000]);
});

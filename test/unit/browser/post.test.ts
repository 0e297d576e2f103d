import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPost } from '../../../src/browser/post.js';
import { startEndpoint, type Endpoint } from '../../support/endpoint.js';

let endpoint: Endpoint;
beforeEach(async () => {
  endpoint = await startEndpoint();
});
afterEach(() => endpoint.close());
const post = createPost(globalThis as unknown as Window & typeof globalThis);

describe('a POST', () => {
  it('a POST answers with the status, the wait and the receipt', async () => {
    endpoint.answer({ status: 200, headers: { 'retry-after': '2' }, body: '{"accepted":1}' });
    expect(await post.send(endpoint.url, '{}', 5000)).toEqual({
      type: 'answer',
      status: 200,
      retryAfterMs: 2000,
      receipt: { accepted: 1 },
    });
  });
  it('a POST does not read the body of a refusal', async () => {
    endpoint.answer({ status: 400, body: '{"accepted":1}' });
    expect(await post.send(endpoint.url, '{}', 5000)).toEqual({
      type: 'answer',
      status: 400,
      retryAfterMs: null,
    });
  });
  it('bears a receipt that is not JSON or far too long', async () => {
    for (const body of ['<html>', `"${'x'.repeat(70_000)}"`]) {
      endpoint.answer({ status: 200, body });
      expect(await post.send(endpoint.url, '{}', 5000)).toEqual({
        type: 'answer',
        status: 200,
        retryAfterMs: null,
      });
    }
  });
  it('a POST gives up an endpoint that never answers', async () => {
    endpoint.answer('never');
    expect(await post.send(endpoint.url, '{}', 50)).toEqual({ type: 'network' });
  });
  it('a POST answers "network" when the other side hangs up, is not there or is no address', async () => {
    endpoint.answer('hang up');
    expect(await post.send(endpoint.url, '{}', 5000)).toEqual({ type: 'network' });
    expect(await post.send('http://127.0.0.1:1/', '{}', 5000)).toEqual({ type: 'network' });
    expect(await post.send('no address', '{}', 5000)).toEqual({ type: 'network' });
  });
});

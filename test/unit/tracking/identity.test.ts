import { describe, expect, it } from 'vitest';
import { createIdentity } from '../../../src/tracking/identity.js';
import { createFakeEnv, createFakeStore } from '../../support/fakeEnv.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('identity', () => {
  it('identity is nobody and stores nothing before permission', () => {
    const store = createFakeStore();
    const identity = createIdentity(createFakeEnv());
    identity.touch();
    expect({ visitor: identity.visitor, session: identity.session, size: store.map.size }).toEqual({
      visitor: null,
      session: null,
      size: 0,
    });
  });
  it('identity knows a visitor again on the next page, in the same session', async () => {
    const env = createFakeEnv();
    const store = createFakeStore();
    const first = createIdentity(env);
    first.grant(store);
    await env.advance(5 * MINUTE);
    const second = createIdentity(env);
    second.grant(store);
    expect(second.visitor).toBe(first.visitor);
    expect(second.session).toBe(first.session);
    expect(second.visitor).not.toBe(second.session);
  });
  it('identity begins a new session after thirty idle minutes, not after thirty busy ones', async () => {
    const env = createFakeEnv();
    const store = createFakeStore();
    const identity = createIdentity(env);
    identity.grant(store);
    const { session, visitor } = identity;
    for (let minutes = 0; minutes < 60; minutes += 10) {
      await env.advance(10 * MINUTE);
      identity.touch();
    }
    expect(identity.session).toBe(session);
    await env.advance(30 * MINUTE);
    identity.touch();
    expect(identity.session).not.toBe(session);
    expect(identity.visitor).toBe(visitor);
  });
  it('identity stays in the session that another tab kept alive', async () => {
    const env = createFakeEnv();
    const store = createFakeStore();
    const [left, right] = [createIdentity(env), createIdentity(env)];
    left.grant(store);
    right.grant(store);
    for (let minutes = 0; minutes < 40; minutes += 10) {
      await env.advance(10 * MINUTE);
      left.touch();
    }
    right.touch();
    expect(right.session).toBe(left.session);
  });
  it('identity forgets a visitor after thirteen months, however often they came', async () => {
    const env = createFakeEnv();
    const store = createFakeStore();
    const first = createIdentity(env);
    first.grant(store);
    env.sleep(394 * DAY);
    const later = createIdentity(env);
    later.grant(store);
    expect(later.visitor).toBe(first.visitor);
    env.sleep(2 * DAY);
    const much = createIdentity(env);
    much.grant(store);
    expect(much.visitor).not.toBe(first.visitor);
  });
  it('identity forgets its ids when permission is withdrawn, and makes others when it comes again', () => {
    const store = createFakeStore();
    const identity = createIdentity(createFakeEnv());
    identity.grant(store);
    const { visitor } = identity;
    expect([...store.map.keys()]).toEqual(['visitor', 'session']);
    identity.revoke();
    expect({ visitor: identity.visitor, session: identity.session }).toEqual({
      visitor: null,
      session: null,
    });
    store.map.clear();
    identity.grant(store);
    expect(identity.visitor).not.toBe(visitor);
  });
  it('identity sees that somebody has taken the visitor away, but not where it could never be stored', () => {
    const store = createFakeStore();
    const identity = createIdentity(createFakeEnv());
    expect(identity.isGone()).toBe(false);
    identity.grant(store);
    expect(identity.isGone()).toBe(false);
    store.remove('visitor');
    expect(identity.isGone()).toBe(true);
    const full = createFakeStore();
    full.refuse = true;
    const unstored = createIdentity(createFakeEnv());
    unstored.grant(full);
    expect(unstored.isGone()).toBe(false);
    expect(unstored.visitor).not.toBeNull();
  });
  it('identity is one visitor in two tabs that were both the first', () => {
    const env = createFakeEnv();
    const [left, right] = [createIdentity(env), createIdentity(env)];
    const store = createFakeStore();
    left.grant(store);
    const text = store.get('visitor');
    store.map.clear();
    right.grant(store);
    store.set('visitor', text ?? '');
    expect(right.isGone()).toBe(false);
    expect(right.visitor).toBe(left.visitor);
  });
  it('lives in memory where storage is refused', () => {
    const identity = createIdentity(createFakeEnv());
    identity.grant(null);
    const { visitor, session } = identity;
    identity.touch();
    expect(visitor).toMatch(/^[0-9a-f-]{36}$/);
    expect({ visitor: identity.visitor, session: identity.session }).toEqual({ visitor, session });
  });
  it.each([
    '',
    'null',
    '[]',
    '{"id":"------------------------------------","atMs":1793610000000}',
    '{"id":"00000000-0000-4000-8000-000000000000","atMs":1793610000000}',
    '{"id":"<b>","atMs":1}',
    '{"id":"00000000-0000-7000-8000-000000000000","atMs":"x"}',
    '{"id":"00000000-0000-7000-8000-000000000000","atMs":99999999999999}',
  ])('identity does not take over %s from storage', (text) => {
    const store = createFakeStore(
      new Map([
        ['visitor', text],
        ['session', text],
      ]),
    );
    const identity = createIdentity(createFakeEnv());
    identity.grant(store);
    expect(identity.visitor).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(identity.visitor).not.toBe('00000000-0000-7000-8000-000000000000');
    expect(identity.session).not.toBe('00000000-0000-7000-8000-000000000000');
  });
});

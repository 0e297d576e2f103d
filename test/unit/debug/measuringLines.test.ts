import { expect, it } from 'vitest';
import { measuringLines, type MeasuringSeen } from '../../../src/debug/measuringLines.js';

const quiet: MeasuringSeen = {
  hasEndpoint: true,
  waiting: 0,
  held: 0,
  failures: 0,
  lastStatus: null,
  lastSentMs: null,
  lastRefusal: null,
  consent: { analytics: true, source: 'cookiebot' },
  tools: [{ name: 'cookiebot', word: { analytics: true, marketing: true } }],
  pixels: [],
  privacyControl: false,
};
const line = (name: 'Consent' | 'Events' | 'Page’s tags', change: Partial<MeasuringSeen>) =>
  measuringLines({ ...quiet, ...change }).find((each) => each.name === name);

it('the consent row says what was answered and which tool said so', () => {
  expect(line('Consent', {})).toEqual({
    name: 'Consent',
    value: 'given, says cookiebot',
    isBad: false,
  });
  expect(line('Consent', { consent: { analytics: false, source: 'option' } })).toEqual({
    name: 'Consent',
    value: 'refused, says option',
    isBad: true,
  });
});

it('the consent row tells a tool that waits for the shopper from a page without one', () => {
  expect(line('Consent', { consent: null })).toEqual({
    name: 'Consent',
    value: 'cookiebot is here, and the shopper has not answered',
    isBad: false,
  });
  expect(line('Consent', { consent: null, tools: [] })).toEqual({
    name: 'Consent',
    value: 'no tool found and no answer: nothing is counted',
    isBad: true,
  });
  expect(measuringLines(undefined)).toEqual([{ name: 'Consent', value: 'not asked yet' }]);
});

it('the events row says what waits and when the endpoint last took something', () => {
  expect(line('Events', { held: 3 })?.value).toBe(
    '3 held until the shopper answers, 0 waiting, none sent',
  );
  expect(
    line('Events', { waiting: 2, lastStatus: 204, lastSentMs: Date.UTC(2026, 10, 2, 9, 5, 7) }),
  ).toEqual({ name: 'Events', value: '2 waiting, last sent 09:05:07 UTC', isBad: false });
});

it('the events row wants a look when the endpoint does not answer or has refused something', () => {
  expect(line('Events', { waiting: 4, failures: 2, lastStatus: 0 })).toEqual({
    name: 'Events',
    value: '4 waiting, none sent, not taken 2 times: no answer',
    isBad: true,
  });
  expect(line('Events', { failures: 1, lastStatus: 503 })?.value).toContain(
    'not taken once: HTTP 503',
  );
  expect(line('Events', { lastRefusal: 'HTTP 403' })).toMatchObject({
    value: '0 waiting, none sent, refused: HTTP 403',
    isBad: true,
  });
});

it('the events row says that nothing leaves a page without an endpoint', () => {
  expect(line('Events', { hasEndpoint: false })?.value).toBe(
    'no endpoint is set: the shelf sends nothing',
  );
});

it('the tags row says which were found, what each was told, and why one is silent', () => {
  const pixels = [
    { name: 'ga4', sent: 12, silence: null, leftTo: 'Shopify' },
    { name: 'gtm', sent: 0, silence: 'covered', leftTo: null },
    { name: 'meta', sent: 1, silence: 'refused', leftTo: null },
    { name: 'tiktok', sent: 0, silence: 'not_found', leftTo: null },
  ] as const;
  expect(line('Page’s tags', { pixels })).toEqual({
    name: 'Page’s tags',
    value:
      'ga4 12 events, adds and checkouts left to Shopify; gtm 0 events, now silent: ga4 takes the same events; meta 1 event, now silent: what it needs is not permitted',
    isBad: false,
  });
  expect(
    line('Page’s tags', {
      pixels: [{ name: 'meta', sent: 0, silence: 'not_loaded', leftTo: null }],
    })?.isBad,
  ).toBe(true);
  expect(line('Page’s tags', {})?.value).toBe(
    'none of those found that events can be passed on to',
  );
});

it('the tags row says why none is told anything', () => {
  const value = (change: Partial<MeasuringSeen>) => line('Page’s tags', change)?.value;
  expect(value({ pixels: null })).toBe('left out by the option pixels');
  expect(value({ privacyControl: true })).toBe(
    'told nothing: the browser sends Global Privacy Control',
  );
  expect(value({ consent: null })).toBe('told nothing: the shopper has not permitted analytics');
});

import { expect, it } from 'vitest';
import { pickTheme, themeRules } from '../../../../src/cart/adapters/shopify/themes.js';

const pick = (name: string, version = 0, markup: string[] = []) =>
  pickTheme(themeRules, { name, version }, (selector) => markup.includes(selector));

it('the table of themes is plain data: written as JSON and read again it is the same', () => {
  expect(JSON.parse(JSON.stringify(themeRules))).toEqual(themeRules);
});

it.each([
  ['dawn', 15.4, 'render'],
  ['trade', 1, 'render'],
  ['be yours', 6, 'render'],
  ['turbo', 9, 'call'],
  ['impulse', 7, 'event'],
])('the table of themes has a way to show the cart of %s %d', (name, version, step) => {
  expect(Object.keys(pick(name, version).steps[0] ?? {})).toContain(step);
});

it('the table of themes tells Horizon before and after version 4 apart', () => {
  expect(pick('horizon', 4.1).inPlace).toBe(true);
  expect(pick('horizon', 3.5)).toMatchObject({ steps: [{ event: 'cart:update' }] });
  expect(pick('horizon', 3.5).inPlace).toBeUndefined();
});

it('unconfirmed: tells Prestige before and after version 8 apart', () => {
  expect(pick('prestige', 7.3).steps).toMatchObject([{ event: 'product:added' }]);
  expect(pick('prestige', 9).steps).toMatchObject([
    { event: 'variant:add' },
    { event: 'cart:change' },
  ]);
});

it('the table of themes knows a renamed fork by an element that it kept, and a named theme by its name first', () => {
  expect(pick('halden', 1, ['cart-drawer,cart-notification']).inPlace).toBe(true);
  expect(pick('impulse', 1, ['cart-drawer,cart-notification']).inPlace).toBeUndefined();
});

it('the table of themes falls back to the rule for all others, and to doing nothing where even that is missing', () => {
  expect(pick('something else').names).toBe('*');
  expect(pick('').names).toBe('*');
  expect(pickTheme([], { name: 'dawn', version: 15 }, () => true).steps).toEqual([]);
});

it('the table of themes has an end for every theme: each rule says what to do', () => {
  for (const rule of themeRules) expect(rule.steps.length, rule.names).toBeGreaterThan(0);
});

/** What the shelf takes on of a shop's own button to buy, and what it leaves alone. */
import { afterEach, describe, expect, it } from 'vitest';
import { contrast, pageLookCss, readColour } from '../../../src/theme/pageLook.js';

const WHITE = 'rgb(255, 255, 255)';
const made: HTMLElement[] = [];
const clear = () => made.splice(0).forEach((element) => element.remove());
afterEach(clear);

/** @param button - its style. @param host - that of the shelf's element. */
function look(button: string, host = '', surface = WHITE, attributes = 'name="add"'): string {
  clear();
  const shop = document.createElement('div');
  shop.innerHTML = `<button ${attributes} style="width: 200px; height: 48px; ${button}">Buy</button><div></div>`;
  document.body.append(shop);
  made.push(shop);
  const element = shop.querySelector('div') as HTMLElement;
  element.style.cssText = host;
  return pageLookCss(element, surface);
}
const GREEN = 'background: #1d6b3a; color: #fff; border: 0;';

describe('the shop’s button to buy', () => {
  it('its colours become the accent where they can be read and seen', () => {
    expect(look(GREEN)).toContain('--rs-accent: rgb(29 107 58); --rs-on-accent: rgb(255 255 255)');
    expect(look('background: oklch(0.45 0.1 150); color: white')).toMatch(/--rs-accent: rgb\(\d/);
  });

  it('its letters and corners are those of the sheet’s buttons, within what a narrow phone holds', () => {
    const css = look(
      `${GREEN} border-radius: 40px; font: 800 16px Georgia, serif; letter-spacing: 6px; text-transform: uppercase`,
    );
    expect(css).toContain(
      'font-family: Georgia, serif; font-weight: 800; letter-spacing: 0.080em; text-transform: uppercase',
    );
    expect(css).toContain('--sheet-round: 16px');
    expect(css).toContain('border-radius: 40px');
    expect(look(`${GREEN} border-radius: 0`)).toContain('--sheet-round: 0px');
  });

  it('a colour too near to the sheet marks no choice: the button alone has it', () => {
    const css = look('background: #d7ff3e; color: #0b0b0b; border: 0');
    expect(css).not.toContain('--rs-accent');
    expect(css).toContain('.sheet .sheet-main { background: rgb(215 255 62)');
    expect(look('background: #d7ff3e; color: #0b0b0b', '', 'rgb(17, 17, 17)')).toContain(
      '--rs-accent: rgb(215 255 62)',
    );
  });

  it.each([
    ['letters that are hard to read', 'background: #ffb3c7; color: #fff'],
    ['a ground that is seen through', 'background: rgb(0 0 0 / 0.5); color: #fff'],
    ['no ground', 'background: none; color: #000'],
    ['a picture for a ground', 'background: linear-gradient(#000, #fff); color: #fff'],
    ['the browser’s own grey', ''],
  ])('%s: its colours are not taken', (_, style) => {
    expect(look(style)).not.toMatch(/rs-accent|background/);
  });
});

describe('what the merchant says comes first', () => {
  it.each([
    ['an accent', '--reelshelf-accent: red', /rs-accent/],
    ['what stands on it', '--reelshelf-on-accent: red', /rs-accent/],
    ['corners', '--reelshelf-radius: 3px', /radius|sheet-round/],
  ])('%s of their own', (_, host, taken) => {
    expect(look(GREEN)).toMatch(taken);
    expect(look(GREEN, host)).not.toMatch(taken);
  });

  it('all of it is left alone by one word', () => {
    expect(look(GREEN, '--reelshelf-look: own')).toBe('');
  });
});

it('a page without a button to buy, or with one that nobody sees, changes nothing', () => {
  expect(look(GREEN, '', WHITE, 'name="search"')).toBe('');
  expect(look(`${GREEN} display: none`)).toBe('');
  expect(look(GREEN, '', WHITE, 'name="add" disabled')).toBe('');
});

it('contrast is that of WCAG', () => {
  const of = (one: string, other: string) =>
    contrast(readColour(one) ?? [0, 0, 0], readColour(other) ?? [0, 0, 0]);
  expect(of('rgb(0, 0, 0)', WHITE)).toBeCloseTo(21);
  expect(of('rgb(118, 118, 118)', WHITE)).toBeCloseTo(4.54, 2);
});

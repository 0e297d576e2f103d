/** What the walk through the rooms looks for is found where somebody has put it. */
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../../support/browserProject.js';
import { unseenControls } from '../support/controls.js';
import { readContrasts } from './contrast.js';
import {
  cutOffWords,
  doubleText,
  faintFields,
  longMoves,
  movingParts,
  smallTargets,
  spaceText,
  unspokenNames,
} from './roomLooks.js';
import { tabThrough } from './tabThrough.js';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
});
afterAll(() => browser.close());

const open = async (body: string) => {
  const context = await browser.newContext({ viewport: { width: 600, height: 400 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.setContent(`<!doctype html><body style="background:#fff;color:#000">${body}</body>`);
  return page;
};

test('faint words and signs, small targets, faint fields, wrong names and what moves are found', async () => {
  const page = await open(`<main>
    <p style="color:#999">pale words</p>
    <button style="width:16px;height:16px;padding:0;margin:0" aria-label="a"></button><button style="width:16px;height:16px;padding:0;margin:0" aria-label="b"></button>
    <input aria-label="pale field" style="border:1px solid #ddd;background:#fff">
    <button aria-label="Send">Go away</button>
    <i class="turns" style="display:inline-block;width:9px;height:9px;animation:turn 1s infinite"></i>
    <style>@keyframes turn { to { rotate: 1turn } }</style></main>`);
  const poor = (await readContrasts(page, 'body')).filter(({ contrast }) => contrast < 4.5);
  expect(poor.map(({ what }) => what)).toEqual(['pale words']);
  expect(await page.evaluate(smallTargets)).toEqual(['a: 16 × 16', 'b: 16 × 16']);
  expect(await page.evaluate(faintFields)).toEqual(['input pale field']);
  expect(await page.evaluate(unspokenNames)).toEqual(['Send: Go away']);
  expect((await page.evaluate(movingParts)).join()).toContain('turns');
  expect((await page.evaluate(longMoves)).join()).toContain('turns');
});

test('words that are cut off once they are large, have room between them or the page is small are found', async () => {
  const page =
    await open(`<button style="width:90px;height:30px;padding:0;overflow:hidden;white-space:nowrap">Write pages</button>
    <div style="width:500px">wide</div>`);
  expect(await page.evaluate(cutOffWords)).toEqual([]);
  for (const change of [doubleText, spaceText]) {
    await page.evaluate(change, true);
    expect((await page.evaluate(cutOffWords)).join()).toContain('Write pages');
    await page.evaluate(change, false);
    expect(await page.evaluate(cutOffWords)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await page.evaluate(cutOffWords)).join()).toContain('the page: 5');
});

test('stops without a line, under something else or off the screen are found, and controls that go with the reader’s own colours', async () => {
  const page =
    await open(`<style>:focus-visible { outline: 2px solid }</style><button>good</button><button style="outline:none">bare</button>
    <button style="position:fixed;left:-200px;top:9px">away</button>
    <button style="position:fixed;left:9px;bottom:9px">under</button>
    <div class="rail" style="position:fixed;inset:auto 0 0;height:60px;background:#eee"></div>`);
  const faults = new Map((await tabThrough(page)).map(({ name, fault }) => [name, fault]));
  expect([...faults.keys()]).toEqual(['good', 'bare', 'away', 'under']);
  expect(faults.get('good')).toBe('');
  expect(faults.get('bare')).toBe('no line round it');
  expect(faults.get('away')).toContain('outside of the screen');
  expect(faults.get('under')).toBe('behind div.rail');
  await page.setContent(
    '<button style="background:#333;border:0;width:40px;height:40px" aria-label="only a ground"></button><button>words</button>',
  );
  await page.emulateMedia({ forcedColors: 'active' });
  expect((await unseenControls(page)).unseen).toEqual(['only a ground']);
});

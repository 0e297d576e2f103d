/** Questions below a video, in each state they can be in: for who has a small screen, magnifies it, reads from the right, or has colours of their own. */
import { chromium, devices, type Browser, type Page } from 'playwright';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { texts as arabic } from '../../../src/i18n/comments/ar.js';
import { commentsTexts } from '../../../src/i18n/en/comments.js';
import { launchOptions } from '../../support/browserProject.js';
import { controlsOf, cutOff, unseenControls } from '../support/controls.js';
import { startQuestionCollector, type QuestionCollector } from '../support/questionCollector.js';
import {
  look,
  showScreens,
  startQuestionShop,
  type QuestionShop,
} from '../support/questionShop.js';
import { pictureMoves } from '../support/sell.js';

const VIDEO = 'mug-not-sharing';
const ASKED = 'Does the mug fit below a carafe, or is it too high?';

let shop: QuestionShop;
let collector: QuestionCollector;
let browser: Browser;

beforeEach(async () => {
  shop = await startQuestionShop();
  collector = await startQuestionCollector(shop, {
    askPerShop: { perSecond: 1 / 600, burst: 8 },
  });
  browser = await chromium.launch(launchOptions);
});
afterEach(async () => {
  await browser.close();
  await collector.stop();
  shop.close();
});

const screens = {
  phone: { ...devices['iPhone 13'], defaultBrowserType: undefined, deviceScaleFactor: 1 },
  desktop: { viewport: { width: 1280, height: 860 } },
};
/** A small phone, and a desktop at 400 %. */
const smaller = { phone: { width: 320, height: 640 }, desktop: { width: 320, height: 256 } };

async function openSheet(page: Page): Promise<void> {
  await page.goto(`${shop.url}/product`);
  await page.locator('[part~="card"] .open').first().click();
  await pictureMoves(page);
  await page.keyboard.press('k');
  await page.locator('.pl-slide:not([inert]) [part~="questions"]').click();
  await page.locator('.qs-head').waitFor();
}

/** As it stands, small or magnified, and in the shopper's own colours: nothing is cut off, hidden, or over something else. */
async function expectForEveryone(page: Page, screen: keyof typeof screens, state: string) {
  const drawn = async (where: string) => {
    const { outside, over } = await controlsOf(page);
    expect.soft(outside, `${where}: outside of the screen`).toEqual([]);
    expect.soft(over, `${where}: over one another`).toEqual([]);
    expect.soft(await cutOff(page, '[part~="questions"]'), `${where}: cut off`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(wide, `${where}: scrolls sideways`).toBeLessThanOrEqual(0);
  };
  expect.soft(await look(page, state), state).toEqual([]);
  await drawn(state);
  const was = page.viewportSize();
  await page.setViewportSize(smaller[screen]);
  // What was a panel beside the video lies over it now.
  await page.locator('.pl[data-sheet="true"]').waitFor();
  await showScreens(page, `${state}-small`);
  await drawn(`${state}, small`);
  if (was) await page.setViewportSize(was);
  if (screen === 'desktop') await page.locator('.sheet-panel').waitFor();
  await page.emulateMedia({ forcedColors: 'active' });
  const { count, unseen } = await unseenControls(page);
  expect(count, state).toBeGreaterThan(2);
  expect.soft(unseen, `${state}: not seen in the shopper’s own colours`).toEqual([]);
  await showScreens(page, `${state}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}

test.each([
  { screen: 'phone', lang: 'en' },
  { screen: 'phone', lang: 'ar' },
  { screen: 'desktop', lang: 'en' },
  { screen: 'desktop', lang: 'ar' },
] as const)(
  'whatever has become of a question is read by everyone ($screen, $lang)',
  async ({ screen, lang }) => {
    const words = lang === 'en' ? commentsTexts : arabic;
    const say = (key: keyof typeof words) => sheet.getByText(String(words[key])).first().waitFor();
    shop.page(collector.url, {}, lang);
    const page = await browser.newPage({ ...screens[screen], reducedMotion: 'reduce' });
    // As asked for anew each time: what the browser has kept for a quarter of a minute is not what is looked at.
    await page.route('**/v1/comments?**', (route) => route.continue());
    const sheet = page.locator('section[part~="questions"]');
    const ask = async (text: string) => {
      await sheet.locator('.qs-field').fill(text);
      await sheet.locator('.qs-send').click();
    };
    const expectState = (state: string) =>
      expectForEveryone(page, screen, `${screen}-${lang}-${state}`);

    await openSheet(page);
    await say('questionsNone');
    await expectState('1-none');
    await page.context().setOffline(true);
    await ask(ASKED);
    await say('askOffline');
    await expectState('2-offline');
    await page.context().setOffline(false);
    await sheet.locator('.qs-send').click();
    await say('askWaiting');
    await expectState('3-held');

    const [asked] = await collector.questions();
    const id = asked?.id;
    expect(await collector.change({ act: 'state', id, state: 'hidden', revision: 0 })).toBe(200);
    await openSheet(page);
    await say('askHidden');
    await expectState('4-hidden');
    expect(await collector.change({ act: 'state', id, state: 'shown', revision: 1 })).toBe(200);
    await openSheet(page);
    await say('askYours');
    await expectState('5-approved');
    const answer = { act: 'answer', id, product: null, seconds: null };
    const byCreator = { ...answer, revision: 2, by: 'creator', seconds: 4, product: 'carafe-pour' };
    const said = 'It does, from nine centimetres on. See how I set it down beside the carafe.';
    expect(await collector.change({ ...byCreator, text: said })).toBe(200);
    const byShop = { ...answer, revision: 3, by: 'shop', text: 'The mug is 8.5 cm high.' };
    expect(await collector.change(byShop)).toBe(200);
    await openSheet(page);
    await sheet.locator('.qs-product').waitFor();
    await sheet.locator('.qs-moment').waitFor();
    await expectState('6-answered');

    await collector.change({ act: 'words', words: ['scam'] });
    await ask('Is this a scam?');
    await say('askWords');
    await expectState('7-refused');
    // A crowd behind one address.
    for (let at = 0; at < 8; at++)
      await collector.ask({
        video: VIDEO,
        token: `crowd-${at}`.padEnd(32, '-'),
        text: `Question ${at}`,
      });
    await ask('Can it go into the oven?');
    await say('askTooMany');
    await expectState('8-many');
    await page.route('**/v1/comments?**video=**', (route) => route.abort());
    await openSheet(page);
    await say('questionsFailed');
    // Everybody sees it, though its list has not come.
    await say('askYours');
    expect(await sheet.getByText(String(words.askWaiting)).count()).toBe(0);
    await expectState('9-failed');
    await page.unroute('**/v1/comments?**video=**');
    await sheet.locator('.qs-note .sheet-second').click();
    await sheet.locator('.qs-link').first().click();
    await say('questionsNone');
    expect((await collector.questions()).some((each) => each.id === id)).toBe(false);
    await expectState('10-taken-back');
  },
);

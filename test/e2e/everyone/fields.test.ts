/** Every field of every room, of the creator’s page and of the way in: its label is seen, and a form that it needs is said before it is wrong. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchOptions } from '../../support/browserProject.js';
import {
  goLive,
  startMerchantConsole,
  walkRooms,
  type MerchantConsole,
} from '../support/merchantConsole.js';

let browser: Browser;
let shop: MerchantConsole;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  shop = await startMerchantConsole(browser);
  await goLive(shop);
});
afterAll(async () => {
  await browser.close();
  await shop.stop();
});

/** What has to be pressed before a room shows all its fields; each is pressed once, the first of its kind. */
const openers: Readonly<Record<string, readonly RegExp[]>> = {
  report: [/^Choose days$/, /^Write down$/],
  creators: [/^Edit /, /^Add a creator$/],
  inbox: [/^Invite a creator$/],
  editor: [/^Only at some times/, /^It is shown while it is filmed$/, /^Add a message or a file$/],
  live: [/^Live price of/],
  questions: [/^Answer$/],
  orders: [/^Use a secret that I have$/],
};

async function showAll(page: Page, room: string): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not([open])'))
      details.setAttribute('open', '');
  });
  for (const name of openers[room] ?? []) {
    const opener = page.getByRole('button', { name }).or(page.getByLabel(name)).first();
    await opener.waitFor();
    // What is pressed is a box under the words beside it in some places.
    await opener.evaluate((element) => (element as HTMLElement).click());
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
}

interface Field {
  /** Marks it in the page. */
  at: string;
  name: string;
  /** What is seen as its label. */
  label: string;
  /** What is said of it before anything is typed. */
  hint: string;
  isTyped: boolean;
}

/** Runs in the page. */
function readFields(): Field[] {
  const seen = (element: Element | null | undefined): string =>
    element?.checkVisibility() && !element.closest('.unseen')
      ? [...element.childNodes]
          .map((node) =>
            node instanceof Element
              ? node.matches('input, select, textarea, small')
                ? ''
                : seen(node)
              : (node.textContent ?? ''),
          )
          .join(' ')
          .trim()
      : '';
  const byIds = (ids: string | null) =>
    (ids ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id))
      .map((element) => (element?.checkVisibility() ? (element.textContent ?? '') : ''))
      .join(' ')
      .trim();
  return [
    ...document.querySelectorAll<HTMLInputElement>(
      'input:not([type=hidden], [type=file]), select, textarea',
    ),
  ]
    .filter((field) => field.checkVisibility() && !field.matches('.unseen, :disabled'))
    .map((field, index) => {
      field.dataset['field'] = String(index);
      const labels = [...(field.labels ?? [])];
      const group = field.closest('fieldset, [role=group]');
      return {
        at: String(index),
        name: field.getAttribute('aria-label') ?? labels[0]?.textContent?.trim() ?? field.name,
        label: [
          ...labels.map(seen),
          byIds(field.getAttribute('aria-labelledby')),
          // Of a row of numbers the group says what they are.
          group ? seen(group.querySelector('legend, h3')) : '',
          // A search says by its own button or its placeholder what it looks for.
          field.closest('form') ? seen(field.closest('form')?.querySelector('button')) : '',
          field.type === 'search' ? field.placeholder : '',
        ]
          .join(' ')
          .trim(),
        hint: [
          byIds(field.getAttribute('aria-describedby')),
          ...labels.map((label) => label.querySelector('small, .hint')?.textContent ?? ''),
          field.placeholder,
        ]
          .join(' ')
          .trim(),
        isTyped: field.matches(
          'textarea, input:not([type]), [type=text], [type=url], [type=search], [type=password]',
        ),
      };
    });
}

/** What the page says of a field when something stands in it that cannot be right. */
async function faultOf(page: Page, { at }: Field): Promise<string> {
  const field = page.locator(`[data-field="${at}"]`);
  // What was typed into another one has drawn the room anew.
  if ((await field.count()) === 0) return '';
  const before = await field.inputValue();
  await field.fill('?? no ??', { timeout: 2000 });
  await field.blur({ timeout: 2000 });
  const fault = await field.evaluate((element) => {
    const input = element as HTMLInputElement;
    return input.getAttribute('aria-invalid') === 'true' || !input.checkValidity()
      ? input.validationMessage || 'invalid'
      : '';
  });
  await field.fill(before, { timeout: 1000 }).catch(() => {});
  return fault;
}

test('each field has a label that is seen, and what it has to look like is said before it is wrong', async () => {
  const context = await browser.newContext({
    ...{ locale: 'en-US', viewport: { width: 1280, height: 1600 } },
  });
  const page = await context.newPage();
  await page.goto(shop.link);
  await page.locator('main.report h1').waitFor();
  const counts: Record<string, number> = {};
  const unlabelled: string[] = [];
  const unsaid: string[] = [];
  const look = async (room: string) => {
    await showAll(page, room);
    const fields = await page.evaluate(readFields);
    counts[room] = fields.length;
    for (const field of fields) {
      if (!field.label) unlabelled.push(`${room}: ${field.name}`);
      const fault = field.isTyped ? await faultOf(page, field) : '';
      if (fault && !field.hint) unsaid.push(`${room}: ${field.name} (${fault})`);
    }
  };
  await walkRooms(page, shop, look);
  await page.goto(shop.invitation);
  await page.locator('form .agreement').waitFor();
  await look('creator');
  await context.clearCookies();
  await page.goto(`${shop.url}/people`);
  await page.locator('#token').waitFor();
  await look('sign-in');
  console.log(JSON.stringify(counts));
  expect({ unlabelled, unsaid }).toEqual({ unlabelled: [], unsaid: [] });
  // A walk that finds no fields finds no faults.
  for (const [room, least] of Object.entries({ report: 8, editor: 15, inbox: 5, creator: 8 }))
    expect(counts[room], room).toBeGreaterThan(least);
}, 300_000);

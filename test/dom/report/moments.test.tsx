/** A single day, a day that still runs, an empty shop, a collector that takes its time. */
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { busyReport, emptyReport, openReport, usd } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const show = (...wish: Parameters<typeof openReport>) => (open = openReport(...wish));
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);
const heading = () => open?.root.querySelector('h1')?.textContent ?? '';

describe('a single day', () => {
  test('a single day is spoken of as one, and compared with as much of the day before only while it runs', async () => {
    const report = busyReport();
    const day = { ...report, range: { ...report.range, from: '2026-10-14', days: 1 } };
    const { text, root } = show(day, '?from=2026-10-14&to=2026-10-14');
    await until(() => heading() === '12 orders, $410, after videos by 2 creators on this day.');
    expect(text()).toContain('The day before, by this time: 9 orders');
    expect(root.querySelectorAll('.chart-bar-running')).toHaveLength(1);
    open?.close();
    const over = show(
      { ...day, range: { ...day.range, toMs: report.generatedAtMs } },
      '?from=2026-10-13&to=2026-10-13',
    );
    await until(() => over.text().includes('The day before: 9 orders'));
    expect(over.root.querySelectorAll('.chart-bar-running')).toHaveLength(0);
    open?.close();
    const { text: emptyText } = show(
      { ...emptyReport(), range: day.range },
      '?from=2026-10-14&to=2026-10-14',
    );
    await until(() => emptyText().includes('No shopper saw the shelf on this day.'));
  });
});

test('the lines to paste stand whole, and are copied or at least selected', async () => {
  const { root, copied, forbidCopy } = show(emptyReport());
  await until(() => root.querySelector('pre') !== null);
  const [tag] = root.querySelectorAll('pre');
  expect(tag?.scrollWidth).toBeLessThanOrEqual(tag?.clientWidth ?? 0);
  const button = page.getByRole('button', { name: /^Cop/ }).first();
  await userEvent.click(button);
  await until(() => root.querySelector('.code button')?.textContent === 'Copied');
  expect(copied).toEqual([tag?.textContent]);
  forbidCopy();
  await userEvent.click(button);
  await until(() => getSelection()?.toString() === tag?.textContent);
});

describe('a slow collector', () => {
  test('a slow collector is asked again only when its answer is there, and every answer is shown while news keep coming', async () => {
    const { asked, holdAnswers, letGo, setAnswer, tellNews } = show(busyReport());
    await until(() => heading() !== '');
    holdAnswers();
    for (let orders = 13; orders < 16; orders += 1) {
      const report = busyReport();
      setAnswer({
        ...report,
        summary: { ...report.summary, sales: { orders, revenue: usd(43_800) } },
      });
      const before = asked.length;
      for (let news = 0; news < 10; news += 1) tellNews();
      // The first of the news asks; what comes until the answer is one question more, asked when it is there.
      await until(() => asked.length >= (orders === 13 ? before + 1 : before));
      letGo();
      await until(() => heading().startsWith(`${orders} orders`));
      expect(asked.length).toBe(orders - 13 + 3);
    }
  });

  test('a slow collector is not waited for once other days are chosen', async () => {
    const { asked, holdAnswers, letGo, setAnswer, root } = show(busyReport());
    await until(() => heading() !== '');
    holdAnswers();
    await userEvent.click(page.getByText('28 days'));
    await userEvent.click(page.getByText('Today'));
    await until(() => asked.length === 3);
    const report = busyReport();
    letGo();
    setAnswer({
      ...report,
      summary: { ...report.summary, sales: { orders: 77, revenue: usd(1) } },
    });
    letGo();
    await until(() => heading().startsWith('77 orders') && root.querySelector('.loading') === null);
  });
});

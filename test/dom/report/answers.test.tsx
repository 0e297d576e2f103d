/** What answers to questions brought stands among the key figures of shops that have questions, and nowhere else. */
import { afterEach, expect, test } from 'vitest';
import { busyReport, figures, openReport, usd } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(() => {
  open?.close();
  open = null;
});
const names = () =>
  [...(open?.root.querySelectorAll('.figures dt') ?? [])].map(({ textContent }) => textContent);
const ready = () => expect.poll(() => names().length).toBeGreaterThan(4);

test('a shop without questions has no figures of them', async () => {
  open = openReport(busyReport());
  await ready();
  expect(names().filter((name) => /question|answer/i.test(name ?? ''))).toEqual([]);
});

test('a shop that answers sees what was opened and ordered from answers, also in a week that had none after one that had', async () => {
  const report = busyReport();
  const answered = { orders: 2, revenue: usd(5600) };
  open = openReport({
    ...report,
    summary: { ...report.summary, questions: 3, answerOpens: 7, answered },
    previous: { ...report.previous, ...figures({ answerOpens: 1 }) },
  });
  await ready();
  const figureOf = (name: string) =>
    [...(open?.root.querySelectorAll('.figures > div') ?? [])].find(
      (each) => each.querySelector('dt')?.textContent === name,
    )?.textContent;
  expect(figureOf('Questions')).toMatch(/3/);
  expect(figureOf('Opened from answers')).toMatch(/^Opened from answers7/);
  expect(figureOf('Orders from answers')).toMatch(/^Orders from answers2/);
  open.close();
  open = openReport({ ...report, previous: { ...report.previous, answerOpens: 1 } });
  await ready();
  expect(figureOf('Opened from answers')).toMatch(/^Opened from answers0/);
});

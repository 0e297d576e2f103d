/** Rooms behind the figures, and the report narrowed down: asked for only when somebody does, readable at every width. */
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Film } from '../../../src/collector/reports/shared/rooms.js';
import { roomAnswers as rooms } from '../../support/roomAnswers.js';
import { busyReport, openReport } from './reportWorld.js';

let open: ReturnType<typeof openReport> | null = null;
afterEach(async () => {
  open?.close();
  open = null;
  document.documentElement.style.colorScheme = '';
  await page.viewport(900, 800);
});
const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);
const all = Object.keys(rooms).join(' ');
const show = (query = '', report = busyReport()) =>
  (open = openReport(report, query, null, undefined, rooms));

describe('the rooms behind the figures', () => {
  test('ask for nothing until they are opened, and are then part of the address', async () => {
    const { root, askedRooms, queries, text } = show();
    await until(() => root.querySelectorAll('.fold').length === 7);
    expect(askedRooms).toEqual([]);
    await userEvent.click(page.getByText('Video by video'));
    await until(() => text().includes('Most leave between 2 seconds and a quarter.'));
    expect(askedRooms.map(({ room }) => room)).toEqual(['videos']);
    expect(queries.at(-1)).toBe('show=week&open=videos');
    expect(text()).toContain('Dew Serum sells most here: 8 orders.');
  });

  test('say in words what they show, each with how it is counted and its files', async () => {
    const { root, text } = show(`open=${all}`);
    await until(() => root.querySelectorAll('.fold-files').length === 7);
    for (const words of [
      'On the card 900 saw its card',
      'In the player 200 started it in the player',
      'Nano: 1,000 to 10,000',
      'Gifts $28',
      'Sales for each $1: $3.20',
      'Ahead of usual',
      '90 views in 5 hours · 20 took part, 5 added · Usual at that age: 12',
      'Wednesday 8 PM: 31 pages asked for videos, and none fitted.',
      'Dew Serum: added from “My AM routine” by Mia, 2 hours before',
      'no video is credited',
      'No shelf: FEED_NOTHING_TO_SHOW: 12 times',
      '0.8 s, 95 of 100 within 9.2 s',
    ])
      expect(text().replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(words);
    // Four viewers say nothing of a rate.
    expect(root.querySelectorAll('.sizes > li:last-child .faint')).toHaveLength(4);
    const files = [...root.querySelectorAll<HTMLAnchorElement>('.fold-orders .fold-files a')];
    expect(files.map(({ pathname }) => pathname)).toEqual([
      '/v1/report/orders.csv',
      '/v1/report/orders.json',
    ]);
  });

  test('stay current while they are open: after each reading of the report they are read anew, one at a time', async () => {
    const world = show('open=videos');
    const { root, askedRooms, text, tellNews } = world;
    await until(() => text().includes('8 orders'));
    await userEvent.click(root.querySelector('.film summary') as HTMLElement);
    const [film] = rooms.videos.films as [Film];
    const sold = { ...film, steps: { ...film.steps, ordered: 9 } };
    world.setRooms({ ...rooms, videos: { ...rooms.videos, films: [sold] } });
    expect(askedRooms).toHaveLength(1);
    tellNews();
    await until(() => text().includes('9 ordered'));
    expect(askedRooms.map(({ room }) => room)).toEqual(['videos', 'videos']);
    // What was opened in it stays open.
    expect(root.querySelector('.film details')?.hasAttribute('open')).toBe(true);
    world.setRooms({});
    tellNews();
    await until(() => text().includes('This part could not be read'));
    expect(text()).toContain('9 ordered');
    await userEvent.click(page.getByText('Video by video'));
    await until(() => root.querySelector('.fold-videos[open]') === null);
    const asked = askedRooms.length;
    const { length } = world.asked;
    tellNews();
    await until(() => world.asked.length > length);
    expect(askedRooms).toHaveLength(asked);
  });

  test('orders are found by their number, and leafed through', async () => {
    const { root, askedRooms } = show('open=orders');
    await until(() => root.querySelectorAll('.orders-table tbody tr').length === 1);
    await userEvent.fill(page.getByRole('searchbox'), '1001');
    await userEvent.click(page.getByRole('button', { name: 'Find' }));
    await until(() => askedRooms.at(-1)?.query['search'] === '1001');
    await userEvent.click(page.getByRole('button', { name: 'Older' }));
    await until(() => askedRooms.at(-1)?.query['leaf'] === '2');
  });

  test('what was given is written down, taken away and brought back', async () => {
    const { root, saved } = show('open=returns');
    await until(() => root.querySelector('.cost-form') !== null);
    await userEvent.click(page.getByText('Write down').first());
    await userEvent.fill(page.getByLabelText('Worth'), '12.50');
    await userEvent.click(page.getByRole('button', { name: 'Write down' }));
    await until(() => saved.length === 1);
    expect(saved[0]).toMatchObject({
      put: [{ creator: 'mia', kind: 'gift', amount: '12.50', currency: 'USD', day: '2026-10-14' }],
    });
    await userEvent.click(page.getByText('Written down', { exact: true }).last());
    await userEvent.click(page.getByRole('button', { name: /^Remove Gift/ }));
    await until(() => saved.length === 2);
    expect(saved[1]).toEqual({ remove: ['gift-1'] });
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await until(() => saved.length === 3);
    expect(saved[2]).toMatchObject({ put: [{ id: 'gift-1', amount: '28.00' }] });
  });

  test('a creator has the rooms of their own alone, and writes nothing down', async () => {
    const { root } = show(`open=${all}`, busyReport({ creator: 'mia' }));
    await until(() => root.querySelectorAll('.fold').length === 3);
    await until(() => root.querySelectorAll('.fold-files').length === 3);
    expect(root.querySelector('.cost-form')).toBeNull();
    expect(root.querySelector('.filters')).toBeNull();
    expect(root.querySelector('.room-files')).toBeNull();
  });

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [820, 'light'],
    [1440, 'dark'],
  ] as const)('nothing is pushed out of a page of %i pixels, in the %s', async (width, scheme) => {
    await page.viewport(width, 900);
    document.documentElement.style.colorScheme = scheme;
    const { root } = show(`open=${all}`);
    await until(() => root.querySelectorAll('.fold-files').length === 7);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const found = await axe.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });
});

describe('the report narrowed down', () => {
  test('asks for all of it anew, says what holds, and lets go of it again', async () => {
    const { root, asked, text, queries } = show();
    await until(() => root.querySelector('.filters') !== null);
    await userEvent.click(page.getByText('Narrow down'));
    await until(() => text().includes('Values are those of page views in these days.'));
    await userEvent.selectOptions(page.getByLabelText('Country'), 'DE');
    await until(() => asked.at(-1)?.['country'] === 'DE');
    expect(text()).toContain('Country: Germany');
    expect(queries.at(-1)).toBe('show=week&country=DE');
    await userEvent.click(page.getByRole('button', { name: 'Remove Country: Germany' }));
    await until(() => asked.at(-1)?.['country'] === undefined);
  });
});

/** What a click on a spreadsheet's link does; how the file is written: `test/unit/console/report/sheets.test.ts`. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { texts as german } from '../../../src/console/languages/de/index.js';
import { speak } from '../../../src/console/languages/spoken.js';
import { roomAnswers } from '../../support/roomAnswers.js';
import { busyReport, openReport } from './reportWorld.js';

let report: ReturnType<typeof openReport> | null = null;
beforeEach(() => speak({ code: 'de', locale: 'de-AT', areas: { ...german } }));
afterEach(() => {
  report?.close();
  speak({ code: 'en', locale: 'en', areas: {} });
});
const until = (isTrue: () => unknown) => expect.poll(() => Boolean(isTrue())).toBe(true);
const open = (rooms = roomAnswers) =>
  (report = openReport(busyReport(), 'open=orders', null, undefined, rooms, 'de-AT'));
const linkOf = (root: Element, path: string) => {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[download]')];
  return links.find(({ pathname }) => pathname === path);
};

test('a spreadsheet is saved in the language and with the numbers of its reader', async () => {
  const { root, files } = open();
  await until(() => linkOf(root, '/v1/report/tables/figures.csv'));
  await userEvent.click(linkOf(root, '/v1/report/tables/figures.csv') as HTMLElement);
  await until(() => files.length === 1);
  const [{ name, csv }] = files as [(typeof files)[0]];
  expect(name).toBe('figures-2026-10-08-to-2026-10-14.csv');
  expect(csv).toContain('\r\nAngesehen;;62;;');
  expect(csv).toContain('\r\nUmsatz;USD;410,00;;;302,50;');
});

test('a room’s spreadsheet has all pages of its list', async () => {
  const { root, files, askedWhole } = open();
  await until(() => linkOf(root, '/v1/report/orders.csv'));
  await userEvent.click(linkOf(root, '/v1/report/orders.csv') as HTMLElement);
  await until(() => files.length === 1);
  expect(askedWhole.map(({ room }) => room)).toEqual(['orders']);
  expect(files[0]?.csv).toMatch(/^\uFEFFBestellung;Nummer;Wann;/);
});

test('what the server cannot give at the moment is asked for by its address, where the server says why', async () => {
  const world = open();
  const { root, files, followed } = world;
  await until(() => linkOf(root, '/v1/report/orders.csv'));
  world.setRooms({});
  await userEvent.click(linkOf(root, '/v1/report/orders.csv') as HTMLElement);
  await until(() => followed.length === 1);
  expect(followed[0]).toMatch(/^\/v1\/report\/orders\.csv\?/);
  expect(files).toEqual([]);
});

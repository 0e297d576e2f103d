/** Spreadsheets that a person saves from the console, and those that programs fetch. */
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';
import { toCsv, word, type Sheet } from '../../../../src/collector/reports/shared/sheets/cells.js';
import { creatorsSheet } from '../../../../src/collector/reports/shared/sheets/creatorsSheet.js';
import { reportSheets } from '../../../../src/collector/reports/shared/sheets/reportSheets.js';
import { sheetOf } from '../../../../src/collector/reports/shared/sheets/roomSheets.js';
import { roomNames } from '../../../../src/collector/reports/shared/rooms.js';
import { consoleLanguages } from '../../../../src/console/languages/registry.js';
import { speak } from '../../../../src/console/languages/spoken.js';
import { readerStyle } from '../../../../src/console/report/sheets/readerStyle.js';
import { busyReport } from '../../../support/reportSample.js';
import { roomAnswers } from '../../../support/roomAnswers.js';

afterEach(() => speak({ code: 'en', locale: 'en', areas: {} }));

async function speakLanguage(code: keyof typeof consoleLanguages, locale: string = code) {
  const { texts } = await consoleLanguages[code]();
  speak({ code, locale, areas: { ...texts } });
}

const AT = Date.parse('2026-10-14T21:30:00Z');
const sheet: Sheet = [
  [word('creator'), word('sales'), word('time')],
  ['Mia; Jo', { decimal: '-1234.50' }, { atMs: AT }],
  ['=1+1', 0.25, ''],
];

test('programs read English words, points, commas between cells and times of one zone', () => {
  expect(toCsv(sheet)).toBe(
    `\uFEFFCreator,Sales,Time\r\nMia; Jo,-1234.50,2026-10-14T21:30:00.000Z\r\n'=1+1,0.25,\r\n`,
  );
});

test('a person reads their own words, numbers as their spreadsheet program writes them, and times of their shop', async () => {
  await speakLanguage('de', 'de-AT');
  expect(toCsv(sheet, readerStyle('de-AT', 'Europe/Berlin'))).toBe(
    `\uFEFFCreator;Umsatz;Wann\r\n"Mia; Jo";-1234,50;2026-10-14 23:30\r\n'=1+1;0,25;\r\n`,
  );
});

test.each([
  ['en-US', ',', '.'],
  ['en-ZA', ';', ','],
  ['de', ';', ','],
  ['de-CH', ';', '.'],
  ['fr', ';', ','],
  ['es-ES', ';', ','],
  ['es-MX', ',', '.'],
  ['pt-BR', ';', ','],
  ['pl', ';', ','],
  ['tr', ';', ','],
  ['ja', ',', '.'],
  ['zh-CN', ',', '.'],
  ['ar-EG', ';', '.'],
  ['he', ',', '.'],
])('%s: %s between cells, %s in numbers', (locale, separator, decimal) => {
  expect(readerStyle(locale, 'UTC')).toMatchObject({ separator, decimal });
});

describe.each(Object.keys(consoleLanguages) as (keyof typeof consoleLanguages)[])('%s', (code) => {
  const read = (made: Sheet) => {
    const style = readerStyle(code, 'UTC');
    const csv = toCsv(made, style);
    expect(csv).not.toMatch(/[{}\u2066-\u2069]/);
    // Throws where a line has more cells than there are headings, or fewer.
    return parse(csv, { bom: true, delimiter: style.separator }) as string[][];
  };
  const words = (lines: string[][]) => new Set(lines.flat());

  test('every heading of every sheet is in it, and each cell of words', async () => {
    await speakLanguage(code);
    const report = busyReport();
    const sheets = [
      creatorsSheet(report),
      ...Object.values(reportSheets).map((make) => make(report)),
      ...roomNames.map((name) => sheetOf(name, roomAnswers[name])),
      sheetOf('returns', roomAnswers.returns, 'given'),
    ];
    const said = sheets.flatMap((made) => [...words(read(made))]);
    for (const english of [
      ...['Figure', 'In the days before', 'Of those before %', 'Saw the card or tag', 'Monday'],
      ...['Sales USD', 'Still watching, 25 %, % from', 'Cost of an order', 'yes', 'added', 'seen'],
      ...['A video played for 2 seconds with at least half of it on screen.', 'Paid back'],
    ])
      expect(said).not.toContain(english);
  });
});

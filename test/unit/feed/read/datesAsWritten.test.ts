/** Days and moments as people, spreadsheets and programs write them: taken where they can mean one thing only. */
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../../src/feed/issues/issueText.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import { validFeedUrl } from '../../../fixtures/feed/valid.js';

const readWith = (date: unknown) =>
  parseFeed(
    {
      version: 1,
      videos: [
        {
          id: 'v1',
          sources: [{ type: 'mp4', src: 'a.mp4' }],
          publishedAt: date,
          rights: { status: 'owned', expiresAt: date },
          show: { until: date },
        },
      ],
    },
    validFeedUrl,
  );

describe.each<[kind: string, rows: [written: string, read: string][]]>([
  [
    'with the month’s name',
    [
      ['20 November 2026', '2026-11-20'],
      ['20 Nov 2026', '2026-11-20'],
      ['20-Nov-2026', '2026-11-20'],
      ['20. November 2026', '2026-11-20'],
      ['Nov 20, 2026', '2026-11-20'],
      ['November 20th, 2026', '2026-11-20'],
      ['1st September 2026', '2026-09-01'],
      ['Sept. 1 2026', '2026-09-01'],
      ['Friday, November 20, 2026', '2026-11-20'],
      ['Fri, 20 Nov 2026 10:00:00 GMT', '2026-11-20T10:00:00Z'],
      ['20 Nov 2026, 10:00', '2026-11-20T10:00'],
      ['Nov 20, 2026 at 9:05', '2026-11-20T09:05'],
    ],
  ],
  [
    'by the clock of twelve hours',
    [
      ['Nov 20, 2026 10:00 AM', '2026-11-20T10:00'],
      ['2026-11-20 10:00 pm', '2026-11-20T22:00'],
      ['2026-11-20 12:30 AM', '2026-11-20T00:30'],
      ['2026-11-20 12:30 p.m.', '2026-11-20T12:30'],
      ['2026-11-20 10PM', '2026-11-20T22:00'],
      ['11/20/2026, 10:00:15 PM', '2026-11-20T22:00:15'],
      ['2026-11-20 10:00 AM +0100', '2026-11-20T10:00+01:00'],
    ],
  ],
  [
    'in numbers of which only one can be the month',
    [
      ['20.11.2026', '2026-11-20'],
      ['20/11/2026', '2026-11-20'],
      ['20-11-2026', '2026-11-20'],
      ['11/20/2026', '2026-11-20'],
      ['5/20/2026', '2026-05-20'],
      ['12.12.2026', '2026-12-12'],
      ['20.11.2026 10:00', '2026-11-20T10:00'],
      ['2026.11.20', '2026-11-20'],
    ],
  ],
  [
    'as programs write them',
    [
      ['/Date(1763596800000)/', '2025-11-20T00:00:00.000Z'],
      ['/Date(1763596800000+0100)/', '2025-11-20T00:00:00.000Z'],
      ['1763596800', '2025-11-20T00:00:00.000Z'],
      ['20261120T100000Z', '2026-11-20T10:00:00Z'],
      ['20261120T1000', '2026-11-20T10:00'],
      ['2026-11-20T10:00:00,123Z', '2026-11-20T10:00:00.123Z'],
      ['2026-11-20T10:00:00+01:00[Europe/Berlin]', '2026-11-20T10:00:00+01:00'],
      ['Fri Nov 20 2026 10:00:00 GMT+0100 (CET)', '2026-11-20T10:00:00+01:00'],
    ],
  ],
])('a date %s', (_, rows) => {
  it.each(rows)('%s is %s', (written, read) => {
    const { feed, issues } = readWith(written);
    expect(issues).toEqual([]);
    expect(feed?.videos[0]).toMatchObject({
      publishedAt: read,
      rights: { expiresAt: read },
      show: { until: read },
    });
  });
});

it.each(['03.04.2026', '3/4/2026', '11-12-2026', '20.11.26', '3/4/2026 10:00'])(
  'the date %s, whose day and month may be either, is not guessed at: its writer is told to begin with the year',
  (date) => {
    const { feed, issues } = readWith(date);
    expect(feed?.videos).toEqual([]);
    expect(issues.map((issue) => describeIssue(issue).message).join()).toContain(
      'Expected: the year first, as in "2026-11-20"',
    );
  },
);

it.each([
  '31.02.2026',
  '32 Nov 2026',
  '20.13.2026',
  '2026-11-20 13:00 PM',
  '2026-11-20 0 am',
  'Marble 3, 2026',
  '/Date(soon)/',
  '2026-11-20 10',
])('%s is no date: with law in it, it takes the video out', (date) => {
  const { feed, issues } = readWith(date);
  expect(feed?.videos).toEqual([]);
  expect(issues.length).toBeGreaterThan(0);
});

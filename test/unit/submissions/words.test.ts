import { expect, test } from 'vitest';
import { typedDay } from '../../../src/submissions/shared/typedDay.js';
import { typedLine } from '../../../src/tools/typedLine.js';
import { serverSpeech } from '../../../src/i18n/serverLanguages.js';
import { rightsSentence } from '../../../src/submissions/shared/sentences.js';
import { videoTypeOf } from '../../../src/submissions/shared/videoType.js';

test('what a creator agrees to is one sentence with the shop, the places, the day and the countries', () => {
  const grant = { until: '2027-11-29', territories: [], channels: ['onsite' as const] };
  expect(rightsSentence('Halden', grant, serverSpeech())).toBe(
    'I made this video, and Halden may show it on its shop pages until 29 November 2027, in every country.',
  );
  expect(
    rightsSentence(
      'Halden',
      {
        until: '2027-01-01',
        territories: ['US', 'CA', 'DE'],
        channels: ['onsite', 'email', 'ads'],
      },
      serverSpeech(),
    ),
  ).toBe(
    'I made this video, and Halden may show it on its shop pages, in its emails and in its ads until 1 January 2027, in the United States, Canada and Germany.',
  );
});

test.each([
  ['  a \n b  ', 'a b'],
  ['a\u0000\u202eb', 'a b'],
  ['👩‍👩‍👧 é', '👩‍👩‍👧 é'],
  ['\u200d', ''],
  [7, ''],
  [null, ''],
])('a text is text: %j', (typed, kept) => {
  expect(typedLine(typed, 100)).toBe(kept);
});

test('a text is cut between letters, never within one', () => {
  expect(typedLine('😀😀😀', 2)).toBe('😀😀');
});

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', null],
  ['2026-2-3', null],
  ['tomorrow', null],
  [20260203, null],
])('a day is one that the calendar has: %j', (typed, kept) => {
  expect(typedDay(typed)).toBe(kept);
});

const head = (text: string) => Uint8Array.from(text.padEnd(64, '\0'), (c) => c.charCodeAt(0));

test.each([
  ['\0\0\0\x18ftypisom', 'video/mp4'],
  ['\0\0\0\x18ftypmp42', 'video/mp4'],
  ['\0\0\0\x18ftyp3gp4', 'video/mp4'],
  ['\0\0\0\x14ftypqt  ', 'video/quicktime'],
  ['\0\0\0\x08wide\0\0\0\0mdat', 'video/quicktime'],
  ['\x1a\x45\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm', 'video/webm'],
  ['\0\0\0\x18ftypheic', null],
  ['\0\0\0\x18ftypM4A ', null],
  ['\x1a\x45\xdf\xa3 matroska', null],
  ['<svg', null],
])('a video is told by its first bytes: %j', (bytes, type) => {
  expect(videoTypeOf(head(bytes))).toBe(type);
});

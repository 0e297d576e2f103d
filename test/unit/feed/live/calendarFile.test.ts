import { expect, test } from 'vitest';
import { calendarFile } from '../../../../src/feed/live/calendarFile.js';

const entry = {
  id: 'spring',
  title: 'Spring, live; with Mia',
  url: 'https://shop.example/p/serum?reelshelf=spring',
  startsAtMs: Date.UTC(2026, 11, 1, 18),
  nowMs: Date.UTC(2026, 10, 2, 9),
};

test('it names the moment in UTC, the title with its signs escaped, where it is, and rings before', () => {
  const lines = calendarFile(entry).split('\r\n');
  expect(lines).toContain('DTSTART:20261201T180000Z');
  expect(lines).toContain('DTSTAMP:20261102T090000Z');
  expect(lines).toContain('SUMMARY:Spring\\, live\\; with Mia');
  expect(lines).toContain('URL:https://shop.example/p/serum?reelshelf=spring');
  expect(lines).toContain('TRIGGER:-PT10M');
  expect(lines[0]).toBe('BEGIN:VCALENDAR');
  expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
});

test('no line has more than 75 octets, none is cut within a character, and joined again they say the same', () => {
  const title = 'Frühling 春の新作ライブ配信 🧴'.repeat(12);
  const text = calendarFile({ ...entry, title });
  const octets = (line: string) => new TextEncoder().encode(line).length;
  expect(text.split('\r\n').every((line) => octets(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
});

test('a title cannot add a line of its own', () => {
  const text = calendarFile({ ...entry, title: 'a\r\nATTACH:https://evil.example' });
  expect(text.split('\r\n').some((line) => line.startsWith('ATTACH'))).toBe(false);
});

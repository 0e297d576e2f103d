import { describe, expect, it } from 'vitest';
import { isOpen, utcCalendar } from '../../../src/feed/calendar.js';
import { calendarFor } from '../../../src/feed/calendarFor.js';
import type { Video } from '../../../src/feed/schema.js';
import { createCalendar } from '../../../src/feed/zones.js';

const video = (more: Partial<Video> = {}): Video => ({
  id: 'v',
  creator: '',
  sources: [{ type: 'mp4', src: 'https://shop.example/v.mp4' }],
  rights: { status: 'owned' },
  ...more,
});

describe('calendarFor', () => {
  it('calendarFor is the plain one where no window has a zone or a weekly time', async () => {
    const show = { from: '2026-11-01', until: '2026-12-01T10:00:00+02:00' };
    const videos = [video(), video({ show, tags: [{ product: 'p', show }] })];
    expect(await calendarFor(videos)).toBe(utcCalendar);
  });

  it.each([
    ['a zone', { show: { from: '2026-11-01', timeZone: 'Europe/Berlin' } }],
    ['a weekly time', { show: { weekly: [{ days: ['fri' as const] }] } }],
    ['a zone of one tag', { tags: [{ product: 'p', show: { timeZone: 'Asia/Tokyo' } }] }],
  ])('calendarFor knows every zone where a video has %s', async (_, more) => {
    const calendar = await calendarFor([video(), video(more)]);
    expect(['Europe/Berlin', 'Mars/Base'].map(calendar.hasZone)).toEqual([true, false]);
  });
});

describe('the calendar of a feed without zones', () => {
  it.each(
    [
      '2026-12-01',
      '2026-11-23T10:00:00Z',
      '2026-11-23T10:00:00+05:30',
      '2026-11-23T10:00',
      '2028-02-29',
      '2026-02-30',
      '2026-02-30T10:00:00Z',
      '2026-11-23T25:00:00Z',
      'soon',
    ].flatMap((moment) => [[moment, 'start'] as const, [moment, 'end'] as const]),
  )('the calendar of a feed without zones reads %s (%s) as the other one does', (moment, edge) => {
    for (const zone of [undefined, 'UTC'])
      expect(utcCalendar.toMs(moment, zone, edge)).toBe(createCalendar().toMs(moment, zone, edge));
  });

  it('the calendar of a feed without zones closes what it cannot read: another zone, a weekly time', () => {
    const now = Date.parse('2026-11-27T12:00:00Z');
    const open = (window: Parameters<typeof isOpen>[1]) => isOpen(utcCalendar, window, now);
    expect(open({ from: '2026-11-01' })).toBe(true);
    expect(open({ from: '2026-11-01', timeZone: 'Europe/Berlin' })).toBe(false);
    expect(open({ weekly: [{ from: '00:00', until: '24:00' }] })).toBe(false);
  });
});

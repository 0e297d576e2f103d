import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/feed/calendar.js';
import { createCalendar } from '../../../src/feed/zones.js';

const iso = (ms: number) => (Number.isNaN(ms) ? 'NaN' : new Date(ms).toISOString());

describe('createCalendar', () => {
  it.each([
    // with an offset: itself, wherever the campaign is
    ['2026-11-23T10:00:00Z', 'Asia/Tokyo', 'start', '2026-11-23T10:00:00.000Z'],
    ['2026-11-23T10:00+05:30', 'Europe/Berlin', 'start', '2026-11-23T04:30:00.000Z'],
    // without: the campaign's clock, summer and winter
    ['2026-07-01T09:00', 'Europe/Berlin', 'start', '2026-07-01T07:00:00.000Z'],
    ['2026-12-01T09:00:30.5', 'Europe/Berlin', 'start', '2026-12-01T08:00:30.500Z'],
    ['2026-12-01T09:00', 'America/New_York', 'start', '2026-12-01T14:00:00.000Z'],
    ['2026-12-01T09:00', 'Asia/Kathmandu', 'start', '2026-12-01T03:15:00.000Z'],
    ['2026-12-01T09:00', undefined, 'start', '2026-12-01T09:00:00.000Z'],
    // a date alone: the first instant of that day, or the first after it
    ['2026-12-24', 'Europe/Berlin', 'start', '2026-12-23T23:00:00.000Z'],
    ['2026-12-24', 'Europe/Berlin', 'end', '2026-12-24T23:00:00.000Z'],
    ['2026-12-31', 'Pacific/Auckland', 'end', '2026-12-31T11:00:00.000Z'],
    // days of 23 and of 25 hours
    ['2026-03-29', 'Europe/Berlin', 'start', '2026-03-28T23:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', 'end', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', 'start', '2026-10-24T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', 'end', '2026-10-25T23:00:00.000Z'],
    // the hour that comes twice: its first coming; the one that never comes: as if the clock had not yet been changed
    ['2026-10-25T02:30', 'Europe/Berlin', 'start', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', 'start', '2026-03-29T01:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', 'start', '2026-11-01T05:30:00.000Z'],
    ['2026-03-08T02:30', 'America/New_York', 'start', '2026-03-08T07:30:00.000Z'],
    // midnight itself does not exist on that day
    ['2026-09-06', 'America/Santiago', 'start', '2026-09-06T04:00:00.000Z'],
    // leap days, and days that never were
    ['2028-02-29', 'UTC', 'start', '2028-02-29T00:00:00.000Z'],
    ['2026-02-29', 'UTC', 'start', 'NaN'],
    ['2026-02-30T10:00:00Z', 'UTC', 'start', 'NaN'],
    ['2026-13-01', 'UTC', 'start', 'NaN'],
    ['2026-11-23T25:00:00Z', 'UTC', 'start', 'NaN'],
    ['soon', 'UTC', 'start', 'NaN'],
    ['2026-12-01', 'Mars/Base', 'start', 'NaN'],
  ] as const)('createCalendar reads %s in %s (%s) as %s', (moment, timeZone, edge, expected) => {
    expect(iso(createCalendar().toMs(moment, timeZone, edge))).toBe(expected);
  });

  it('createCalendar knows the zones that exist', () => {
    const { hasZone } = createCalendar();
    expect(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires'].map(hasZone)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['Mars/Base', '', '+02:00', 'javascript:', 'Europe/Berlin '].map(hasZone)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('isOpen', () => {
  const at = (now: string, window: Parameters<typeof isOpen>[1]) =>
    isOpen(createCalendar(), window, Date.parse(now));

  it('isOpen is always so without a window', () => {
    expect(at('2026-11-23T00:00:00Z', {})).toBe(true);
  });

  it('isOpen from its first instant to its last', () => {
    const window = {
      from: '2026-12-01T09:00',
      until: '2026-12-01T18:00',
      timeZone: 'Europe/Berlin',
    };
    expect(at('2026-12-01T07:59:59.999Z', window)).toBe(false);
    expect(at('2026-12-01T08:00:00Z', window)).toBe(true);
    expect(at('2026-12-01T16:59:59.999Z', window)).toBe(true);
    expect(at('2026-12-01T17:00:00Z', window)).toBe(false);
  });

  it('all day long where only days are named', () => {
    const window = { from: '2026-11-27', until: '2026-11-27', timeZone: 'America/Los_Angeles' };
    expect(at('2026-11-27T07:59:59Z', window)).toBe(false);
    expect(at('2026-11-27T08:00:00Z', window)).toBe(true);
    expect(at('2026-11-28T07:59:59Z', window)).toBe(true);
    expect(at('2026-11-28T08:00:00Z', window)).toBe(false);
  });

  it('isOpen opens once on the night the clocks go back, not twice', () => {
    const window = { from: '2026-10-25T02:30', timeZone: 'Europe/Berlin' };
    const states = ['00:29', '00:30', '00:59', '01:00', '01:29', '01:30'].map((time) =>
      at(`2026-10-25T${time}:00Z`, window),
    );
    expect(states).toEqual([false, true, true, true, true, true]);
  });

  it('isOpen is closed when an edge or the zone cannot be read', () => {
    expect(at('2026-11-23T00:00:00Z', { from: 'x' })).toBe(false);
    expect(at('2026-11-23T00:00:00Z', { until: '2999-02-30' })).toBe(false);
    expect(at('2026-11-23T00:00:00Z', { from: '2020-01-01', timeZone: 'Mars/Base' })).toBe(false);
  });
});

/** Moments as a field for date and time has them, which knows no zone, and as the feed has them. */
import { createCalendar } from '../../../feed/zones.js';

export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the zone's clock shows at a moment with an offset, as the field writes it. One that cannot be read stays as it is. */
export function wallTimeOf(moment: string, timeZone: string): string {
  try {
    // Swedish writes a moment as the field does, but for the space.
    const written = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    return written.format(new Date(moment)).replace(' ', 'T');
  } catch {
    return moment.slice(0, 16);
  }
}

/** The moment at which the zone's clock shows this, with the offset that it has then: `2026-12-01T18:00:00+01:00`. */
export function momentAt(wallTime: string, timeZone: string): string | null {
  const atMs = createCalendar().toMs(wallTime, timeZone, 'start');
  if (Number.isNaN(atMs)) return null;
  const wallMs = Date.parse(`${wallTimeOf(new Date(atMs).toISOString(), timeZone)}Z`);
  const minutes = Math.round((wallMs - atMs) / 60_000);
  const two = (count: number) => String(Math.floor(count)).padStart(2, '0');
  const away = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${two(away / 60)}:${two(away % 60)}`;
  return `${new Date(wallMs).toISOString().slice(0, 19)}${offset}`;
}

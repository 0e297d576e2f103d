/** An entry of a calendar as a file (iCalendar, RFC 5545), which every calendar opens. */

interface Entry {
  /** The same for the same live: a file that is opened twice is one entry. */
  id: string;
  title: string;
  /** Where it is shown. */
  url: string;
  startsAtMs: number;
  nowMs: number;
}

/** Rings ten minutes before. It says no end: nobody knows that. */
export const calendarFile = ({ id, title, url, startsAtMs, nowMs }: Entry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Reelshelf//Live//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@reelshelf`,
    `DTSTAMP:${momentText(nowMs)}`,
    `DTSTART:${momentText(startsAtMs)}`,
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    `DESCRIPTION:${escaped(url)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');

/** `20261201T180000Z`. */
const momentText = (ms: number) => new Date(ms).toISOString().replace(/[-:]|\.\d+/g, '');

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A line has at most 75 octets; it goes on after a break and a blank. No character has more than four. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = sizeOf(character.codePointAt(0) ?? 0);
    if (octets + size > 74) {
      parts.push(part);
      [part, octets] = ['', 0];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

const sizeOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

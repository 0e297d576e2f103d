/** What the processes of the bench tell, and how it is shown whichever store it is of. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { tableOf, type Column } from './figures.js';

export const PARTS = ['report', 'rooms', 'live', 'ingest'] as const;
export type Part = (typeof PARTS)[number];

export interface Time {
  ms: number;
  cpuMs: number;
}
export interface RoomTimes {
  room: string;
  first: Time;
  again: Time;
  /** Below a report that has counted the orders already. */
  below: Time;
}
export interface RoomsMeasured {
  rooms: RoomTimes[];
  peakMb: number;
}
export interface Measured {
  startMs: number;
  times: Time[];
  peakMb: number;
  /** The whole report, to be held to that of another store. */
  told: string;
  isCurrent: boolean;
}
export type IngestFigures = Record<
  'perSecond' | 'p50Ms' | 'p99Ms' | 'maxMs' | 'startMs' | 'cpuUs' | 'peakMb',
  number
>;

export const quickestOf = (times: readonly Time[]): Time =>
  times.reduce((best, time) => (time.ms < best.ms ? time : best));

export const middleOf = (times: readonly Time[]): Time =>
  times.toSorted((a, b) => a.ms - b.ms)[times.length >> 1] ?? { ms: 0, cpuMs: 0 };

/** A script of this folder in a process of its own. */
export async function run<T>(script: string, args: readonly string[]): Promise<T> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`${script} ${args.join(' ')} ended with ${String(status)}.`);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as T;
}

export const roomTable = (title: string, rooms: readonly RoomTimes[]): string =>
  tableOf(
    title,
    [
      { title: 'first', unit: 'ms' },
      { title: 'again', unit: 'ms', most: 500 },
      { title: 'processor', unit: 'ms' },
      { title: 'below its report', unit: 'ms', most: 500 },
      { title: 'processor', unit: 'ms' },
    ],
    rooms.map(({ room, first, again, below }) => [
      room,
      first.ms,
      again.ms,
      again.cpuMs,
      below.ms,
      below.cpuMs,
    ]),
  );

export const ingestColumns: readonly Column[] = [
  { title: 'events', unit: '/s', least: 20_000 },
  { title: 'p50', unit: 'ms' },
  { title: 'p99', unit: 'ms', most: 50 },
  { title: 'longest', unit: 'ms' },
  { title: 'collector, an event', unit: 'µs' },
];

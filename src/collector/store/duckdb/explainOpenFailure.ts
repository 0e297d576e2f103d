import { CollectorError } from '../../collectorError.js';

/** What the database says, the operator's next step. The first that fits is taken. */
const advices: readonly [pattern: RegExp, advice: (path: string) => string][] = [
  [
    /no space left|disk quota|disk full|not enough space/i,
    () => 'The disk is full: make room, then start again.',
  ],
  [
    /replay|\.wal\b|WAL file/i,
    (path) =>
      `The log of the latest commits, ${path}.wal, is damaged. Move it away, and keep it: the collector then starts with everything but what that log alone held, which is the latest 32 MB at most.`,
  ],
  [
    /storage version|newer version|serializ/i,
    () => 'It was written by a newer DuckDB: npm install @duckdb/node-api@latest',
  ],
  [
    /extension/i,
    () =>
      'It is no file of this database: name a file on this machine, or one that is not there yet.',
  ],
  [
    /not a valid DuckDB|is a directory/i,
    () => 'It is something else. Name another file, or move this one away: a missing file is made.',
  ],
  [
    /corrupt|checksum|not read enough|could not read/i,
    () =>
      'It is damaged. Put a backup in its place, or move it away, and keep it: a missing file is made.',
  ],
  [
    /read-only|permission denied|not permitted|access is denied/i,
    () =>
      'This user may not write there: change the rights of file and folder, or name another file.',
  ],
  [
    /no such file|cannot find the (path|file)/i,
    () => 'There is no such folder: make it, or name another file.',
  ],
];

/** @param cause - what the database said on opening `path`. */
export function explainOpenFailure(path: string, cause: unknown): CollectorError {
  const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
  if (/\block\b/i.test(reason)) {
    const holder = /PID (\d+)/.exec(reason)?.[1];
    return new CollectorError(
      'STORE_IN_USE',
      `${path} is held by another process${holder ? ` (id ${holder})` : ''}. One collector holds the file at a time: stop the other one, or give this one its own file.`,
      cause,
    );
  }
  const advice =
    advices.find(([pattern]) => pattern.test(reason))?.[1](path) ??
    'Check the folder, its rights and free space.';
  return new CollectorError(
    'STORE_UNREADABLE',
    `${path} could not be opened as a database: ${reason.replace(/\.?$/, '.')} ${advice}`,
    cause,
  );
}

/**
 * The only file that names the console. A message is said once per code and subject, so that a broken feed of a
 * thousand videos does not flood the shop's console.
 */
export interface Notice {
  /** Stable, searchable, upper snake case: `FEED_UNREACHABLE`. */
  code: string;
  /** What happened, what was received, what was expected. One sentence. */
  message: string;
  /** What to do about it. One sentence. */
  remedy: string;
  /** Distinguishes notices of the same code (an item's id, a URL); part of the say-once key. */
  subject?: string;
  detail?: unknown;
}

export interface Display {
  warn(notice: Notice): void;
  /** Every notice said so far, for the debug overlay. */
  readonly said: readonly Notice[];
}

const KEPT = 200;

export function createDisplay(
  write: (line: string, detail?: unknown) => void = writeToConsole,
): Display {
  const keys = new Set<string>();
  const said: Notice[] = [];
  return {
    warn(notice) {
      const key = `${notice.code} ${notice.subject ?? ''}`;
      if (keys.has(key) || said.length >= KEPT) return;
      keys.add(key);
      said.push(notice);
      const subject = notice.subject ? ` (${notice.subject})` : '';
      write(
        `[reelshelf] ${notice.code}${subject}: ${notice.message} ${notice.remedy}`,
        notice.detail,
      );
    },
    said,
  };
}

export function writeToConsole(line: string, detail?: unknown): void {
  // `console` is missing from the pure libs on purpose; reading it by name keeps this file free of DOM types.
  const { console } = globalThis as { console?: { warn(...parts: unknown[]): void } };
  if (detail === undefined) console?.warn(line);
  else console?.warn(line, detail);
}

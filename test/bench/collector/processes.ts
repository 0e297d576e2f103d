/** What other processes on this machine used; 0 where that cannot be known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Of all cores together, since it was started. */
export function cpuMsOf(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

const LOOKS_MS = 500;
const MOST_LOOKS = 120;

/** {@link cpuMsOf} when it has done what it does behind its answers: half a second in which it does next to nothing. */
export async function cpuMsAtRest(pid: number | undefined): Promise<number> {
  let before = cpuMsOf(pid);
  // Longer than what it waits for others to come.
  await setTimeout(3000);
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const now = cpuMsOf(pid);
    if (now - before < 20) return now;
    before = now;
    await setTimeout(LOOKS_MS);
  }
  return before;
}

/** Of memory at most, since it was started or {@link forgetPeak}. */
export function peakMbOf(pid: number | undefined | 'self'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

export function forgetPeak(pid: number | undefined): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak is that of all its time.
  }
}

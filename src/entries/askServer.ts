/** What rooms of the console ask their server for. */
import { inWords } from '../console/languages/said.js';
import type { Asked } from '../console/shell/asked.js';
import { text } from '../console/shell/texts.js';

/** @returns the answer, or why there is none, in a sentence. */
export async function askServer<T>(path: string, init: RequestInit = {}): Promise<Asked<T>> {
  try {
    const response = await fetch(path, init);
    if (response.ok)
      return { ok: true, value: (response.status === 204 ? null : await response.json()) as T };
    return { ok: false, message: inWords((await response.json()) as { message: string }) };
  } catch {
    return { ok: false, message: text('unanswered') };
  }
}

export const asJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

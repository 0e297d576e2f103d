/** The room of the people with its server; loaded when it is opened. */
import { openPeople } from '../console/people/PeopleRoom.js';
import type { Asked } from '../console/people/source.js';
import { consoleBrowser } from './consoleBrowser.js';

const PATH = 'v1/people';

async function ask<T>(path: string, init: RequestInit = {}): Promise<Asked<T>> {
  try {
    const response = await fetch(path, init);
    if (response.ok)
      return { ok: true, value: (response.status === 204 ? null : await response.json()) as T };
    const { message } = (await response.json()) as { message: string };
    return { ok: false, message };
  } catch {
    return { ok: false, message: 'The server does not answer. Try again in a moment.' };
  }
}

export const open = () =>
  openPeople({
    load: () => ask(PATH),
    add: (request) =>
      ask(PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      }),
    remove: (id) => ask(`${PATH}/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    linkOf: (token) => new URL(`report?token=${encodeURIComponent(token)}`, location.href).href,
    ...consoleBrowser,
  });

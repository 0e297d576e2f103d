/** `POST api/edits`: changes of the feed, all of them or none. */
import { saidOf } from '../refusals.js';
import * as z from 'zod/mini';
import type { ChangingDraft, Project } from '../../project/folder/project.js';
import { answerJson } from '../../server/answers.js';
import { failure, success, type Result } from '../../tools/result.js';
import { areMade, conflictsIn, isList, makeEdits, valueAt, type Edit } from '../shared/edits.js';
import type { Conflict, EditAnswer } from '../shared/wire.js';
import { readState } from './projectState.js';

/** One action of the page makes a few; this many are a program that has gone wild. */
const MAX_EDITS = 5000;

const name = z.string().check(z.minLength(1), z.maxLength(255));
const value = z._default(z.unknown(), null);
const requestSchema = z.object({
  edits: z.array(
    z.object({
      at: z.union([z.tuple([name]), z.tuple([name, name]), z.tuple([name, name, name])]),
      was: value,
      now: value,
    }),
  ),
});

/** @returns why it cannot be a change of a feed, in a sentence. */
export function readEdits(body: unknown): Result<readonly Edit[], string> {
  const read = requestSchema.safeParse(body);
  if (!read.success)
    return failure(
      'This is no list of edits: each needs "at" (one to three names), "was" and "now".',
    );
  const { edits } = read.data;
  if (edits.length > MAX_EDITS)
    return failure(`${edits.length} edits at once are more than ${MAX_EDITS}. Send them in parts.`);
  const wrong = edits.find((edit) => !isTarget(edit as Edit));
  return wrong
    ? failure(
        `${JSON.stringify(wrong.at).slice(0, 200)} is no place that can be changed like this.`,
      )
    : success(edits as unknown as Edit[]);
}

/** Whether what stands there may be such a value; what a feed may say in it, the feed's own reader decides. */
function isTarget({ at: [first, id, field], was, now }: Edit): boolean {
  if (first === '__proto__' || field === '__proto__' || field === 'id') return false;
  // A name of the feed's head has no parts.
  if (!isList(first)) return id === undefined && first !== 'version';
  if (id === undefined) return [was, now].every(isIds);
  if (field !== undefined) return true;
  return [was, now].every(
    (item) =>
      item === null ||
      (typeof item === 'object' &&
        Object.hasOwn(item as object, 'id') &&
        (item as { id: unknown }).id === id),
  );
}

const isIds = (list: unknown) =>
  Array.isArray(list) &&
  list.every((id) => typeof id === 'string') &&
  new Set(list).size === list.length;

export async function answerEdits(project: Project, edits: readonly Edit[]): Promise<Response> {
  const reply = (status: number, body: EditAnswer) => answerJson(status, body);
  const made = await project.update((draft): Conflict[] => {
    if (areMade(draft.feed, edits)) return [];
    const conflicts = conflictsIn(draft.feed, edits);
    if (conflicts.length > 0)
      return conflicts.map(({ at }) => ({ at, is: valueAt(draft.feed, at) }));
    makeEdits(draft.feed, edits);
    bringProducts(draft, edits);
    return [];
  });
  if (!made.ok)
    return reply(made.error.code === 'CHANGE_REFUSED' ? 422 : 503, {
      ok: false,
      reason: 'refused',
      ...saidOf(made.error),
    });
  if (made.value.length === 0) return reply(200, { ok: true, revision: await project.revision() });
  const state = await readState(project);
  return state.ok
    ? reply(409, { ok: false, reason: 'conflict', conflicts: made.value, project: state.value })
    : reply(503, { ok: false, reason: 'refused', ...saidOf(state.error) });
}

/** A product that a video now shows comes from the catalogue into the feed, as `reelshelf tag` does it. */
function bringProducts(draft: ChangingDraft, edits: readonly Edit[]): void {
  const { feed } = draft;
  const touched = new Set(
    edits.flatMap(({ at: [list, id] }) => (list === 'videos' && id ? [id] : [])),
  );
  const listed = new Set(feed.products.map(({ id }) => id));
  const named = feed.videos.flatMap(({ id, tags }) =>
    touched.has(id) && Array.isArray(tags) ? tags.map((tag) => tag?.product) : [],
  );
  const wanted = new Set(named.filter((id) => !listed.has(id)));
  if (wanted.size > 0) feed.products.push(...draft.listed(wanted));
}

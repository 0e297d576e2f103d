import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FeedDocument } from '../../../src/project/folder/feedDocument.js';
import type { Edit } from '../../../src/studio/shared/edits.js';
import { openStudio } from '../../support/studioWorld.js';

const title = (video: string, was: unknown, now: unknown): Edit => ({
  at: ['videos', video, 'title'],
  was,
  now,
});
const feedIn = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'reels.json'), 'utf8')) as FeedDocument;

test('an edit stands in the file when it is answered, and the revision is another one', async () => {
  const { edit, project, folder } = await openStudio();
  const before = await project();
  const made = await edit(title('v1', 'Video 1', 'Slow pour'));
  expect(made).toMatchObject({ status: 200, ok: true });
  expect((await feedIn(folder)).videos[1]?.title).toBe('Slow pour');
  expect((await project()).revision).not.toBe(before.revision);
});

test('the same request twice is done once, also where one place is changed twice in it', async () => {
  const { edit, project } = await openStudio();
  const twice = [title('v1', 'Video 1', 'A'), title('v1', 'A', 'B')];
  const first = await edit(...twice);
  const again = await edit(...twice);
  expect([first, again]).toMatchObject([{ ok: true }, { ok: true }]);
  expect(again).toEqual(first);
  expect((await project()).feed.videos[1]?.title).toBe('B');
});

test('who is slower hears what stands there now, and nothing of the request is done', async () => {
  const { edit, project } = await openStudio();
  await edit(title('v1', 'Video 1', 'Theirs'));
  const late = await edit(title('v0', 'Video 0', 'Mine too'), title('v1', 'Video 1', 'Mine'));
  expect(late).toMatchObject({
    status: 409,
    reason: 'conflict',
    conflicts: [{ at: ['videos', 'v1', 'title'], is: 'Theirs' }],
    project: { feed: { videos: [{ title: 'Video 0' }, { title: 'Theirs' }, {}] } },
  });
  expect((await project()).feed.videos[0]?.title).toBe('Video 0');
});

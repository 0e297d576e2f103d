import { expect, test, vi } from 'vitest';
import type { Cue } from '../../../../src/media/vtt.js';
import { openedModel, studioServer } from '../../../support/studioModelWorld.js';

const said = (text: string): Cue[] => [{ startSeconds: 1, endSeconds: 2, text }];
const EN = { video: 'one', lang: 'en' };

async function opened(server = studioServer()) {
  const world = await openedModel(server);
  const captions = () => world.file.videos[0]?.captions ?? [];
  return {
    ...world,
    captions,
    words: () => world.files.get(captions()[0]?.src ?? '') ?? '',
    write: (text: string, was = captions()[0]?.src ?? null) =>
      world.model.captions.write({ ...EN, cues: said(text), was }),
    async rests() {
      world.runTimers();
      await vi.waitFor(() => expect(world.model.state().captionsSave).toBe('saved'));
    },
  };
}

test('captions are saved by themselves when nobody writes any more, and until then kept in the browser', async () => {
  const { write, rests, words, model, keptCaptions, captions } = await opened();
  write('Warm');
  write('Warm water');
  expect(model.state().captionsSave).toBe('saving');
  expect(keptCaptions()).toMatchObject([{ video: 'one', cues: said('Warm water') }]);
  expect(captions()).toEqual([]);
  await rests();
  expect(words()).toContain('Warm water');
  expect(keptCaptions()).toEqual([]);
  expect(model.captions.savedAs(EN)).toBe(captions()[0]?.src);
});

test('captions that were saved are taken back and made again like any other step', async () => {
  const { write, rests, words, model, isSaved, captions } = await opened();
  write('One');
  await rests();
  write('Two');
  await rests();
  model.undo();
  await isSaved();
  expect(words()).toContain('One');
  model.redo();
  await isSaved();
  expect(words()).toContain('Two');
  model.undo();
  model.undo();
  await isSaved();
  expect(captions()).toEqual([]);
});

test('while nobody answers, captions wait in the browser; a page that is opened after a crash saves them', async () => {
  const server = studioServer();
  const { write, model, runTimers, setDown, keptCaptions } = await opened(server);
  setDown(true);
  write('Into the void');
  runTimers();
  await vi.waitFor(() => expect(model.state().captionsSave).toBe('offline'));
  expect(keptCaptions()).toHaveLength(1);
  setDown(false);
  const next = await opened(server);
  await vi.waitFor(() => expect(next.words()).toContain('Into the void'));
  expect(keptCaptions()).toEqual([]);
});

test.each([
  ['mine', 'Mine'],
  ['theirs', 'Theirs'],
] as const)(
  'captions that two write at once are asked about, and %s stay',
  async (whose, stays) => {
    const { write, rests, words, model, files, tell, keptCaptions } = await opened();
    write('Mine', null);
    files.set('media/theirs.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nTheirs\n');
    tell((feed) => (feed.videos[0]!.captions = [{ src: 'media/theirs.vtt', lang: 'en' }]));
    await rests();
    expect(words()).toContain('Theirs');
    expect(keptCaptions()).toHaveLength(1);
    const [clash] = model.state().conflicts;
    expect(clash).toMatchObject({ is: 'Theirs', now: 'Mine' });
    model.resolve(clash!, whose);
    await vi.waitFor(() => expect(words()).toContain(stays));
    await vi.waitFor(() => expect(keptCaptions()).toEqual([]));
    expect(model.state().conflicts).toEqual([]);
  },
);

test('what the server refuses is said, stays where it was written, and is tried again with the next word', async () => {
  const { model, rests, keptCaptions, write } = await opened();
  model.captions.write({ video: 'one', lang: 'no language', cues: said('One'), was: null });
  await rests();
  expect(model.state().note?.words).toBe('It is not a language.');
  expect(keptCaptions()).toHaveLength(1);
  write('Two');
  await rests();
  expect(keptCaptions()).toMatchObject([{ lang: 'no language' }]);
});

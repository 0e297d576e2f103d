import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { FailureNote } from '../../../src/console/report/FailureNote.js';
import { createWording } from '../../../src/console/report/wording.js';
import { Said, useSay, type Note } from '../../../src/console/shell/Said.js';
import { Status } from '../../../src/console/shell/Status.js';
import { LivePoster } from '../../../src/console/studio/editor/LivePoster.js';
import { Bar } from '../../../src/console/studio/Bar.js';
import { InviteRow } from '../../../src/console/studio/inbox/InviteRow.js';
import type { StudioState } from '../../../src/console/studio/model/studioState.js';
import { useJobNews } from '../../../src/console/studio/useJobNews.js';
import { StudioContext, type Studio } from '../../../src/console/studio/useStudio.js';
import { VideoPart } from '../../../src/console/submission/VideoPart.js';
import type { VideoDocument } from '../../../src/project/folder/feedDocument.js';
import type { Job } from '../../../src/studio/shared/wire.js';
import type { CreatorView, InboxGift } from '../../../src/submissions/shared/wire.js';
import { hear } from './hearing.js';

afterEach(cleanup);

const studio = {
  model: { undo() {}, redo() {} },
  world: { locale: 'en' },
  go() {},
} as unknown as Studio;

/** A room in its frame: each step is drawn, and what came after it has had its time. */
async function open(first: ComponentChildren) {
  const room = (shown: ComponentChildren, note: Note | null) => (
    <StudioContext.Provider value={studio}>
      <Said note={note}>{shown}</Said>
    </StudioContext.Provider>
  );
  const { container, rerender } = render(room(null, null));
  const heard = hear(container);
  const show = async (shown: ComponentChildren, note: Note | null = null) => {
    rerender(room(shown, note));
    // Effects run after the picture.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
  };
  await show(first);
  return { heard, show };
}

it('the same sentence said twice in a row is heard twice', async () => {
  const { heard, show } = await open(null);
  const note = { words: 'Hidden.' };
  await show(null, note);
  await show('what else is drawn meanwhile', note);
  await show(null, { words: 'Hidden.' });
  expect(heard).toEqual(['Hidden.Close', 'Hidden.Close']);
});

function Told({ words }: { words: readonly string[] }) {
  const say = useSay();
  return <button onClick={() => words.forEach(say)}>say</button>;
}

it('what is said at once is heard in its order, each by itself', async () => {
  const { heard, show } = await open(<Told words={['one', 'two', 'two', 'three']} />);
  document.querySelector('button')?.click();
  await show(<Told words={[]} />);
  expect(heard).toEqual(['one', 'two', 'two', 'three']);
});

it('a place that comes with its words is heard, once, and again when it is another message of the same words', async () => {
  const { heard, show } = await open(<Status turn={1}>It is no address.</Status>);
  await show(<Status turn={1}>It is no address.</Status>);
  expect(heard).toEqual(['It is no address.']);
  await show(<Status turn={2}>It is no address.</Status>);
  expect(heard).toEqual(['It is no address.', 'It is no address.']);
});

it('a report that fails to load again is said again', async () => {
  const words = createWording('en', 'UTC');
  const note = (failure: { ok: false; reason: 'unreachable'; message: string }) => (
    <FailureNote failure={failure} words={words} onAgain={() => {}} />
  );
  const { heard, show } = await open(
    note({ ok: false, reason: 'unreachable', message: 'No line.' }),
  );
  await show(note({ ok: false, reason: 'unreachable', message: 'No line.' }));
  expect(heard).toHaveLength(2);
});

const bar = (save: StudioState['save']) => (
  <Bar state={{ save, captionsSave: 'saved', project: { name: 'Dew' } } as StudioState} />
);

it('that all is saved is said once, not after each burst of typing', async () => {
  const { heard, show } = await open(bar('saved'));
  for (const save of ['saving', 'saved', 'saving', 'saved', 'saving', 'saved'] as const)
    await show(bar(save));
  expect(heard).toEqual(['All saved']);
});

it('trouble with saving is said once however often it is tried, and so is its end', async () => {
  const { heard, show } = await open(bar('saved'));
  for (const save of ['saving', 'offline', 'saving', 'offline', 'saving', 'saved'] as const)
    await show(bar(save));
  expect(heard).toEqual([expect.stringContaining('does not answer'), 'All saved']);
});

const job = (state: Job['state'], more: Partial<Job> = {}): Job => ({
  ...{ id: '1', name: 'three.mov', state, progress: 0 },
  ...more,
});

function News({ jobs }: { jobs: readonly Job[] }) {
  useJobNews(jobs);
  return null;
}

it('of a file it is said that it is made ready and that it is, and nothing of each percent', async () => {
  const { heard, show } = await open(<News jobs={[]} />);
  await show(<News jobs={[job('waiting')]} />);
  for (let percent = 1; percent <= 9; percent += 1)
    await show(<News jobs={[job('working', { progress: percent / 10 })]} />);
  await show(<News jobs={[job('done')]} />);
  expect(heard).toEqual(['Getting ready', 'three.mov is ready']);
});

it('why a file is refused is said, each time that it is', async () => {
  const { heard, show } = await open(<News jobs={[]} />);
  const refused = job('refused', { message: 'It has no picture.' });
  await show(<News jobs={[job('working')]} />);
  await show(<News jobs={[refused]} />);
  await show(<News jobs={[job('working')]} />);
  await show(<News jobs={[{ ...refused }]} />);
  const why = 'three.mov: It has no picture.';
  expect(heard).toEqual(['Getting ready', why, 'Getting ready', why]);
});

it('a file that has been sent and goes on as another job is no news', async () => {
  const { heard, show } = await open(<News jobs={[]} />);
  await show(<News jobs={[job('waiting')]} />);
  await show(<News jobs={[]} />);
  await show(<News jobs={[job('waiting', { id: '2' })]} />);
  expect(heard).toEqual(['Getting ready']);
});

it('what was there when the studio was opened is no news', async () => {
  const { heard, show } = await open(<News jobs={[job('refused', { message: 'Why.' })]} />);
  await show(<News jobs={[job('refused', { message: 'Why.' })]} />);
  expect(heard).toEqual([]);
});

it('the row of an invitation says nothing of each percent', async () => {
  const gift = {
    ...{ id: 'g1', state: 'approved', words: '', video: null },
    invitation: { at: '2026-12-01T10:00:00Z', creator: { handle: '@mia' }, products: [] },
  } as unknown as InboxGift;
  const row = (progress: number) => (
    <InviteRow
      gift={gift}
      job={job('working', { progress })}
      onDecide={() => {}}
      onRelink={() => {}}
    />
  );
  const { heard, show } = await open(row(0));
  for (const progress of [0.1, 0.2, 0.3]) await show(row(progress));
  expect(document.body.textContent).toContain('30 %');
  expect(heard).toEqual([]);
});

it('a creator hears how far the video is by quarters, and that it has to wait', async () => {
  const view = { file: null, maxBytes: 1e9 } as CreatorView;
  const part = (done: number, isWaiting = false) => (
    <VideoPart
      view={view}
      upload={{
        ...{ done, isWaiting, failure: '', left: null, shown: null },
        begin: () => Promise.resolve(),
        stop() {},
      }}
    />
  );
  const { heard, show } = await open(part(0));
  for (let percent = 1; percent < 60; percent += 3) await show(part(percent / 100));
  await show(part(0.6, true));
  expect(heard.map((words) => words.match(/\d+/)?.[0])).toEqual(['0', '25', '50', undefined]);
});

it('a poster of a live that is refused is said once, after the news that it was made ready, and stands beside its button', async () => {
  let jobs: readonly Job[] = [];
  let refresh = () => {};
  const model = {
    state: () => ({ jobs }),
    subscribe: (run: () => void) => {
      refresh = run;
      return () => {};
    },
    addFiles: async () => {},
  };
  const world = { locale: 'en', source: { fileUrl: (src: string) => src } };
  const video = { id: 'spring', sources: [] } as unknown as VideoDocument;
  const room = () => (
    <StudioContext.Provider value={{ ...studio, model, world } as unknown as Studio}>
      <News jobs={jobs} />
      <LivePoster video={video} />
    </StudioContext.Provider>
  );
  const { heard, show } = await open(room());
  const [input] = document.querySelectorAll('input[type=file]');
  fireEvent.change(input!, { target: { files: [new File(['GIF89a'], 'spring.gif')] } });
  const message = 'spring.gif is not a picture that can be read: JPEG, PNG and WebP are.';
  for (const [state, more] of [['working'], ['refused', { message }]] as const) {
    jobs = [job(state, { name: 'spring.gif', ...more })];
    refresh();
    await show(room());
  }
  expect(heard).toEqual(['Getting ready', message]);
  const [button] = document.querySelectorAll('.live-poster button');
  const described = document.getElementById(button?.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe(message);
});

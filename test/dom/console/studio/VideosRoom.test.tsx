import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { VideosRoom } from '../../../../src/console/studio/rooms/VideosRoom.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { Job, StudioProject } from '../../../../src/studio/shared/wire.js';

afterEach(cleanup);

const videos = ['one', 'two'].map((id) => ({ id, sources: [], rights: { status: 'unknown' } }));
const project = { feed: { videos, products: [], creators: [] } } as unknown as StudioProject;
const job = (state: Job['state']): Job => ({ id: '1', name: 'three.mov', state, progress: 0 });

function open(jobs: readonly Job[]) {
  const edits: unknown[] = [];
  const studio = {
    model: { state: () => ({ arriving: {} }), edit: (made: unknown[]) => edits.push(...made) },
    world: { locale: 'en', nowMs: () => 0, source: { fileUrl: (path: string) => path } },
    go: () => {},
  } as unknown as Studio;
  const room = (now: readonly Job[]) => (
    <StudioContext.Provider value={studio}>
      <VideosRoom project={project} jobs={now} />
    </StudioContext.Provider>
  );
  const { queryByText, rerender } = render(room(jobs));
  return { edits, queryByText, show: (now: readonly Job[]) => rerender(room(now)) };
}

it('asks once whether the shop may show what came in, when the last of it is there', () => {
  const { edits, queryByText, show } = open([job('waiting')]);
  expect(queryByText(/May the shop show/)).toBe(null);
  show([job('working')]);
  expect(queryByText(/May the shop show/)).toBe(null);
  // What cannot be used holds nobody up.
  show([job('refused')]);
  expect(queryByText(/these 2 new videos/)).not.toBe(null);
  queryByText('Yes, the shop filmed it')!.click();
  expect(edits).toHaveLength(2);
});

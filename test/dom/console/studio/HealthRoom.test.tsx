import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HealthRoom } from '../../../../src/console/studio/rooms/HealthRoom.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { Finding } from '../../../../src/project/validate/finding.js';

afterEach(cleanup);

const unproven = (id: string): Finding => ({
  level: 'warning',
  code: 'RIGHTS_UNPROVEN',
  item: `video "${id}"`,
  message: 'its creator has agreed, and nothing is kept that shows it.',
  mend: 'prove',
});

function open(findings: readonly Finding[]) {
  const opened: string[] = [];
  const videos = ['a', 'b', 'c'].map((id) => ({ id, title: `Film ${id}`, sources: [] }));
  const studio = {
    model: { state: () => ({ project: { feed: { videos } } }) },
    world: {
      source: {
        loadHealth: async () => ({
          ok: true,
          value: { findings, totals: 'All are looked through.' },
        }),
      },
    },
    go: (path: string) => void opened.push(path),
  } as unknown as Studio;
  const view = render(
    <StudioContext.Provider value={studio}>
      <HealthRoom />
    </StudioContext.Provider>,
  );
  return { ...view, opened };
}

it('the same trouble with many videos is one line, and each of them is a press away', async () => {
  const { findByText, getByRole, getAllByText, queryAllByRole, opened } = open([
    unproven('a'),
    unproven('b'),
    unproven('c'),
  ]);
  await findByText('3 things to check');
  expect(getAllByText(/its creator has agreed/)).toHaveLength(1);
  fireEvent.click(await findByText('3 videos'));
  fireEvent.click(getByRole('button', { name: 'Film b' }));
  expect(opened).toEqual(['video/b']);
  expect(queryAllByRole('button', { name: 'Add the proof' })).toEqual([]);
});

it('two with the same trouble stand one by one; what has to be mended comes first, in a shop’s words', async () => {
  const { findByText, getAllByRole } = open([
    unproven('a'),
    unproven('b'),
    {
      level: 'fault',
      code: 'RIGHTS',
      item: 'video "c"',
      message: 'its rights are "unknown": only owned and licensed are shown.',
    },
  ]);
  await findByText('1 thing to fix, 2 things to check');
  const lines = getAllByRole('listitem').map((line) => line.textContent);
  expect(lines[0]).toContain('Film c: nobody has said yet that the shop may show it');
  expect(lines).toHaveLength(3);
});

import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { RightsQuestion } from '../../../../src/console/studio/rooms/RightsQuestion.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { FeedDocument } from '../../../../src/project/folder/feedDocument.js';
import type { Edit } from '../../../../src/studio/shared/edits.js';

afterEach(cleanup);

const feed = (creators: FeedDocument['creators']): FeedDocument => ({
  version: 1,
  creators,
  products: [],
  videos: ['one', 'two'].map((id) => ({ id, sources: [] })),
});

function openQuestion(of: FeedDocument) {
  const edits: Edit[] = [];
  const proofs: unknown[] = [];
  const said: (string | null)[] = [];
  const studio = {
    model: {
      edit: (made: readonly Edit[]) => void edits.push(...made),
      take: () => {},
      say: (note: string | null) => void said.push(note),
    },
    world: {
      source: {
        addProof(videos: readonly string[], proof: unknown) {
          proofs.push([videos, proof]);
          return Promise.resolve({ ok: true, value: {} });
        },
      },
    },
  } as unknown as Studio;
  const view = render(
    <StudioContext.Provider value={studio}>
      <RightsQuestion feed={of} />
    </StudioContext.Provider>,
  );
  const press = (name: string) => fireEvent.click(view.getByRole('button', { name }));
  return { ...view, press, edits, proofs, said };
}

it('whoever says that the creator has agreed says once for all who that is, and what shows it', async () => {
  const { press, getByLabelText, edits, proofs, said, queryByRole } = openQuestion(feed([]));
  press('Yes, the creator has agreed');
  expect(edits).toEqual([]);
  fireEvent.input(getByLabelText('Their handle'), { target: { value: '@Mia.Skin' } });
  press('They have agreed');
  expect(edits.map(({ at, now }) => [at.join('/'), now])).toEqual([
    ['creators/mia.skin', { id: 'mia.skin', handle: '@Mia.Skin' }],
    ['videos/one/creator', 'mia.skin'],
    ['videos/two/creator', 'mia.skin'],
    ['videos/one/rights', { status: 'licensed' }],
    ['videos/two/rights', { status: 'licensed' }],
  ]);
  fireEvent.input(getByLabelText(/these 2 videos/), { target: { value: 'Yes! Mia' } });
  press('Keep the message');
  await waitFor(() => expect(said).toEqual(['It is kept with 2 videos.']));
  expect(proofs).toEqual([[['one', 'two'], { message: 'Yes! Mia' }]]);
  expect(queryByRole('button', { name: 'Keep the message' })).toBeNull();
});

it('somebody who is known is chosen, and the proof may wait', () => {
  const { press, edits, queryByRole } = openQuestion(feed([{ id: 'mia', handle: '@mia' }]));
  press('Yes, the creator has agreed');
  press('They have agreed');
  expect(edits[0]).toMatchObject({ at: ['videos', 'one', 'creator'], now: 'mia' });
  press('Later');
  expect(queryByRole('button', { name: 'Later' })).toBeNull();
});

it('what the shop has filmed needs neither', () => {
  const { press, edits } = openQuestion(feed([]));
  press('Yes, the shop filmed it');
  expect(edits.map(({ now }) => now)).toEqual([{ status: 'owned' }, { status: 'owned' }]);
});

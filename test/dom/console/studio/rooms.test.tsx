import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Face } from '../../../../src/console/studio/rooms/Face.js';
import { PreviewRoom } from '../../../../src/console/studio/rooms/PreviewRoom.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { StudioProject } from '../../../../src/studio/shared/wire.js';

afterEach(cleanup);

it('a picture of a creator that cannot be shown is the letter of their name', async () => {
  const studio = {
    model: {},
    world: { source: { fileUrl: () => 'data:image/png;base64,AAAA' } },
  } as unknown as Studio;
  const view = render(
    <StudioContext.Provider value={studio}>
      <Face creator={{ id: 'mia', handle: '@mia', avatar: 'media/gone.png' }} name="@mia" />
    </StudioContext.Provider>,
  );
  await waitFor(() => expect(view.getByRole('button').textContent).toBe('M'));
  expect(view.container.querySelector('img')).toBeNull();
});

it('a preview without a video says what belongs there', () => {
  const view = render(
    <PreviewRoom
      project={{ feed: { version: 1, products: [], videos: [] } } as unknown as StudioProject}
    />,
  );
  expect(view.container.textContent).toContain('Add a video');
  expect(view.container.querySelector('iframe')).toBeNull();
});

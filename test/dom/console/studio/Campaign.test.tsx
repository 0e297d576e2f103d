import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Campaign, localMoment } from '../../../../src/console/studio/editor/Campaign.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { ShowWindow } from '../../../../src/feed/calendar.js';
import type { VideoDocument } from '../../../../src/project/folder/feedDocument.js';

afterEach(cleanup);

function openCampaign(show?: ShowWindow) {
  let kept: unknown = show;
  const Room = () => {
    const [is, setIs] = useState(show);
    return (
      <Campaign
        video={{ id: 'one', sources: [], show: is } as unknown as VideoDocument}
        set={(_field, value) => {
          kept = value;
          setIs((value ?? undefined) as ShowWindow | undefined);
        }}
      />
    );
  };
  const studio = { world: { locale: 'en' } } as unknown as Studio;
  const view = render(
    <StudioContext.Provider value={studio}>
      <Room />
    </StudioContext.Provider>,
  );
  const press = (name: string) => fireEvent.click(view.getByRole('button', { name }));
  return { ...view, press, kept: () => kept };
}

it('a merchant limits a video to times of the week, on their own clock, and takes that back', () => {
  const { press, getByLabelText, kept, queryByText } = openCampaign();
  press('Only at some times of the week');
  press('Saturday');
  press('Monday');
  fireEvent.change(getByLabelText('To'), { target: { value: '02:00' } });
  expect(kept()).toEqual({
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    weekly: [{ days: ['tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', until: '02:00' }],
  });
  expect(queryByText('Until the next day.')).not.toBeNull();
  press('Remove this time');
  expect(kept()).toBeNull();
});

it('every day and a whole day are what is not said', () => {
  const { press, getByLabelText, kept } = openCampaign({
    weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', until: '24:00' }],
  });
  press('Sunday');
  fireEvent.change(getByLabelText('From'), { target: { value: '' } });
  expect(kept()).toEqual({ weekly: [{ until: '24:00' }] });
});

it('what another field says leaves the times of the week as they are', () => {
  const weekly = [{ days: ['mon' as const] }];
  const { getByLabelText, kept } = openCampaign({ timeZone: 'Europe/Berlin', weekly });
  fireEvent.change(getByLabelText('Show from'), { target: { value: '2026-03-01T10:00' } });
  expect(kept()).toEqual({ timeZone: 'Europe/Berlin', weekly, from: '2026-03-01T10:00' });
});

it('the field shows a date alone as that whole day, and a moment with an offset on the zone’s clock', () => {
  const show = { from: '2026-03-01', until: '2026-03-02' };
  expect(localMoment(show, 'from')).toBe('2026-03-01T00:00');
  expect(localMoment(show, 'until')).toBe('2026-03-02T23:59');
  const zoned = { from: '2026-03-01T10:00:00Z', timeZone: 'Europe/Berlin' };
  expect(localMoment(zoned, 'from')).toBe('2026-03-01T11:00');
});

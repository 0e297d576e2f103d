import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Timeline } from '../../../../src/console/studio/editor/Timeline.js';
import type { Tags } from '../../../../src/console/studio/editor/useTags.js';
import { StudioContext, type Studio } from '../../../../src/console/studio/useStudio.js';
import type { Product, Tag } from '../../../../src/feed/schema.js';

afterEach(cleanup);

function openTimeline() {
  const changes: Tag[] = [];
  const seeks: number[] = [];
  let selected: number | null = null;
  const list: Tag[] = [{ product: 'kettle', start: 2, end: 6.5 }, { product: 'cup' }];
  const tags = {
    list,
    selected,
    select: (place: number | null) => (selected = place),
    change: (_place: number, tag: Tag) => void changes.push(tag),
  } as unknown as Tags;
  const studio = { world: { locale: 'en' }, model: { endGroup: () => {} } } as unknown as Studio;
  const { getAllByRole, getByRole } = render(
    <StudioContext.Provider value={studio}>
      <Timeline
        src={null}
        seconds={1.5}
        duration={10}
        tags={tags}
        products={new Map([['kettle', { id: 'kettle', title: 'Pour-over kettle' } as Product]])}
        onSeek={(seconds) => seeks.push(seconds)}
      />
    </StudioContext.Provider>,
  );
  const press = (element: Element, key: string, shiftKey = false) =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }),
    );
  return { getAllByRole, getByRole, press, changes, seeks, selected: () => selected };
}

it('a reader of the screen hears where the video is, and of each product from when to when', () => {
  const { getByRole, getAllByRole } = openTimeline();
  const region = getByRole('region', { name: 'Timeline' });
  const heard = getAllByRole('slider').map((slider) => [
    slider.getAttribute('aria-label'),
    slider.getAttribute('aria-valuetext'),
  ]);
  expect(heard).toEqual([
    ['Moment of the video', '0:01.5 of 0:10'],
    ['Pour-over kettle: from', '0:02.0'],
    ['Pour-over kettle: to', '0:06.5'],
    // One that the shop's list does not have goes by its id; one without times lasts as long as the video.
    ['cup: from', '0:00.0'],
    ['cup: to', '0:10.0'],
  ]);
  for (const slider of getAllByRole('slider')) {
    expect(region.contains(slider)).toBe(true);
    expect((slider as HTMLElement).tabIndex).toBe(0);
  }
  // The film strip is for the eye.
  expect(region.querySelector('canvas')?.getAttribute('aria-hidden')).toBe('true');
});

it('keys move an end by a frame, with Shift by a second, and the video shows the moment', () => {
  const { getAllByRole, press, changes, seeks, selected } = openTimeline();
  const [, start, end] = getAllByRole('slider') as HTMLElement[];
  start!.focus();
  expect(selected()).toBe(0);
  press(start!, 'ArrowRight', true);
  expect(changes.at(-1)).toMatchObject({ start: 3, end: 6.5 });
  press(end!, 'ArrowLeft', true);
  expect(changes.at(-1)).toMatchObject({ start: 2, end: 5.5 });
  expect(seeks).toEqual([3, 5.5]);
  press(end!, 'Tab');
  expect(changes).toHaveLength(2);
});

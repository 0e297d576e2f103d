/** Compiled, not run: what the types of the public calls let a developer write. */
import { createShelf, type Shelf } from '../../src/entries/index.js';
import type { ReelShelfElement } from '../../src/entries/element.js';

export function listens(shelf: Shelf, element: ReelShelfElement): number[] {
  const heard: number[] = [];
  shelf.on('product_added', ({ props }) => heard.push(props.quantity));
  shelf.once(
    'video_watched',
    ({ type, props }) => type === 'video_watched' && heard.push(props.watchedMs),
  );
  shelf.on('*', (event) => {
    if (event.type === 'order_completed') heard.push(event.props.totalMinor);
    // @ts-expect-error: not every event has a quantity.
    heard.push(event.props.quantity);
  });
  // @ts-expect-error: there is no such event.
  shelf.on('add', () => {});
  // @ts-expect-error: nor such a text.
  createShelf(element, { feed: '/reels.json', texts: { headng: 'Seen' } });
  element.cartSettings = { add: () => true };
  // @ts-expect-error: the running shelf is read.
  element.shelf = 'main';
  return heard;
}

import type { EventType } from '../../../events/catalog.js';
import { progressOf } from '../progress.js';

/** Names of Segment's e-commerce and video specifications. */
const names: Readonly<Partial<Record<EventType, string>>> = {
  product_opened: 'Product Viewed',
  product_added: 'Product Added',
  checkout_started: 'Checkout Started',
  order_completed: 'Order Completed',
};

/** What Segment calls this event; what it has no name for is called as here: `Shelf Viewed`. */
export function segmentName(event: {
  type: EventType;
  props: Readonly<Record<string, unknown>>;
}): string {
  const progress = progressOf(event);
  if (progress)
    return {
      started: 'Video Content Started',
      playing: 'Video Content Playing',
      completed: 'Video Content Completed',
    }[progress.step];
  return (
    names[event.type] ??
    event.type.replace(
      /(^|_)(\w)/g,
      (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`,
    )
  );
}

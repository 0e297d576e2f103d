import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { showAt, type LiveChange } from '../../feed/live/changes.js';

/** What the viewer has had before them: pins and prices wait for the picture of their moment. */
export function createReached(
  changes: ReadonlySignal<readonly LiveChange[]> | undefined,
  pictureMs: ReadonlySignal<number>,
) {
  /** A picture that comes again after a break takes nothing back that was shown. */
  const newestMs = signal(-Infinity);
  const show = computed(() =>
    showAt(changes?.value ?? [], Math.max(pictureMs.value, newestMs.value)),
  );
  // As text, so that what shows the pins is drawn again when they change and not with every picture.
  const pinKey = computed(() => JSON.stringify(show.value.pins));
  return {
    pins: computed<readonly string[]>(() => JSON.parse(pinKey.value) as string[]),
    prices: computed(() => show.value.prices),
    /** The picture has moved. */
    look() {
      const shown = changes?.peek().findLast(({ atMs }) => atMs <= pictureMs.peek());
      newestMs.value = Math.max(newestMs.peek(), shown?.atMs ?? -Infinity);
    },
  };
}

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Video } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import type { MovingCard } from './usePreviews.js';
import { useWarmUp } from './useWarmUp.js';

/**
 * What every layout begins with: its two elements, how much of each card can be seen, which one moves, and what is fetched once
 * somebody comes near.
 *
 * @param has - `arrows` for a row that a mouse pages through; `previews: false` where no card moves.
 */
export function useCards({ arrows = false, previews = true } = {}) {
  const { deps } = useShelf();
  const shelf = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const ratios = useSignal<ReadonlyMap<string, number>>(new Map());
  const moving = useSignal<MovingCard | null>(null);
  const warmUp = useWarmUp(shelf, ratios);
  const loaded = useLazy(
    (arrows && deps.device.finePointer.value) || (previews && deps.previews !== 'off'),
    () => import('./ShelfTools.js'),
  );
  const tools = loaded && loaded !== 'failed' ? loaded : null;
  return {
    shelf,
    list,
    warmUp,
    onSight(videoId: string, ratio: number) {
      ratios.value = new Map(ratios.peek()).set(videoId, ratio);
    },
    /** `null` until their file is there. */
    tools,
    /** The button that stops what moves. */
    previewTool: tools && (
      <tools.PreviewTool key={deps.previews} list={list} ratios={ratios} moving={moving} />
    ),
    /** What moves over a card's poster, when it is that card's turn. */
    previewOf: (video: Video, position: number) =>
      moving.value?.videoId === video.id && (
        <moving.value.Preview video={video} position={position} />
      ),
  };
}

export type Cards = ReturnType<typeof useCards>;

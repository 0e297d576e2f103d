import { useEffect, useRef, useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { ListedProduct } from '../../../studio/shared/wire.js';
import { useStudio } from '../useStudio.js';
import { createSuggester } from './suggest.js';

/** Whoever types a title is not stopped by it. */
const QUIET_MS = 200;
/** Looked at in one go: thousands are no matter for one frame. */
const SLICE = 200;
const MAX_LENGTHS = 3;

/** Products that the video's title, topics, transcript, captions or file name names, and that are not tagged yet; found behind. */
export function useSuggested(
  video: VideoDocument,
  products: readonly ListedProduct[],
  captions: string,
): readonly ListedProduct[] {
  const { world } = useStudio();
  const words = useRef(new WeakMap<object, string[]>());
  const [found, setFound] = useState<readonly ListedProduct[]>([]);
  const said = [video.title, video.transcript, video.id, ...(video.topics ?? []), captions].join(
    ' ',
  );
  useEffect(() => {
    const suggester = createSuggester<ListedProduct>(said, words.current);
    let index = 0;
    let stop = world.setTimer(look, QUIET_MS);
    function look(): void {
      suggester.look(products.slice(index, index + SLICE));
      index += SLICE;
      if (index < products.length) stop = world.setTimer(look, 0);
      else setFound(suggester.best());
    }
    return () => stop();
  }, [said, products, world]);
  const tagged = new Set(video.tags?.map(({ product }) => product));
  return found.filter(({ id }) => !tagged.has(id)).slice(0, MAX_LENGTHS);
}

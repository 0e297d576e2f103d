import { useState } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { tenths } from '../wording.js';
import { readTagCues, writeTagCues } from './tagCues.js';
import type { ShopProducts } from './useProducts.js';

/** A place in the picture, in fractions of it. */
export interface Point {
  x: number;
  y: number;
}

export interface Tags {
  list: readonly Tag[];
  /** The place in the list of the one that is worked on. */
  selected: number | null;
  select(index: number | null): void;
  add(product: Product, point: Point | null): void;
  remove(index: number): void;
  /** Changes of one `what` in a row are taken back together. */
  change(index: number, tag: Tag, what: string): void;
  startHere(index: number): void;
  endHere(index: number): void;
  save(): void;
  read(file: File): Promise<void>;
}

/** A tag that is set so soon holds from the first picture. */
const FROM_THE_START_SECONDS = 0.3;

/** The products of a video; `seconds` is where it stands. */
export function useTags(video: VideoDocument, products: ShopProducts, seconds: number): Tags {
  const { model, world } = useStudio();
  const [selected, select] = useState<number | null>(null);
  const list = video.tags ?? [];
  const put = (next: readonly Tag[], group?: string) =>
    model.set(['videos', video.id, 'tags'], next.length > 0 ? next : null, group);
  const change: Tags['change'] = (index, tag, what) =>
    put(
      list.map((each, other) => (other === index ? tag : each)),
      `${video.id}-${index}-${what}`,
    );
  const now = tenths(seconds);

  return {
    list,
    selected,
    select,
    change,
    add(product, point) {
      const start = seconds > FROM_THE_START_SECONDS && { start: now };
      put([...list, { product: product.id, ...start, ...point }]);
      select(list.length);
    },
    remove(index) {
      put(list.filter((_, other) => other !== index));
      select(null);
    },
    startHere(index) {
      const { start: _start, ...tag } = list[index]!;
      change(index, { ...tag, ...(now > 0 && { start: now }) }, 'start');
      model.endGroup();
    },
    endHere(index) {
      change(index, { ...list[index]!, end: now }, 'end');
      model.endGroup();
    },
    save: () => world.download(`${video.id}.tags.vtt`, writeTagCues(list, video.duration)),
    async read(file) {
      const found = readTagCues(await file.text(), products.named, video.duration);
      if (found.length > 0) put([...list, ...found]);
      model.say(
        found.length > 0 ? counted('tags.imported', found.length) : text('tags.notImported'),
      );
    },
  };
}

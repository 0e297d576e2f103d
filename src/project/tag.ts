import type { Product, Tag } from '../feed/schema.js';
import { nearest } from '../tools/nearest.js';
import { failure, success, type Result } from '../tools/result.js';
import type { Draft } from './folder/project.js';

export interface TagOptions extends Partial<Record<'start' | 'end' | 'x' | 'y', number>> {
  /** Beside the tag that the product has in this video, not in its place. */
  isMore: boolean;
  isRemoval: boolean;
  /** The shop describes the product; it need not have been imported. */
  isUnlisted: boolean;
}

export interface Tagged {
  message: string;
  video: string;
  product: string;
  tags: readonly Tag[];
}

export interface TagError {
  code: 'VIDEO_UNKNOWN' | 'PRODUCT_UNKNOWN' | 'TAG_UNKNOWN' | 'TAG_REFUSED';
  message: string;
}

/** Changes the draft only when it can be done. */
export function tagVideo(
  draft: Draft,
  videoId: string,
  productName: string,
  { isMore, isRemoval, isUnlisted, ...moment }: TagOptions,
): Result<Tagged, TagError> {
  const { feed, catalogue } = draft;
  const video = feed.videos.find(({ id }) => id === videoId);
  if (!video)
    return failure(
      unknown(
        'VIDEO_UNKNOWN',
        'video',
        videoId,
        feed.videos.map(({ id }) => id),
      ),
    );
  const listed = productIn(feed.products, productName);
  const waiting = listed ?? productIn(catalogue.products, productName);
  const tags = video.tags ?? [];
  const product = waiting?.id ?? productName;
  if (isRemoval) {
    const remaining = tags.filter((tag) => tag.product !== product);
    if (remaining.length === tags.length)
      return failure({
        code: 'TAG_UNKNOWN',
        message: `The video "${videoId}" has no tag for "${product}". It has: ${tags.map((tag) => tag.product).join(', ') || 'none'}.`,
      });
    video.tags = remaining;
    return success({
      message: `Took "${product}" out of the video "${videoId}".`,
      video: videoId,
      product,
      tags: remaining,
    });
  }
  if (!waiting && !isUnlisted) {
    const known = [...feed.products, ...catalogue.products].map(({ id }) => id);
    return failure(unknown('PRODUCT_UNKNOWN', 'product', productName, known));
  }
  const length = video.duration;
  for (const name of ['start', 'end'] as const) {
    const at = moment[name];
    if (at !== undefined && length !== undefined && at > length)
      return failure({
        code: 'TAG_REFUSED',
        message: `--${name} is ${at} s, and the video "${videoId}" ends at ${length} s.`,
      });
  }
  if (moment.end !== undefined && moment.end < (moment.start ?? 0))
    return failure({
      code: 'TAG_REFUSED',
      message: `--end is ${moment.end} s, before --start at ${moment.start ?? 0} s.`,
    });
  const others = isMore ? tags : tags.filter((tag) => tag.product !== product);
  video.tags = [...others, { product, ...moment }].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  if (waiting && !listed) feed.products.push(waiting);
  return success({
    message: `The video "${videoId}" shows "${product}"${moment.start === undefined ? '' : ` from ${moment.start} s`}${moment.end === undefined ? '' : ` to ${moment.end} s`}.`,
    video: videoId,
    product,
    tags: video.tags,
  });
}

/** By the feed's id, else by what a platform calls it. */
function productIn(products: readonly Product[], name: string): Product | undefined {
  return (
    products.find(({ id }) => id === name) ??
    products.find(({ ref = {} }) =>
      Object.values(ref).some(
        (named) => named && [named.handle, named.sku, named.id].includes(name),
      ),
    )
  );
}

function unknown(
  code: TagError['code'],
  kind: string,
  written: string,
  known: readonly string[],
): TagError {
  const near = nearest(written, known);
  const hint =
    near === undefined
      ? known.length
        ? `There are: ${known.slice(0, 8).join(', ')}${known.length > 8 ? `, and ${known.length - 8} more` : ''}.`
        : `There is no ${kind} yet: reelshelf ${kind === 'video' ? 'prepare' : 'import'} --help`
      : `Did you mean "${near}"?`;
  return { code, message: `There is no ${kind} "${written}" in this project. ${hint}` };
}

/** The videos that a product of Shopify's has, as its Storefront API tells them. */
import { getOwn, ownList, ownText } from '../../../cart/kit/read.js';
import type { CandidateVideo } from '../types.js';

export const VIDEOS = `
  media(first: 10) {
    nodes {
      ... on Video {
        previewImage { url width height }
        sources { url format width height }
      }
    }
  }
`;

export function videosOf(product: unknown): CandidateVideo[] {
  const handle = ownText(product, 'handle') ?? '';
  const films = ownList(getOwn(product, 'media'), 'nodes').filter(
    (media) => ownList(media, 'sources').length > 0,
  );
  return films.map((media, index) => {
    const poster = getOwn(media, 'previewImage');
    const src = ownText(poster, 'url');
    return {
      id: `${handle.slice(0, 100)}-video-${index + 1}`,
      product: handle,
      title: ownText(product, 'title') ?? '',
      ...(src ? { poster: { src, ...sizeOf(poster) } } : {}),
      sources: ownList(media, 'sources').flatMap((source) => {
        const type = ownText(source, 'format') === 'mp4' ? ('mp4' as const) : ('hls' as const);
        return [{ type, src: ownText(source, 'url') ?? '', ...sizeOf(source) }];
      }),
    };
  });
}

function sizeOf(value: unknown): { width?: number; height?: number } {
  const [width, height] = ['width', 'height'].map((key) => Number(getOwn(value, key)));
  return width && height ? { width, height } : {};
}

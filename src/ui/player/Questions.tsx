import type { Video } from '../../feed/schema.js';
import { useLazy } from '../parts/useLazy.js';
import { usePageExtras } from './usePageExtras.js';

/** The way to the questions below the video. Nothing, and nothing is fetched, where the shelf has none. */
export function Questions({ video }: { video: Video }) {
  const isAsked = Boolean(usePageExtras()?.questions());
  const part = useLazy(isAsked, () => import('../comments/QuestionsButton.js'));
  return part && part !== 'failed' ? <part.QuestionsButton video={video} /> : null;
}

/** The way from a product to a question about it. */
export function AskAbout({ productId }: { productId: string }) {
  const isAsked = Boolean(usePageExtras()?.questions());
  const part = useLazy(isAsked, () => import('../comments/AskAboutProduct.js'));
  return part && part !== 'failed' ? <part.AskAboutProduct productId={productId} /> : null;
}

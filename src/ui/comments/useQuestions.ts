import { useMemo } from 'preact/hooks';
import type { CommentsTexts } from '../../i18n/en/comments.js';
import { createTranslate, type Translate } from '../../i18n/translate.js';
import { useShelf, type QuestionsParts } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { usePageExtras } from '../player/usePageExtras.js';

/** The shelf's questions, once they are there; `null` until then, and where they do not come. */
export function useQuestions(): QuestionsParts | null {
  const extras = usePageExtras();
  const parts = useLazy(extras !== null, () => extras?.questions() ?? Promise.reject());
  return parts === 'failed' ? null : parts;
}

/** Words in the page's language, with the merchant's own wording where there is one. */
export function useCommentsText({ texts }: QuestionsParts): Translate<CommentsTexts> {
  const { deps } = useShelf();
  return useMemo(() => createTranslate<CommentsTexts>(texts, deps.texts, deps.fill), [deps, texts]);
}

import { useMemo } from 'preact/hooks';
import { liveTexts, type LiveTexts } from '../../i18n/en/live.js';
import { liveLanguages } from '../../i18n/liveLanguages.js';
import { loadTexts } from '../../i18n/loadTexts.js';
import { createTranslate, type Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';

/** Texts of a live in the shelf's language; `null` until they are there. Where they do not come it speaks English. */
export function useLiveText(): Translate<LiveTexts> | null {
  const { texts, fill, spoken } = useShelf().deps;
  const loaded = useLazy(true, () => loadTexts(liveLanguages, liveTexts, spoken.lang));
  return useMemo(
    () => loaded && createTranslate(loaded === 'failed' ? liveTexts : loaded, texts, fill),
    [loaded, texts, fill],
  );
}

import { useMemo } from 'preact/hooks';
import { playerExtrasTexts, type PlayerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { createTranslate, type Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';

/** Texts of the parts that come later, with the merchant's own wording where there is one. */
export function useExtrasText(): Translate<PlayerExtrasTexts> {
  const { deps } = useShelf();
  return useMemo(() => createTranslate<PlayerExtrasTexts>(playerExtrasTexts, deps.texts), [deps]);
}

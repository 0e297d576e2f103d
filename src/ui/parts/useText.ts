import { useMemo } from 'preact/hooks';
import { createTranslate, type Message, type Translate } from '../../i18n/translate.js';
import { useShelf } from '../../models/context.js';

/** Looks texts up in one table, with the merchant's own wording where there is one. */
export function useText<Texts extends Readonly<Record<string, Message>>>(
  table: Texts,
): Translate<Texts> {
  const { deps } = useShelf();
  return useMemo(() => createTranslate(table, deps.texts, deps.fill), [deps, table]);
}

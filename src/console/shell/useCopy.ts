import { useRef, useState } from 'preact/hooks';
import { useSay } from './Said.js';
import { text as shellText } from './texts.js';

/**
 * A button that copies what stands beside it. Where the browser keeps the clipboard to itself, as it does without https, the text is
 * selected instead, for the reader's own keys.
 */
export function useCopy<E extends HTMLElement>(
  text: string,
  copy: (text: string) => Promise<boolean>,
) {
  const shown = useRef<E>(null);
  const say = useSay();
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'selected'>('copy');
  return {
    /** Of the element that shows the text. */
    shown,
    /** What stands on the button. */
    label: shellText(outcome),
    isPressed: outcome !== 'copy',
    async onCopy() {
      const isCopied = await copy(text);
      if (!isCopied && shown.current) getSelection()?.selectAllChildren(shown.current);
      const became = isCopied ? 'copied' : 'selected';
      setOutcome(became);
      // Its button is named so now, which is not said of itself.
      say(shellText(became));
    },
  };
}

import { useRef, useState } from 'preact/hooks';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';

/** Where the browser does not let us copy, it is selected for the merchant's own keys. */
export function Copied({ value }: { value: string }) {
  const { world } = useStudio();
  const [said, setSaid] = useState<'copied' | 'selected' | null>(null);
  const code = useRef<HTMLElement>(null);
  const copy = async () => {
    const isCopied = await world.copy(value);
    if (!isCopied && code.current) getSelection()?.selectAllChildren(code.current);
    setSaid(isCopied ? 'copied' : 'selected');
  };
  return (
    <p class="copied">
      <code ref={code}>{value}</code>
      <button class="soft" onClick={() => void copy()}>
        {text(said ? `publish.${said}` : 'publish.copy')}
      </button>
    </p>
  );
}

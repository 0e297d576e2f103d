import { useRef, useState } from 'preact/hooks';
import { text } from './texts.js';

interface Props {
  name: string;
  link: string;
  copy(text: string): Promise<boolean>;
}

/** Shown once. Where the browser keeps the clipboard to itself, as it does without https, it is selected instead. */
export function NewLink({ name, link, copy }: Props) {
  const code = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<'copy' | 'copied' | 'selected'>('copy');
  const onCopy = async () => {
    const isCopied = await copy(link);
    if (!isCopied && code.current) getSelection()?.selectAllChildren(code.current);
    setSaid(isCopied ? 'copied' : 'selected');
  };
  return (
    <section class="new-link" role="status">
      <h2>{text('link.for', { name })}</h2>
      <p class="hint">{text('link.once')}</p>
      <code ref={code} tabIndex={0}>
        {link}
      </code>
      <button class="strong" onClick={() => void onCopy()}>
        {text(said)}
      </button>
    </section>
  );
}

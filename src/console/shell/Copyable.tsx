import { useRef, useState } from 'preact/hooks';
import './Copyable.css';
import { text as shellText } from './texts.js';

interface Props {
  text: string;
  /** What the button copies, where it does not stand right below its name. */
  label?: string;
  isStrong?: boolean;
  copy(text: string): Promise<boolean>;
}

/** Where the browser keeps the clipboard to itself, as it does without https, the text is selected instead. */
export function Copyable({ text, label, isStrong = false, copy }: Props) {
  const code = useRef<HTMLElement>(null);
  const [said, setSaid] = useState<'copy' | 'copied' | 'selected'>('copy');
  const onCopy = async () => {
    const isCopied = await copy(text);
    if (!isCopied && code.current) getSelection()?.selectAllChildren(code.current);
    setSaid(isCopied ? 'copied' : 'selected');
  };
  return (
    <div class="copyable">
      <code ref={code} tabIndex={0}>
        {text}
      </code>
      <button type="button" class={isStrong ? 'strong' : 'soft'} onClick={() => void onCopy()}>
        {shellText(said)}
        {label !== undefined && said === 'copy' && <span class="unseen"> {label}</span>}
      </button>
    </div>
  );
}

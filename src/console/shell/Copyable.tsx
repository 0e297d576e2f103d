import './Copyable.css';
import { useCopy } from './useCopy.js';

interface Props {
  text: string;
  /** The button's name as a whole, where what it copies does not stand right below its name. */
  label?: string;
  isStrong?: boolean;
  copy(text: string): Promise<boolean>;
}

export function Copyable({ text, label, isStrong = false, copy }: Props) {
  const button = useCopy<HTMLElement>(text, copy);
  return (
    <div class="copyable">
      <code ref={button.shown} tabIndex={0}>
        {text}
      </code>
      <button
        type="button"
        class={isStrong ? 'strong' : 'soft'}
        aria-label={button.isPressed ? undefined : label}
        onClick={button.onCopy}
      >
        {button.label}
      </button>
    </div>
  );
}

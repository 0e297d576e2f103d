import './Copyable.css';
import { useCopy } from './useCopy.js';

interface Props {
  text: string;
  /** What the button copies, where it does not stand right below its name. */
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
      <button type="button" class={isStrong ? 'strong' : 'soft'} onClick={button.onCopy}>
        {button.label}
        {label !== undefined && !button.isPressed && <span class="unseen"> {label}</span>}
      </button>
    </div>
  );
}

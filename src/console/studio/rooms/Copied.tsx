import { useCopy } from '../../shell/useCopy.js';
import { useStudio } from '../useStudio.js';

/** A path, a tag or a link, and the button that copies it. */
export function Copied({ value }: { value: string }) {
  const { shown, label, onCopy } = useCopy<HTMLElement>(value, useStudio().world.copy);
  return (
    <p class="copied">
      <code ref={shown}>{value}</code>
      <button class="soft" onClick={onCopy}>
        {label}
      </button>
    </p>
  );
}

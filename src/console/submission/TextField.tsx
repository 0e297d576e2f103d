import { useId } from 'preact/hooks';
import { Fault } from './Fault.js';

interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong with it, in a sentence. */
  fault: string;
  name: string;
  value: string;
  onValue(value: string): void;
  type?: 'date';
  min?: string;
  max?: string;
  maxLength?: number;
  autocomplete?: 'name' | 'off';
}

export function TextField(props: FieldProps) {
  const { label, hint, fault, name, value, onValue, type, min, max, maxLength, autocomplete } =
    props;
  const id = useId();
  const own = {
    id,
    name,
    value,
    'aria-invalid': fault !== '' || undefined,
    'aria-describedby': `${id}-hint ${id}-fault`,
    onInput: (input: { currentTarget: HTMLInputElement }) => onValue(input.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {type === 'date' ? (
        <input {...own} type="date" min={min} max={max} />
      ) : (
        <input {...own} type="text" maxLength={maxLength} autocomplete={autocomplete} />
      )}
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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

export const Fault = ({ id, words }: { id?: string; words: string }) =>
  words === '' ? null : (
    <small id={id} class="fault">
      {words}
    </small>
  );

interface ChoicesProps {
  legend: string;
  hint?: string;
  name: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  fault: string;
  onValue(value: string): void;
  children?: ComponentChildren;
}

/** One of a few, each large enough for a thumb. */
export function Choices(props: ChoicesProps) {
  const { legend, hint, name, value, options, fault, onValue, children } = props;
  const id = useId();
  return (
    <fieldset class="choices" aria-describedby={`${id}-hint ${id}-fault`}>
      <legend>{legend}</legend>
      {hint && (
        <small id={`${id}-hint`} class="hint">
          {hint}
        </small>
      )}
      {options.map(([option, label]) => (
        <label key={option} class="choice">
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onValue(option)}
          />
          {label}
        </label>
      ))}
      {children}
      <Fault id={`${id}-fault`} words={fault} />
    </fieldset>
  );
}

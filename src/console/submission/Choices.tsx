import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Fault } from './Fault.js';

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

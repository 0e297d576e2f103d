import type { ComponentChildren } from 'preact';

interface Props {
  label: string;
  hint?: string;
  children: ComponentChildren;
}

export const Field = ({ label, hint, children }: Props) => (
  <label class="field">
    <span>{label}</span>
    {children}
    {hint && <small class="hint">{hint}</small>}
  </label>
);

interface ChoiceProps {
  label: string;
  value: string;
  /** What it is called when nothing is chosen, then the values with their names. */
  options: readonly (readonly [value: string, name: string])[];
  onChange(value: string): void;
}

export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Field label={label}>
    <select value={value} onChange={(change) => onChange(change.currentTarget.value)}>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </Field>
);

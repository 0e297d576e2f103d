import { tenths } from '../wording.js';

interface Props {
  label: string;
  value: number;
  onChange(seconds: number): void;
}

export const Seconds = ({ label, value, onChange }: Props) => (
  <label class="seconds">
    <span class="unseen">{label}</span>
    <input
      type="number"
      min={0}
      step={0.1}
      value={tenths(value)}
      onChange={(input) => onChange(tenths(Number(input.currentTarget.value) || 0))}
    />
  </label>
);

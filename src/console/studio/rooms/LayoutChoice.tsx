import { layoutNames, type LayoutName } from '../../../theme/layoutNames.js';
import { text } from '../texts.js';

interface Props {
  layout: LayoutName;
  onChange(name: LayoutName): void;
}

/** What a shelf can look like. */
export const LayoutChoice = ({ layout, onChange }: Props) => (
  <select value={layout} onChange={(change) => onChange(change.currentTarget.value as LayoutName)}>
    {layoutNames.map((name) => (
      <option key={name} value={name}>
        {text(`layout.${name}`)}
      </option>
    ))}
  </select>
);

import type { CreatorView } from '../../submissions/shared/wire.js';
import type { Filled } from './source.js';

/** What each part of the form is given. */
export interface PartProps {
  view: CreatorView;
  filled: Filled;
  fill(part: Partial<Filled>): void;
  fault: { field: string; message: string } | null;
}

/** What is wrong with a field; empty for nothing. */
export const wrong = ({ fault }: PartProps, field: string) =>
  fault?.field === field ? fault.message : '';

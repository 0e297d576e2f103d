import { useLazy } from '../parts/useLazy.js';
import type { SharingState } from './useSharing.js';

/** What there is to choose, where there is no share sheet: it comes when somebody shares. */
export function LateChoices({ sharing }: { sharing: SharingState }) {
  const isWanted = sharing.choice.value !== null;
  const part = useLazy(isWanted, () => import('./ShareChoices.js'));
  return isWanted && part && part !== 'failed' ? <part.ShareChoices sharing={sharing} /> : null;
}

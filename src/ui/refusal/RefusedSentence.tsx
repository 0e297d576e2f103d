import { refusalTexts } from '../../i18n/en/refusals.js';
import type { Attempt } from '../../models/cart/attempt.js';
import { refusalText } from './refusalText.js';
import { useText } from '../parts/useText.js';

/** One piece was asked for, and nothing is known of a rule. */
const ONE = { min: 1, max: null, increment: 1 };

/** Why one piece could not be added. */
export function RefusedSentence({ attempt }: { attempt: Attempt }) {
  const text = useText(refusalTexts);
  const found = refusalText({ ...attempt, requested: attempt.request.quantity }, ONE);
  return <>{found && text(found.key, found.values)}</>;
}

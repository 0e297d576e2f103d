import type { Crediting, CreditedOrder } from './credit.js';
import { chooseJoined } from './chooseJoined.js';
import type { Candidates } from './settleOrders.js';

/**
 * Credits each order. Of a signed one `chooseJoined` says whose it is. Where several pages claim one that nobody signed, one holds
 * that claims no more than the shop takes; of these, that whose shopper was seen to do what leads to it; then one that tells what was
 * bought; then the one that arrived first, since a claim's own time is only its word. Of the shopper who holds it, the fullest claim
 * is taken.
 *
 * @param orders - oldest first.
 */
export async function chooseClaims(
  orders: readonly Candidates[],
  crediting: Crediting,
): Promise<CreditedOrder[]> {
  const inTime = orders
    .flatMap((candidates, index) =>
      candidates[0].isConfirmed
        ? [{ order: candidates[0], candidates, index, turn: 0 }]
        : candidates.map((order, turn) => ({ order, candidates, index, turn })),
    )
    .sort((a, b) => a.order.atMs - b.order.atMs || a.index - b.index || a.turn - b.turn);
  const chosen: (CreditedOrder & { turn: number })[] = [];
  for (const { order, candidates, index, turn } of inTime) {
    const credited = order.isConfirmed
      ? await chooseJoined(candidates, crediting)
      : await crediting.credit(order);
    const judged = { ...credited, turn };
    const known = chosen[index];
    if (!known || compare(judged, known) < 0) chosen[index] = judged;
  }
  return chosen.map(({ turn: _turn, ...order }) => order);
}

interface Judged extends CreditedOrder {
  /** As it arrived among the claims of its order. */
  turn: number;
}

function compare(a: Judged, b: Judged): number {
  if (a.claimant !== null && a.claimant === b.claimant)
    return b.lines.length - a.lines.length || a.turn - b.turn;
  return (
    Number(a.isAbovePrice) - Number(b.isAbovePrice) ||
    Number(isBorneOut(b)) - Number(isBorneOut(a)) ||
    Number(b.lines.length > 0) - Number(a.lines.length > 0) ||
    Number(worth(b) > 0) - Number(worth(a) > 0) ||
    a.turn - b.turn
  );
}

const isBorneOut = ({ lines }: CreditedOrder) => lines.some(({ kind }) => kind === 'direct');
const worth = ({ lines }: CreditedOrder) =>
  lines.reduce((sum, { valueMinor }) => sum + valueMinor, 0);

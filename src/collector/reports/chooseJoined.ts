import type { Crediting, CreditedOrder } from './credit.js';
import type { Candidates, OrderToCredit } from './settleOrders.js';

type Claimant = NonNullable<OrderToCredit['claimant']>;

/**
 * Who placed a signed order, and its credit. Where a line's mark names a visit that the collector saw, the order is that shopper's,
 * and nobody else's claim adds anything, not even for lines without a mark. Else it is the claimant's, as long as only one claims it;
 * of two that know it equally well one is wrong, and nothing says which, so that it is nobody's.
 */
export async function chooseJoined(
  [unclaimed, ...claimed]: Candidates,
  crediting: Crediting,
): Promise<CreditedOrder> {
  const sessions = new Set(unclaimed.lines.flatMap(({ session }) => session ?? []));
  const buyers = new Set([...sessions].flatMap(crediting.ownersOf));
  if (buyers.size > 0) {
    const own = claimed.find(
      ({ claimant }) =>
        claimant && (buyers.has(claimant.shopper) || sessions.has(claimant.session ?? '')),
    );
    return crediting.credit(own ?? unclaimed);
  }

  let chosen: { claimant: Claimant; credited: CreditedOrder } | null = null;
  for (const order of claimed) {
    const { claimant } = order;
    const credited = await crediting.credit(order);
    // A pixel in a sandbox knows neither visitor nor visit: it is somebody only if it was seen to do something.
    if (!claimant || (claimant.session === null && !isCredited(credited))) continue;
    if (chosen && !areOne(chosen.claimant, claimant, crediting)) return crediting.credit(unclaimed);
    if (!chosen || (!isCredited(chosen.credited) && isCredited(credited)))
      chosen = { claimant, credited };
  }
  return chosen?.credited ?? crediting.credit(claimed[0] ?? unclaimed);
}

/** Before and after a consent, and on several pages, one shopper goes by several names. */
const areOne = (a: Claimant, b: Claimant, { ownersOf }: Crediting): boolean =>
  a.shopper === b.shopper ||
  (a.session !== null && a.session === b.session) ||
  ownersOf(a.session).includes(b.shopper) ||
  ownersOf(b.session).includes(a.shopper);

const isCredited = ({ lines }: CreditedOrder) => lines.some(({ kind }) => kind !== 'none');

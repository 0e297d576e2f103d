import type { SignedRow } from '../../webhooks/signedOrder.js';
import type { Database } from './openDatabase.js';

/** Writes the updates in one transaction and answers for each whether it was new. Orders are few beside events. */
export async function commitSigned(
  { writer }: Database,
  rows: readonly SignedRow[],
): Promise<boolean[]> {
  const isNew: boolean[] = [];
  await writer.run('BEGIN');
  try {
    for (const { tenant, platform, digest, receivedMs, update } of rows) {
      const { rowsChanged } = await writer.run(
        'INSERT INTO signed_orders VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING',
        [
          `${tenant}\n${digest}`,
          tenant,
          platform,
          update.orderId,
          update.kind,
          update.kind === 'state' ? BigInt(update.state.atMs) : null,
          BigInt(update.updatedMs),
          BigInt(receivedMs),
          digest,
          JSON.stringify(update),
        ],
      );
      isNew.push(rowsChanged > 0);
    }
    await writer.run('COMMIT');
    return isNew;
  } catch (error) {
    await writer.run('ROLLBACK').catch(() => {});
    throw error;
  }
}

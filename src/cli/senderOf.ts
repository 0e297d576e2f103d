import { createAddressOf } from '../collector/clientAddress.js';
import { truncateIp } from '../collector/ingest/privacy.js';
import type { CollectSettings } from './collectSettings.js';

/** The network a request comes from, for limits and for the log. No whole address of a person is ever kept. */
export function createSenderOf({
  trustProxy,
  addressHeader,
}: Pick<CollectSettings, 'trustProxy' | 'addressHeader'>): (
  request: Request,
  connection: unknown,
) => string {
  const addressOf = createAddressOf({
    trustProxy,
    ...(addressHeader === null ? {} : { addressHeader }),
  });
  return (request, connection) => {
    const address = addressOf(request, connection);
    return address === null ? 'a sender without an address' : (truncateIp(address) ?? address);
  };
}

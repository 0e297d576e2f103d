import {
  clientAddress,
  cleanAddress,
  checkTrust,
  directAddress,
} from '../collector/clientAddress.js';
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
  const trust = checkTrust(trustProxy);
  return (request, connection) => {
    const said =
      addressHeader === null ? null : cleanAddress(request.headers.get(addressHeader) ?? '');
    const address =
      said ?? clientAddress(request.headers, directAddress(request, connection), trust);
    return address === null ? 'a sender without an address' : (truncateIp(address) ?? address);
  };
}

/** What whoever works in the console is answered while the database fails. Senders of events and orders are answered by `turnAway`. */
import { said } from '../i18n/said.js';
import { refuse } from '../server/answers.js';

const AGAIN = { 'retry-after': '5' };

export const notReadable = (): Response =>
  refuse(503, 'STORE_FAILED', said('server.store.read'), AGAIN);

export const notWritable = (): Response =>
  refuse(503, 'STORE_FAILED', said('server.store.write'), AGAIN);

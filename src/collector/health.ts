import { answerJson } from '../server/answers.js';
import type { ReportStore } from './store/types.js';

/**
 * `/health`: this process is alive; to start it anew would not help a full disk, so it is 200 as long as there is an answer.
 * `/ready`: events can be stored; 503 while they cannot. Both tell the store's state, without the reason: it names files, and
 * anybody may ask.
 */
export function answerHealth(path: string, store: ReportStore, isClosing: boolean): Response {
  const state = store.state();
  if (isClosing) return answerJson(path.endsWith('/ready') ? 503 : 200, { status: 'closing' });
  if (state.isOpen) return answerJson(200, { status: 'ok' });
  const body = {
    status: 'failing',
    code: 'STORE_FAILED',
    message:
      'Events cannot be stored at the moment, and are refused; pages send them again. The log of the collector says why.',
    since: new Date(state.sinceMs).toISOString(),
    retryInSeconds: Math.ceil(state.retryMs / 1000),
  };
  return path.endsWith('/ready')
    ? answerJson(503, body, { 'retry-after': String(Math.max(1, body.retryInSeconds)) })
    : answerJson(200, body);
}

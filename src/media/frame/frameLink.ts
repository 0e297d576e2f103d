import type { Env } from '../../tools/env.js';
import type { Stop } from '../../tools/emitter.js';
import type { FrameEvent, FrameProtocol } from './protocol.js';

const GREET_MS = 250;
/** A frame that has said nothing by then is blocked, or is not the platform's player. */
const SILENT_MS = 12_000;

export interface FrameLink {
  send(message: unknown): void;
  stop: Stop;
}

/** Speaks with the platform's page in `frame`: only to its origin, and only what comes from there is heard. */
export function startFrameLink(
  frame: HTMLIFrameElement,
  origin: string,
  { greetings = [], subscriptions = [], read, capabilities }: FrameProtocol,
  env: Env,
  onEvent: (event: FrameEvent) => void,
): FrameLink {
  const listening = new AbortController();
  const { signal } = listening;
  const window = frame.ownerDocument.defaultView;
  let hasAnswered = false;
  let stopGreeting = () => {};
  const send = (message: unknown) => frame.contentWindow?.postMessage(message, origin);
  const greet = () => {
    stopGreeting();
    if (hasAnswered) return;
    greetings.forEach(send);
    stopGreeting = env.setTimer(greet, GREET_MS);
  };
  const fail = (detail: string) => onEvent({ type: 'error', error: 'network', detail });
  const stopWaiting = env.setTimer(
    () => hasAnswered || fail(`the player of ${capabilities.platform} did not answer`),
    SILENT_MS,
  );
  const onMessage = ({ origin: from, source, data }: MessageEvent) => {
    if (from !== origin || !isWithin(source, frame.contentWindow)) return;
    for (const event of read?.(data) ?? []) {
      if (!hasAnswered && event.type !== 'error') {
        hasAnswered = true;
        subscriptions.forEach(send);
      }
      onEvent(event);
    }
  };
  const onLoad = () => {
    if (read) return greet();
    hasAnswered = true;
    onEvent({ type: 'ready' });
  };
  window?.addEventListener('message', onMessage, { signal });
  frame.addEventListener('load', onLoad, { signal });
  frame.ownerDocument.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI }) => {
      if (!hasAnswered && blockedURI.startsWith(origin))
        fail(`the page’s Content-Security-Policy lacks frame-src ${origin}`);
    },
    { signal },
  );
  return {
    send,
    stop() {
      stopGreeting();
      stopWaiting();
      listening.abort();
    },
  };
}

/** Some players speak from a frame within their frame. */
function isWithin(source: MessageEventSource | null, frame: Window | null): boolean {
  let window = source as Window | null;
  for (let depth = 0; window && frame && depth < 4; depth++) {
    if (window === frame) return true;
    window = window.parent;
  }
  return false;
}

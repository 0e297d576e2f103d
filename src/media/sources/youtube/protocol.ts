import {
  isCount,
  readMessage,
  type FrameEvent,
  type FrameProtocol,
  type FrameState,
} from '../../frame/protocol.js';

const STATES: Record<number, FrameState> = { 0: 'ended', 1: 'playing', 2: 'paused', 3: 'stalled' };
const ERRORS: Record<number, string> = {
  2: 'its id is not one of YouTube’s',
  5: 'the browser cannot play it',
  100: 'it is gone, or private',
  101: 'its owner does not allow it on other pages',
  150: 'its owner does not allow it on other pages',
  153: 'the page does not say where it is: its Referrer-Policy must not be no-referrer',
};
const to = (event: string, more: object) =>
  JSON.stringify({ event, id: 1, channel: 'widget', ...more });
const command = (func: string, ...args: unknown[]) => to('command', { func, args });

/** What the script of the IFrame API says to the player and hears of it; that script would run in the shop's page. */
export const youtube: FrameProtocol = {
  kind: 'youtube',
  capabilities: {
    time: true,
    mute: true,
    seek: true,
    rate: true,
    state: true,
    platform: 'YouTube',
  },
  addressOf: (base, id, { muted, pageOrigin }) =>
    `${base}/embed/${id}?enablejsapi=1&playsinline=1&rel=0&mute=${Number(muted)}&origin=${encodeURIComponent(pageOrigin)}`,
  greetings: [to('listening', {})],
  subscriptions: ['onStateChange', 'onError', 'onAutoplayBlocked'].map((name) =>
    command('addEventListener', name),
  ),
  commands: {
    play: command('playVideo'),
    pause: command('pauseVideo'),
    mute: (muted) => command(muted ? 'mute' : 'unMute'),
    seek: (seconds) => command('seekTo', seconds, true),
    rate: (rate) => command('setPlaybackRate', rate),
  },
  read(message) {
    const { event, info } = readMessage(message);
    if (event === 'onError') return [errorOf(Number(info))];
    if (event === 'onAutoplayBlocked') return [{ type: 'blocked' }];
    if (event === 'onStateChange') return stateOf(info);
    if (event === 'onReady') return [{ type: 'ready' }];
    return event === 'infoDelivery' || event === 'initialDelivery'
      ? [{ type: 'ready' }, ...eventsOf(readMessage(info))]
      : [];
  },
};

const stateOf = (code: unknown): FrameEvent[] => {
  const state = STATES[Number(code)];
  return state === undefined ? [] : [{ type: 'state', state }];
};

function errorOf(code: number): FrameEvent {
  const detail = `YouTube ${code}: ${ERRORS[code] ?? 'no reason given'}`;
  return { type: 'error', error: code === 5 ? 'decode' : 'refused', detail };
}

function eventsOf(info: Record<string, unknown>): FrameEvent[] {
  const { duration, currentTime, videoLoadedFraction: part, muted, playerState } = info;
  const events: FrameEvent[] = [];
  if (isCount(duration) && duration > 0) events.push({ type: 'duration', seconds: duration });
  if (isCount(part) && isCount(duration))
    events.push({ type: 'buffered', seconds: part * duration });
  if (isCount(currentTime)) events.push({ type: 'time', seconds: currentTime });
  if (typeof muted === 'boolean') events.push({ type: 'muted', muted });
  return playerState === undefined ? events : [...events, ...stateOf(playerState)];
}

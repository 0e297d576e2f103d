import { isCount, readMessage, type FrameEvent, type FrameProtocol } from '../../frame/protocol.js';

const EVENTS = [
  'play',
  'playing',
  'pause',
  'ended',
  'timeupdate',
  'progress',
  'volumechange',
  'bufferstart',
  'bufferend',
  'seeked',
  'error',
];
const call = (method: string, value?: unknown) => JSON.stringify({ method, value });

/** What Vimeo's own library says to the player and hears of it. An unlisted video's id is `123456789/abcdef`. */
export const vimeo: FrameProtocol = {
  kind: 'vimeo',
  capabilities: { time: true, mute: true, seek: true, rate: true, state: true, platform: 'Vimeo' },
  addressOf(base, source, { muted }) {
    const [id, hash] = source.split('/');
    return `${base}/video/${id}?dnt=1&playsinline=1&autopause=0&muted=${Number(muted)}${hash ? `&h=${hash}` : ''}`;
  },
  greetings: [call('ping')],
  subscriptions: [...EVENTS.map((name) => call('addEventListener', name)), call('getDuration')],
  commands: {
    play: call('play'),
    pause: call('pause'),
    mute: (muted) => call('setMuted', muted),
    seek: (seconds) => call('setCurrentTime', seconds),
    rate: (rate) => call('setPlaybackRate', rate),
  },
  read(message) {
    const { event, method, data, value } = readMessage(message);
    if (method === 'ping' || event === 'ready') return [{ type: 'ready' }];
    if (method === 'getDuration' && isCount(value) && value > 0)
      return [{ type: 'duration', seconds: value }];
    return typeof event === 'string' ? eventsOf(event, readMessage(data)) : [];
  },
};

function eventsOf(event: string, data: Record<string, unknown>): FrameEvent[] {
  const { seconds, duration, muted, volume } = data;
  const length: FrameEvent[] =
    isCount(duration) && duration > 0 ? [{ type: 'duration', seconds: duration }] : [];
  const time: FrameEvent[] = isCount(seconds) ? [{ type: 'time', seconds }] : [];
  switch (event) {
    case 'timeupdate':
    case 'seeked':
      return [...length, ...time];
    case 'progress':
      return isCount(seconds) ? [{ type: 'buffered', seconds }] : [];
    case 'playing':
    case 'bufferend':
      return [...length, { type: 'state', state: 'playing' }];
    case 'pause':
      // The end is told as a pause before it is told as the end.
      return data['percent'] === 1 ? [] : [...time, { type: 'state', state: 'paused' }];
    case 'bufferstart':
      return [{ type: 'state', state: 'stalled' }];
    case 'ended':
      return [{ type: 'state', state: 'ended' }];
    case 'volumechange':
      return [{ type: 'muted', muted: typeof muted === 'boolean' ? muted : volume === 0 }];
    case 'error':
      return errorOf(data);
    default:
      return [];
  }
}

function errorOf({ name, message, method }: Record<string, unknown>): FrameEvent[] {
  if (name === 'NotAllowedError') return [{ type: 'blocked' }];
  const isFinal = /Privacy|Password|NotFound|Unsupported/.test(String(name));
  // A wish that was not granted is no trouble of the video's.
  return isFinal || method === undefined
    ? [{ type: 'error', error: 'refused', detail: `Vimeo ${String(name)}: ${String(message)}` }]
    : [];
}

import {
  isCount,
  readMessage,
  type FrameEvent,
  type FrameProtocol,
  type FrameState,
} from '../../frame/protocol.js';

const STATES: Record<number, FrameState> = { 0: 'ended', 1: 'playing', 2: 'paused', 3: 'stalled' };
const to = (type: string, value?: unknown) => ({
  type,
  ...(value === undefined ? {} : { value }),
  'x-tiktok-player': true,
});

/** TikTok's embed player. With sound it may want a tap inside the frame first. */
export const tiktok: FrameProtocol = {
  kind: 'tiktok',
  capabilities: {
    time: true,
    mute: true,
    seek: true,
    rate: false,
    state: true,
    platform: 'TikTok',
  },
  addressOf: (base, id, { muted }) =>
    `${base}/player/v1/${id}?rel=0&description=0&music_info=0&muted=${Number(muted)}`,
  commands: {
    play: to('play'),
    pause: to('pause'),
    mute: (muted) => to(muted ? 'mute' : 'unMute'),
    seek: (seconds) => to('seekTo', seconds),
  },
  read(data) {
    const message = readMessage(data);
    return message['x-tiktok-player'] === true ? eventsOf(message['type'], message['value']) : [];
  },
};

function eventsOf(type: unknown, value: unknown): FrameEvent[] {
  switch (type) {
    case 'onPlayerReady':
      return [{ type: 'ready' }];
    case 'onStateChange': {
      const state = STATES[Number(value)];
      return state === undefined ? [] : [{ type: 'state', state }];
    }
    case 'onCurrentTime': {
      const { currentTime, duration } = readMessage(value);
      return [
        ...(isCount(duration) && duration > 0
          ? [{ type: 'duration' as const, seconds: duration }]
          : []),
        ...(isCount(currentTime) ? [{ type: 'time' as const, seconds: currentTime }] : []),
      ];
    }
    case 'onMute':
      return typeof value === 'boolean' ? [{ type: 'muted', muted: value }] : [];
    case 'onPlayerError':
    case 'onError':
      return [{ type: 'error', error: 'refused', detail: `TikTok: ${JSON.stringify(value)}` }];
    default:
      return [];
  }
}

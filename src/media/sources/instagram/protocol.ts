import type { FrameProtocol } from '../../frame/protocol.js';

/** Instagram's frame says nothing and takes no orders: whether it plays is not known, and is not guessed. */
export const instagram: FrameProtocol = {
  kind: 'instagram',
  capabilities: {
    time: false,
    mute: false,
    seek: false,
    rate: false,
    state: false,
    platform: 'Instagram',
  },
  addressOf: (base, id) => `${base}/reel/${id}/embed/`,
};

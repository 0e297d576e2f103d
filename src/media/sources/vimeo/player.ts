import { framePlayer } from '../../frame/framePlayer.js';
import { vimeo } from './protocol.js';

export const createVimeoPlayer = framePlayer(vimeo, 'https://player.vimeo.com');

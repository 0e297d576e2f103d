import { framePlayer } from '../../frame/framePlayer.js';
import { instagram } from './protocol.js';

export const createInstagramPlayer = framePlayer(instagram, 'https://www.instagram.com');

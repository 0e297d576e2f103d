import { framePlayer } from '../../frame/framePlayer.js';
import { tiktok } from './protocol.js';

export const createTikTokPlayer = framePlayer(tiktok, 'https://www.tiktok.com');

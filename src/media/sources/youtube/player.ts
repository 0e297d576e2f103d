import { framePlayer } from '../../frame/framePlayer.js';
import { youtube } from './protocol.js';

export const createYouTubePlayer = framePlayer(youtube, 'https://www.youtube-nocookie.com');

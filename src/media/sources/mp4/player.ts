import { elementPlayer } from '../../element/elementPlayer.js';
import { fromAddress } from '../../element/way.js';

export const createMp4Player = elementPlayer('mp4', ({ src }) => [fromAddress(src)]);

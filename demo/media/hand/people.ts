/** Whose hands these are. */
import type { HandLook } from './hand.js';

export const people = {
  mia: {
    skin: { tone: '#8f5a3c', blush: '#74392a', palm: '#c08a68', nail: '#b8846f' },
    sleeve: { colour: '#e9dfd0', seed: 5 },
    size: 0.93,
  },
  jonas: {
    skin: { tone: '#dcab8b', blush: '#c47a63', palm: '#e2b096', nail: '#d9a691' },
    sleeve: { colour: '#3d5361', below: 3.4, seed: 8 },
    size: 1.03,
  },
  rosa: {
    skin: { tone: '#c58f6b', blush: '#a85f47', palm: '#d9a583', nail: '#c99a80' },
    sleeve: { colour: '#b98a35', below: 2.4, seed: 12 },
    size: 0.94,
  },
  dev: {
    skin: { tone: '#99673f', blush: '#7c452e', palm: '#c2906b', nail: '#bd8c74' },
    sleeve: { colour: '#4b6570', below: 5, seed: 3 },
    size: 1,
  },
} satisfies Record<string, HandLook>;

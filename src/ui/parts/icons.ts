/** Strokes on a grid of 24, of what the player shows first; those of its later parts and of sheets stand in `lateIcons.ts`. */
export const close = 'M6 6l12 12M18 6L6 18';
export const forward = 'M9 5l7 7-7 7';
export const play = 'M8 5.2v13.6L19 12z';
export const pause = 'M8.5 5.5v13M15.5 5.5v13';
export const sound = 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11';
export const muted = 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5';

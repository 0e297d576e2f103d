/** Strokes on a grid of 24, of what comes after the player's first picture: its later parts and the sheets. */
export const up = 'M5 15l7-7 7 7';
export const down = 'M5 9l7 7 7-7';
export const share = 'M12 15V4M8 7.5L12 3.5l4 4M6 11.5H5v8h14v-8h-1';
export const retry = 'M19.5 12a7.5 7.5 0 11-2.3-5.4M19.5 4v4h-4';
export const check = 'M5 12.5l4.5 4.5L19 7.5';
export const plus = 'M12 5v14M5 12h14';
export const minus = 'M5 12h14';
export const bag = 'M5.5 8.5h13l-.8 11.5H6.3zM9 11V7.5a3 3 0 016 0V11';
export const picture =
  'M20.5 11V6.5a1 1 0 00-1-1h-15a1 1 0 00-1 1v11a1 1 0 001 1H10M13.5 13.5h7v5h-7z';
export const large = 'M14 4.5h5.5V10M19.5 4.5L13 11M10 19.5H4.5V14M4.5 19.5L11 13';
export const save = 'M7 4.5h10v15.5l-5-4-5 4z';
export const like =
  'M12 20C7 16.4 4 13.5 4 9.9A4.2 4.2 0 0 1 12 7.8A4.2 4.2 0 0 1 20 9.9C20 13.5 17 16.4 12 20z';
export const question = 'M4 5h16v11.5h-8L7.5 20v-3.5H4zM8 9.2h8M8 12.6h5';
export const captions =
  'M5.5 5.5h13a2 2 0 012 2v9a2 2 0 01-2 2h-13a2 2 0 01-2-2v-9a2 2 0 012-2zM7 12h4M14 12h3M7 15.2h2M12 15.2h5';
/** AD, as players mark it, and a voice. */
export const describe =
  'M2.5 17.5L6.5 7l4 10.5M4 14h5M12.5 7v10.5a5.2 5.2 0 000-10.5M20.5 8.5a6 6 0 010 7.5';

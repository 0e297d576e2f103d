/** Strokes on a grid of 24. A name that needs a filled shape says so in {@link filled}. */
const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  forward: 'M9 5l7 7-7 7',
  play: 'M8 5.2v13.6L19 12z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  sound: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM15.5 9a4 4 0 010 6M18 6.5a8 8 0 010 11',
  muted: 'M4 9.5v5h3.5L12 19V5L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  captions:
    'M5.5 5.5h13a2 2 0 012 2v9a2 2 0 01-2 2h-13a2 2 0 01-2-2v-9a2 2 0 012-2zM7 12h4M14 12h3M7 15.2h2M12 15.2h5',
  share: 'M12 15V4M8 7.5L12 3.5l4 4M6 11.5H5v8h14v-8h-1',
  save: 'M7 4.5h10v15.5l-5-4-5 4z',
  saved: 'M7 4.5h10v15.5l-5-4-5 4z',
  retry: 'M19.5 12a7.5 7.5 0 11-2.3-5.4M19.5 4v4h-4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  bag: 'M5.5 8.5h13l-.8 11.5H6.3zM9 11V7.5a3 3 0 016 0V11',
} as const;

export type IconName = keyof typeof paths;

const filled: readonly string[] = ['play', 'saved'];

/** A drawing without words: the button around it carries the label. */
export function Icon({ name, sizePx = 24 }: { name: IconName; sizePx?: number }) {
  const isFilled = filled.includes(name);
  return (
    <svg
      viewBox="0 0 24 24"
      width={sizePx}
      height={sizePx}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={name === 'pause' ? 3 : 1.8}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}

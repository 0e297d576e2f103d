/** Drawn for 20 × 20, in the colour of the text beside it. */
const paths = {
  report: 'M4 16.5V11M10 16.5V4M16 16.5V8',
  live: 'M10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 14a5.6 5.6 0 0 1 0-8M14 6a5.6 5.6 0 0 1 0 8M3.4 16.6a9.3 9.3 0 0 1 0-13.2M16.6 3.4a9.3 9.3 0 0 1 0 13.2',
  orders: 'M5 2.5h10v15l-2.5-1.6L10 17.5l-2.5-1.6L5 17.5zM8 7h4M8 10.5h4',
  questions: 'M3.5 4.5h13v9h-7L6 17v-3.5H3.5zM7 8h6M7 10.5h4',
  people:
    'M7.5 9a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM2.5 16c.4-2.9 2.4-4.4 5-4.4s4.6 1.5 5 4.4M13 3.8a2.6 2.6 0 0 1 0 5M14.5 11.8c1.8.5 2.8 1.9 3.1 4.2',
  videos: 'M4 3h5v14H4zM11 3h5v14h-5z',
  creators: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 17c.6-3.2 3.2-5 6.5-5s5.9 1.8 6.5 5',
  inbox: 'M3 11.5 5 4.5h10l2 7v4.5H3zM3 11.5h4l1 2h4l1-2h4',
  products: 'M4 7h12l-1 10H5zM7 7a3 3 0 0 1 6 0',
  preview: 'M6.5 2.5h7a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-13a1 1 0 0 1 1-1zM9 15h2',
  health: 'M10 16.5S3 12.6 3 7.8A3.8 3.8 0 0 1 10 5.7a3.8 3.8 0 0 1 7 2.1c0 4.8-7 8.7-7 8.7z',
  publish: 'M10 13V3.5M6.5 7 10 3.5 13.5 7M3.5 13v3.5h13V13',
  undo: 'M7.5 4 3.5 8l4 4M4 8h7.5a4.5 4.5 0 0 1 0 9H9',
  redo: 'M12.5 4l4 4-4 4M16 8H8.5a4.5 4.5 0 0 0 0 9H11',
  add: 'M10 4v12M4 10h12',
  play: 'M6 4l10 6-10 6z',
  pause: 'M6 4v12M14 4v12',
  remove: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  pin: 'M7 3h6l-.8 5.5 2.8 3H5l2.8-3zM10 11.5V17',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);

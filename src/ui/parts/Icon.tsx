interface IconProps {
  /** Of `icons.ts` or `lateIcons.ts`. */
  path: string;
  sizePx?: number;
  strokeWidth?: number;
  /** A shape and not strokes. */
  isFilled?: boolean;
}

/** A drawing without words: the button around it carries the label. */
export function Icon({ path, sizePx = 24, strokeWidth = 1.8, isFilled = false }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={sizePx}
      height={sizePx}
      fill={isFilled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width={strokeWidth}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

import { Icon } from '../parts/Icon.js';

interface RailButtonProps {
  /** Its `part`, by which a theme styles it. */
  part: string;
  /** Of `lateIcons.ts`. */
  icon: string;
  words: string;
  onClick(): void;
  /** Of a button that stays down; its icon is filled while it does. */
  isPressed?: boolean;
}

/** A round button with its word below, in the rail beside the picture. */
export function RailButton({ part, icon, words, onClick, isPressed }: RailButtonProps) {
  return (
    <button
      type="button"
      class="pl-railButton"
      part={part}
      aria-pressed={isPressed}
      onClick={onClick}
    >
      <span class="pl-round">
        <Icon path={icon} isFilled={isPressed === true} />
      </span>
      <span class="pl-railWords">{words}</span>
    </button>
  );
}

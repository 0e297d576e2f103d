import { Icon } from '../parts/Icon.js';

interface RailButtonProps {
  /** Its `part`, by which a theme styles it. */
  part: string;
  /** Of `lateIcons.ts`. */
  icon: string;
  words: string;
  /** Its name, where the words below it say less; they are part of it. */
  name?: string | undefined;
  onClick(): void;
  /** Of a button that stays down; its icon is filled while it does. */
  isPressed?: boolean;
}

/** A round button with its word below, in the rail beside the picture. */
export function RailButton({ part, icon, words, name, onClick, isPressed }: RailButtonProps) {
  return (
    <button
      type="button"
      class="pl-railButton"
      part={part}
      aria-pressed={isPressed}
      aria-label={name}
      onClick={onClick}
    >
      <span class="pl-round">
        <Icon path={icon} isFilled={isPressed === true} />
      </span>
      <span class="pl-railWords">{words}</span>
    </button>
  );
}

import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useShelf } from '../../models/context.js';
import { useStyles } from '../parts/useStyles.js';
import css from './ShelfTools.css?inline';
import { usePreviews, type PreviewParts } from './usePreviews.js';

/** Which card moves, and the button that stops it: fetched once the cards are there, since it is not needed before. */
export function PreviewTool(parts: PreviewParts) {
  const { deps } = useShelf();
  const previews = usePreviews(parts);
  useStyles(css);
  return previews.canPause.value ? (
    <Tool
      quiet
      label={deps.text(previews.isPaused.value ? 'playPreviews' : 'pausePreviews')}
      onClick={previews.toggle}
    >
      {previews.isPaused.value ? (
        <path d="M8 5.2v13.6L19 12z" fill="currentColor" />
      ) : (
        <path d="M8 5v14M16 5v14" />
      )}
    </Tool>
  ) : null;
}

/** Arrows for a mouse, beside a row that scrolls; none where all of it is in view. */
export function Arrows({
  ends,
  onPage,
}: {
  /** Which ends of the row are reached. */
  ends: Signal<{ start: boolean; end: boolean }>;
  onPage(direction: 1 | -1): void;
}) {
  const { deps } = useShelf();
  const { start, end } = ends.value;
  useStyles(css);
  if (!deps.device.finePointer.value || (start && end)) return null;
  return (
    <>
      <Tool label={deps.text('previous')} disabled={start} onClick={() => onPage(-1)}>
        <path class="flip" d="M15 5l-7 7 7 7" />
      </Tool>
      <Tool label={deps.text('next')} disabled={end} onClick={() => onPage(1)}>
        <path class="flip" d="M9 5l7 7-7 7" />
      </Tool>
    </>
  );
}

function Tool(props: {
  label: string;
  /** Without a border: there for who looks for it. */
  quiet?: boolean;
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}) {
  return (
    <button
      type="button"
      class={props.quiet ? 'tool quiet' : 'tool'}
      aria-label={props.label}
      aria-disabled={props.disabled ? 'true' : undefined}
      onClick={props.disabled ? undefined : props.onClick}
    >
      <svg
        viewBox="0 0 24 24"
        width="20"
        height="20"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        {props.children}
      </svg>
    </button>
  );
}

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { useStyles } from '../parts/useStyles.js';
import css from './Sheet.css?inline';
import { useDragDown } from './useDragDown.js';
import { useSheetFocus } from './useSheetFocus.js';

const LEAVE_MS = 150;

export interface SheetContent {
  /** Moves the sheet out, then closes it. */
  leave(): void;
  /** For the element that names the sheet and takes the focus when it opens. */
  heading: { id: string; ref(element: HTMLElement | null): void; tabIndex: number };
}

interface SheetProps {
  /** The surface's public name. */
  part: 'product' | 'cart' | 'creator' | 'questions';
  className: string;
  /** Called when the sheet has moved out: after its close button, Escape or a drag. */
  onClose(): void;
  /** See {@link useSheetFocus}. */
  focusAfter?: readonly string[];
  children(content: SheetContent): ComponentChildren;
}

/** What lies over the lower part of a phone or stands beside the video: the surface, its grip and the ways to close it. What it holds is its children's. */
export function Sheet({ part, className, onClose, focusAfter, children }: SheetProps) {
  const { device } = useShelf().deps;
  // Each part is there once in a shelf, and its shadow tree keeps the name to itself.
  const id = `sheet-${part}`;
  const surface = useRef<HTMLElement>(null);
  const heading = useRef<HTMLElement>(null);
  const setHeading = (element: HTMLElement | null) => {
    heading.current = element;
  };
  const isPanel = device.wide.value;
  const isCalm = device.reducedMotion.value;
  useStyles(css);
  useSheetFocus(surface, heading, focusAfter);
  // What is covered of the player, so that the picture takes what is left.
  useLayoutEffect(() => {
    const sheet = surface.current;
    const dialog = sheet?.closest('dialog');
    if (!sheet || !dialog) return;
    const name = part === 'cart' ? '--cart-part' : '--product-part';
    const resize = new ResizeObserver(() =>
      dialog.style.setProperty(name, `${sheet.offsetHeight / dialog.clientHeight}`),
    );
    resize.observe(sheet);
    return () => {
      resize.disconnect();
      dialog.style.removeProperty(name);
    };
  }, []);

  /** @param speed - at which a finger has thrown it, in pixels a millisecond: it goes on with that, and does not begin anew. */
  const leave = (speed = 0) => {
    const sheet = surface.current;
    if (isPanel || isCalm || !sheet) return onClose();
    const leftPx = window.innerHeight - sheet.getBoundingClientRect().top;
    const duration = Math.min(LEAVE_MS, leftPx / Math.max(speed, 0.001));
    sheet.animate(
      [{ transform: sheet.style.transform || 'none' }, { transform: 'translateY(100%)' }],
      { duration, easing: speed > 0 ? 'linear' : 'ease-in', fill: 'forwards' },
    ).onfinish = onClose;
  };
  useDragDown(surface, leave, !isPanel, isCalm);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    // The player's own keys (space, arrows, letters) must not act behind the sheet, and Escape closes one thing at a time.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  };

  return (
    <section
      ref={surface}
      class={`sheet ${className}${isPanel ? ' sheet-panel' : ''}`}
      part={part}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
    >
      <div class="sheet-grip" />
      {children({ leave: () => leave(), heading: { id, ref: setHeading, tabIndex: -1 } })}
    </section>
  );
}

export const SheetClose = ({ label, onPress }: { label: string; onPress(): void }) => (
  <button type="button" class="sheet-close" part="close" aria-label={label} onClick={onPress}>
    <Icon path={icons.close} />
  </button>
);

import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useShelf } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { useStyles } from '../parts/useStyles.js';
import css from './Sheet.css?inline';
import { useDragDown } from './useDragDown.js';
import { useSheetFocus } from './useSheetFocus.js';

const LEAVE = { duration: 150, easing: 'ease-in', fill: 'forwards' } as const;

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

  const leave = () => {
    const from = surface.current?.style.transform || 'none';
    if (isPanel || isCalm || !surface.current) return onClose();
    surface.current.animate(
      [{ transform: from }, { transform: 'translateY(100%)' }],
      LEAVE,
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
      {children({ leave, heading: { id, ref: setHeading, tabIndex: -1 } })}
    </section>
  );
}

export const SheetClose = ({ label, onPress }: { label: string; onPress(): void }) => (
  <button type="button" class="sheet-close" part="close" aria-label={label} onClick={onPress}>
    <Icon path={icons.close} />
  </button>
);

/**
 * Types alone: `<reel-shelf>`, its events and the global, as the DOM's own types and those of templates know them. A template library
 * that is not installed is no error: its line is skipped, and nobody can ask for what it would say.
 */
import type { EventProps, EventType } from '../events/catalog.js';
import type { ReelshelfEventDetail } from './domEvents.js';
import type { ReelshelfGlobal } from './commandQueue.js';
import type { ReelShelfElement } from './defineElement.js';
import type { ShelfOptions } from './options.js';

/** `cartSettings` → `cart-settings`. */
type Hyphened<Name extends string> = Name extends `${infer Head}${'Settings' | 'Format'}`
  ? Name extends `${Head}${infer Tail}`
    ? `${Head}-${Lowercase<Tail>}`
    : never
  : Name;
/** Options that markup can set; numbers and lists are text there. */
type MarkupOption = Exclude<keyof ShelfOptions, 'texts' | 'key'>;

/** Attributes of `<reel-shelf>`, and its property `options`, which takes what markup cannot say. */
export type ReelShelfAttributes = {
  [Name in MarkupOption as Hyphened<Name>]?:
    | string
    | (ShelfOptions[Name] & (string | number))
    | undefined;
} & {
  options?: Partial<ShelfOptions> | undefined;
};

// What a library lets every element have, taken from one that has nothing of its own.

/** @ts-ignore Need not be there. */
type OfReact = import('react').JSX.IntrinsicElements['section'];
/** @ts-ignore Need not be there. */
type OfPreact = import('preact').JSX.IntrinsicElements['section'];

export type ReelshelfDomEvents = {
  [T in EventType as `reelshelf:${T}`]: CustomEvent<
    Omit<ReelshelfEventDetail, 'type' | 'props'> & { type: T; props: Readonly<EventProps<T>> }
  >;
};

declare global {
  interface HTMLElementTagNameMap {
    'reel-shelf': ReelShelfElement;
  }
  interface HTMLElementEventMap extends ReelshelfDomEvents {}
  interface DocumentEventMap extends ReelshelfDomEvents {}
  interface Window {
    /** Of the script tag. */
    reelshelf?: ReelshelfGlobal;
  }
  namespace svelteHTML {
    interface IntrinsicElements {
      'reel-shelf': ReelShelfAttributes & { [attribute: string]: unknown };
    }
  }
}

/** @ts-ignore Need not be there. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reel-shelf': OfReact & ReelShelfAttributes;
    }
  }
}

/** @ts-ignore Need not be there. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'reel-shelf': OfPreact & ReelShelfAttributes;
    }
  }
}

/** @ts-ignore Need not be there. */
declare module 'vue' {
  interface GlobalComponents {
    'reel-shelf': new () => ReelShelfElement & {
      $props: ReelShelfAttributes & { [attribute: string]: unknown };
    };
  }
}

/** npm `reelshelf/preact`. */
import { h, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  createShelfComponent,
  type ReelShelfProps,
  type ShelfComponent,
  type ViewLibrary,
} from '../shelf/shelfComponent.js';

export type { ReelShelfProps };

const preact: ViewLibrary<VNode> = {
  createElement: h,
  useEffect,
  useRef(first) {
    try {
      return useRef(first);
    } catch (cause) {
      // Preact's hooks know of no component: another library draws this one.
      throw new Error(
        '<ReelShelf> of "reelshelf/preact" was not drawn by Preact. With React, import it from "reelshelf/react".',
        { cause },
      );
    }
  },
};

/**
 * The shelf as a Preact component. Changed options are shown; unmounting leaves nothing behind. Renders an empty element on a server.
 */
export const ReelShelf: ShelfComponent<VNode> = createShelfComponent(preact);
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';

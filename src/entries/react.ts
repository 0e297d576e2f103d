'use client';
/** npm `reelshelf/react`. */
import { createElement, useEffect, useRef, type ReactElement } from 'react';
import {
  createShelfComponent,
  type ReelShelfProps,
  type ShelfComponent,
} from '../shelf/shelfComponent.js';

export type { ReelShelfProps };

/**
 * The shelf as a component of React 18 or later, also below a server component. Changed options are shown; unmounting leaves nothing
 * behind. Renders an empty element on a server.
 */
export const ReelShelf: ShelfComponent<ReactElement> = createShelfComponent<ReactElement>({
  createElement,
  useEffect,
  useRef,
});
export type { ReelShelfAttributes } from '../shelf/markupTypes.js';

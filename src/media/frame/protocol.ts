import type { VideoSource } from '../../feed/schema.js';
import type { MediaError, SourcePlayer } from '../types.js';

/** What a platform's page says of the video it plays, in one message. */
export type FrameEvent =
  | { type: 'ready' }
  | { type: 'duration'; seconds: number }
  | { type: 'time'; seconds: number }
  | { type: 'buffered'; seconds: number }
  | { type: 'state'; state: FrameState }
  | { type: 'muted'; muted: boolean }
  | { type: 'blocked' }
  | { type: 'error'; error: MediaError; detail: string };
export type FrameState = 'playing' | 'paused' | 'stalled' | 'ended';

export interface FrameOptions {
  muted: boolean;
  /** Of the page that the frame stands in. */
  pageOrigin: string;
}

/**
 * How a platform's player is spoken to when it stands in a frame: its address and its messages. Without `commands` it is a page that
 * cannot be spoken to.
 */
export interface FrameProtocol {
  kind: VideoSource['type'];
  capabilities: SourcePlayer['capabilities'] & { platform: string };
  /** @param base - scheme, host and what else comes before the path; messages go to its origin and come from there. */
  addressOf(base: string, id: string, options: FrameOptions): string;
  /** Said over and over until the frame answers. */
  greetings?: readonly unknown[];
  /** Said once it has answered. */
  subscriptions?: readonly unknown[];
  commands?: {
    play: unknown;
    pause: unknown;
    mute(muted: boolean): unknown;
    seek(seconds: number): unknown;
    rate?(rate: number): unknown;
  };
  /** @param message - from the frame's own origin, and still anything at all. */
  read?(message: unknown): FrameEvent[];
}

/** Messages come as text or as they are. What is neither an object nor one in JSON is empty. */
export function readMessage(data: unknown): Record<string, unknown> {
  try {
    const value: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

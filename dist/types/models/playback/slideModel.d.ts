import type { Video } from '../../feed/schema.js';
import { type PlaybackState } from '../../media/playback.js';
import type { Warmth } from '../../media/preload.js';
import type { MediaFact } from '../../media/types.js';
import type { ShelfDeps } from '../context.js';
/**
 * One of the three places that slides are shown in. A place keeps its player and its element from video to video; asked for
 * something before the player's file is there, it does it then.
 */
export declare const SlideModel: import("@preact/signals-core").ModelConstructor<{
    index: import("@preact/signals-core").Signal<number>;
    video: import("@preact/signals-core").Signal<{
        id: string;
        creator: string;
        title?: string | undefined;
        publishedAt?: string | undefined;
        sources: {
            type: "hls" | "instagram" | "mp4" | "tiktok" | "vimeo" | "youtube";
            src: string;
            width?: number | undefined;
            height?: number | undefined;
            codecs?: string | undefined;
        }[];
        poster?: {
            src: string;
            alt?: string | undefined;
            width?: number | undefined;
            height?: number | undefined;
        } | undefined;
        preview?: {
            src: string;
        } | undefined;
        duration?: number | undefined;
        captions?: {
            src: string;
            lang: string;
            label?: string | undefined;
        }[] | undefined;
        transcript?: string | undefined;
        tags?: {
            product: string;
            start?: number | undefined;
            end?: number | undefined;
            x?: number | undefined;
            y?: number | undefined;
        }[] | undefined;
        disclosure?: "affiliate" | "ai_generated" | "brand_owned" | "employee" | "gifted" | "none" | "paid" | undefined;
        rights: {
            status: "denied" | "expired" | "licensed" | "owned" | "requested" | "unknown";
            expiresAt?: string | undefined;
            territories?: string[] | undefined;
            channels?: ("ads" | "email" | "onsite")[] | undefined;
        };
        show?: {
            from?: string | undefined;
            until?: string | undefined;
            timeZone?: string | undefined;
            products?: string[] | undefined;
            topics?: string[] | undefined;
        } | undefined;
        topics?: string[] | undefined;
        stats?: {
            views?: number | undefined;
            engaged?: number | undefined;
            added?: number | undefined;
            watchThrough?: number | undefined;
            updatedAt?: string | undefined;
        } | undefined;
    } | null>;
    state: import("@preact/signals-core").Signal<PlaybackState>;
    phase: import("@preact/signals-core").ReadonlySignal<import("../../media/playback.js").PlaybackPhase>;
    hasFrame: import("@preact/signals-core").ReadonlySignal<boolean>;
    caption: import("@preact/signals-core").ReadonlySignal<string>;
    isBuffered: import("@preact/signals-core").ReadonlySignal<boolean>;
    activeTags: import("@preact/signals-core").ReadonlySignal<number[]>;
    bar: import("@preact/signals-core").ReadonlySignal<number>;
    attach: (element: HTMLElement | null) => void;
    show: (at: number, next: Video | null, title: string, warm: Warmth) => void;
    play: () => void;
    pause: () => void;
    retry: (plays: boolean) => void;
    setMuted: (next: boolean) => void;
    showCaptions: (next: string | null) => void;
    seek: (positionSeconds: number) => void | undefined;
    setRate: (rate: number) => void | undefined;
}, [deps: Pick<ShelfDeps, "env" | "loadSource">, onFact: (fact: MediaFact) => void]>;

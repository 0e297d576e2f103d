import type { CartLine } from '../../cart/contract/types.js';
import type { CartLink } from './cartLink.js';
import { type CartRow } from './cartRows.js';
import type { ShelfDeps } from '../context.js';
/** What happened last, for those who cannot see it happen. */
export interface CartNews {
    kind: 'removed' | 'returned' | 'refused' | 'changed';
    row: CartRow | null;
}
/**
 * The lines of the shop's cart, to be changed one by one. Optimistic: a line shows what is wished for; changes go to the platform
 * one at a time, each with the line's key of the newest cart, and the cart that comes back is the truth.
 *
 *     tap ──► wished ──rest──► sent ──► told by the platform
 *               ▲  another tap   └────► refused: the line shows what the cart holds, and why
 */
export declare const CartLinesModel: import("@preact/signals-core").ModelConstructor<{
    rows: import("@preact/signals-core").Signal<readonly CartRow[]>;
    news: import("@preact/signals-core").Signal<CartNews | null>;
    total: import("@preact/signals-core").ReadonlySignal<{
        amount: string;
        currency: string;
    } | null>;
    isUpdating: import("@preact/signals-core").ReadonlySignal<boolean>;
    isCheckingOut: import("@preact/signals-core").Signal<boolean>;
    isLost: import("@preact/signals-core").Signal<boolean>;
    isTold: import("@preact/signals-core").Signal<boolean>;
    setQuantity: (id: number, wanted: number) => void;
    step: (id: number, by: number) => void;
    remove: (id: number) => void;
    retry: (id: number) => void;
    putBack: (id: number) => Promise<void>;
    checkOut: () => Promise<void>;
    reread: () => Promise<void>;
}, [deps: ShelfDeps, player: import("@preact/signals-core").Model<{
    isOpen: import("@preact/signals-core").Signal<boolean>;
    index: import("@preact/signals-core").Signal<number>;
    shift: import("@preact/signals-core").Signal<number>;
    trigger: import("@preact/signals-core").Signal<import("../playerModel.js").Trigger>;
    wantedProduct: import("@preact/signals-core").Signal<{
        productId: string;
        from: 'tag' | 'bar' | 'card' | 'panel' | 'api';
    } | null>;
    isCartOpen: import("@preact/signals-core").Signal<boolean>;
    isCovered: import("@preact/signals-core").ReadonlySignal<boolean>;
    muted: import("@preact/signals-core").Signal<boolean>;
    captionsOff: import("@preact/signals-core").Signal<boolean>;
    captionsLang: import("@preact/signals-core").Signal<string | null>;
    video: import("@preact/signals-core").ReadonlySignal<{
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
    open: (videoId: string, by: import("../playerModel.js").Trigger, productId?: string) => boolean;
    close: () => void;
    goTo: (next: number, by: import("../playerModel.js").Trigger) => void;
    openProduct: (productId: string, from: 'tag' | 'bar' | 'card' | 'panel' | 'api') => void;
    closeProduct: () => void;
    openCart: () => void;
    closeCart: () => void;
    back: () => void;
    setMuted: (next: boolean) => void;
    setCaptionsOff: (next: boolean) => void;
    chooseCaptions: (lang: string | null) => void;
}>, cart: import("@preact/signals-core").Model<{
    count: import("@preact/signals-core").ReadonlySignal<number>;
    isCountKnown: import("@preact/signals-core").ReadonlySignal<boolean>;
    hasLines: import("@preact/signals-core").ReadonlySignal<boolean>;
    ability: import("@preact/signals-core").ReadonlySignal<"add" | "link" | "waiting">;
    canCheckOut: import("@preact/signals-core").ReadonlySignal<boolean>;
    attempts: import("@preact/signals-core").Signal<ReadonlyMap<string, import("./attempt.js").Attempt>>;
    isCheckoutRefused: import("@preact/signals-core").Signal<boolean>;
    add: (request: import("./attempt.js").AddRequest, isBuying?: boolean) => Promise<boolean>;
    buyNow: (request: import("./attempt.js").AddRequest) => Promise<void>;
    undo: (productId: string) => Promise<void>;
    dismiss: (productId: string) => void;
    viewCart: () => void;
    openCart: () => Promise<void>;
    checkout: () => Promise<void>;
    canAdd: (request: import("./attempt.js").AddRequest, variantIds: readonly string[]) => boolean;
    linkTo: ({ url }: import("./attempt.js").AddRequest) => string | null;
    loadLive: (product: import("../../feed/schema.js").Product) => Promise<import("../../entries/index.js").LiveProduct | null>;
}>, link: CartLink, truth: {
    summary: import("@preact/signals-core").Signal<import("../../entries/index.js").CartSummary | null>;
    count: import("@preact/signals-core").ReadonlySignal<number>;
    isAnswered: import("@preact/signals-core").ReadonlySignal<boolean>;
    isSettled: import("@preact/signals-core").ReadonlySignal<boolean>;
    isCurrent: import("@preact/signals-core").Signal<boolean>;
    isLost: import("@preact/signals-core").Signal<boolean>;
    wishes: import("@preact/signals-core").Signal<import("./cartTruth.js").LineWishes | null>;
    reread: () => Promise<void>;
    begin: (pieces: number) => void;
    settle: (pieces: number, gain: number, cart?: import("../../entries/index.js").CartSummary, lines?: readonly CartLine[]) => void;
    allAnswered(): Promise<void>;
    settled: () => Promise<void>;
    stop(): void;
}]>;

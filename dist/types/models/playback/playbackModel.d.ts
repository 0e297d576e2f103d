import type { ShelfDeps } from '../context.js';
import type { Trigger } from '../playerModel.js';
/**
 * What plays in the open player. Three places hold the slide that is watched and its neighbours, whatever the shelf's length;
 * place `n` shows the slides whose index leaves `n` when divided by three, so a swipe moves one place and keeps two. Where the shelf's
 * videos are chosen again, the watched one keeps its place and goes on.
 *
 * Lives as long as the player's screen; disposing it says what was watched and lets go of every element.
 */
export declare const PlaybackModel: import("@preact/signals-core").ModelConstructor<{
    slides: import("@preact/signals-core").Model<{
        index: /*elided*/ any;
        video: /*elided*/ any;
        state: /*elided*/ any;
        phase: /*elided*/ any;
        hasFrame: /*elided*/ any;
        caption: /*elided*/ any;
        isBuffered: /*elided*/ any;
        activeTags: /*elided*/ any;
        bar: /*elided*/ any;
        attach: /*elided*/ any;
        show: /*elided*/ any;
        play: /*elided*/ any;
        pause: /*elided*/ any;
        retry: /*elided*/ any;
        setMuted: /*elided*/ any;
        showCaptions: /*elided*/ any;
        seek: /*elided*/ any;
        setRate: /*elided*/ any;
    }>[];
    current: import("@preact/signals-core").ReadonlySignal<import("@preact/signals-core").Model<{
        index: /*elided*/ any;
        video: /*elided*/ any;
        state: /*elided*/ any;
        phase: /*elided*/ any;
        hasFrame: /*elided*/ any;
        caption: /*elided*/ any;
        isBuffered: /*elided*/ any;
        activeTags: /*elided*/ any;
        bar: /*elided*/ any;
        attach: /*elided*/ any;
        show: /*elided*/ any;
        play: /*elided*/ any;
        pause: /*elided*/ any;
        retry: /*elided*/ any;
        setMuted: /*elided*/ any;
        showCaptions: /*elided*/ any;
        seek: /*elided*/ any;
        setRate: /*elided*/ any;
    }>>;
    wanted: import("@preact/signals-core").Signal<boolean>;
    isFast: import("@preact/signals-core").Signal<boolean>;
    isSilent: import("@preact/signals-core").ReadonlySignal<boolean>;
    captions: import("@preact/signals-core").ReadonlySignal<{
        src: string;
        lang: string;
        label?: string | undefined;
    }[]>;
    captionLang: import("@preact/signals-core").ReadonlySignal<string | null>;
    togglePlay: (by: Trigger) => void;
    toggleSound: () => void;
    seek: (positionSeconds: number) => void;
    seekBy: (deltaSeconds: number) => void;
    setFast: (fast: boolean) => void;
    cycleCaptions: () => void;
    openTag: (productId: string, from: 'tag' | 'bar' | 'panel') => void;
    shared: (method: 'system' | 'clipboard') => void | undefined;
}, [deps: ShelfDeps, feed: import("@preact/signals-core").Model<{
    status: import("@preact/signals-core").Signal<"empty" | "failed" | "loading" | "ready">;
    feed: import("@preact/signals-core").Signal<{
        id?: string | undefined;
        currency?: string | undefined;
        locale?: string | undefined;
        version: 1;
        creators: {
            id: string;
            handle: string;
            name?: string | undefined;
            platform?: "facebook" | "instagram" | "other" | "pinterest" | "snapchat" | "tiktok" | "x" | "youtube" | undefined;
            url?: string | undefined;
            avatar?: string | undefined;
            followers?: number | undefined;
        }[];
        products: {
            id: string;
            title: string;
            description?: string | undefined;
            url?: string | undefined;
            image?: {
                src: string;
                alt?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
            price?: {
                amount: string;
                currency: string;
            } | undefined;
            compareAt?: {
                amount: string;
                currency: string;
            } | undefined;
            options?: {
                name: string;
                values: string[];
            }[] | undefined;
            variants?: {
                id: string;
                sku?: string | undefined;
                options?: string[] | undefined;
                price?: {
                    amount: string;
                    currency: string;
                } | undefined;
                compareAt?: {
                    amount: string;
                    currency: string;
                } | undefined;
                available?: boolean | undefined;
                image?: {
                    src: string;
                    alt?: string | undefined;
                    width?: number | undefined;
                    height?: number | undefined;
                } | undefined;
            }[] | undefined;
            available?: boolean | undefined;
            ref?: {
                bigcommerce?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                custom?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                magento?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                medusa?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                prestashop?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                saleor?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                sfcc?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                shopify?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                vendure?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
                woocommerce?: {
                    id?: string | undefined;
                    handle?: string | undefined;
                    sku?: string | undefined;
                } | undefined;
            } | undefined;
            rating?: {
                value: number;
                count: number;
            } | undefined;
        }[];
        videos: {
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
        }[];
    } | null>;
    videos: import("@preact/signals-core").Signal<readonly {
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
    }[]>;
    creators: import("@preact/signals-core").ReadonlySignal<ReadonlyMap<string, {
        id: string;
        handle: string;
        name?: string | undefined;
        platform?: "facebook" | "instagram" | "other" | "pinterest" | "snapchat" | "tiktok" | "x" | "youtube" | undefined;
        url?: string | undefined;
        avatar?: string | undefined;
        followers?: number | undefined;
    }>>;
    products: import("@preact/signals-core").ReadonlySignal<ReadonlyMap<string, {
        id: string;
        title: string;
        description?: string | undefined;
        url?: string | undefined;
        image?: {
            src: string;
            alt?: string | undefined;
            width?: number | undefined;
            height?: number | undefined;
        } | undefined;
        price?: {
            amount: string;
            currency: string;
        } | undefined;
        compareAt?: {
            amount: string;
            currency: string;
        } | undefined;
        options?: {
            name: string;
            values: string[];
        }[] | undefined;
        variants?: {
            id: string;
            sku?: string | undefined;
            options?: string[] | undefined;
            price?: {
                amount: string;
                currency: string;
            } | undefined;
            compareAt?: {
                amount: string;
                currency: string;
            } | undefined;
            available?: boolean | undefined;
            image?: {
                src: string;
                alt?: string | undefined;
                width?: number | undefined;
                height?: number | undefined;
            } | undefined;
        }[] | undefined;
        available?: boolean | undefined;
        ref?: {
            bigcommerce?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            custom?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            magento?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            medusa?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            prestashop?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            saleor?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            sfcc?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            shopify?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            vendure?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
            woocommerce?: {
                id?: string | undefined;
                handle?: string | undefined;
                sku?: string | undefined;
            } | undefined;
        } | undefined;
        rating?: {
            value: number;
            count: number;
        } | undefined;
    }>>;
    facts: import("@preact/signals-core").Signal<ReadonlyMap<string, import("../../entries/index.js").LiveFacts>>;
    show: (next: import("../../feed/schema.js").Feed, chosen: readonly import("../../feed/schema.js").Video[]) => void;
    tell: (news: ReadonlyMap<string, import("../../entries/index.js").LiveFacts>) => void;
    fail: () => void;
}>, player: import("@preact/signals-core").Model<{
    isOpen: import("@preact/signals-core").Signal<boolean>;
    index: import("@preact/signals-core").Signal<number>;
    shift: import("@preact/signals-core").Signal<number>;
    trigger: import("@preact/signals-core").Signal<Trigger>;
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
    open: (videoId: string, by: Trigger, productId?: string) => boolean;
    close: () => void;
    goTo: (next: number, by: Trigger) => void;
    openProduct: (productId: string, from: 'tag' | 'bar' | 'card' | 'panel' | 'api') => void;
    closeProduct: () => void;
    openCart: () => void;
    closeCart: () => void;
    back: () => void;
    setMuted: (next: boolean) => void;
    setCaptionsOff: (next: boolean) => void;
    chooseCaptions: (lang: string | null) => void;
}>]>;

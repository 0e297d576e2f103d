import type { LiveProduct } from '../../cart/contract/types.js';
import { type Price } from '../../feed/price.js';
import type { Product } from '../../feed/schema.js';
import { type OptionState, type Selection } from '../../feed/variants.js';
import type { AddRequest } from '../cart/attempt.js';
import type { ShelfDeps } from '../context.js';
/** What the one wide button does. `view`: the product can only be bought on its own page. */
export type NextStep = 'add' | 'choose' | 'sold_out' | 'view';
/**
 * The product whose sheet is open: what can be chosen, what is chosen, what it costs. Follows `player.wantedProduct`.
 *
 * The feed's copy is shown at once and gives way to the platform's own statement as soon as that arrives.
 */
export declare const ProductModel: import("@preact/signals-core").ModelConstructor<{
    product: import("@preact/signals-core").ReadonlySignal<{
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
    } | null>;
    offer: import("@preact/signals-core").ReadonlySignal<{
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
    } | null>;
    siblings: import("@preact/signals-core").ReadonlySignal<readonly {
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
    }[]>;
    live: import("@preact/signals-core").Signal<LiveProduct | null>;
    liveStatus: import("@preact/signals-core").Signal<"asking" | "live" | "silent">;
    selection: import("@preact/signals-core").Signal<Selection>;
    options: import("@preact/signals-core").ReadonlySignal<OptionState[]>;
    variant: import("@preact/signals-core").ReadonlySignal<{
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
    } | null>;
    quantity: import("@preact/signals-core").Signal<number>;
    least: import("@preact/signals-core").ReadonlySignal<number>;
    most: import("@preact/signals-core").ReadonlySignal<number>;
    rule: import("@preact/signals-core").ReadonlySignal<import("../../cart/contract/types.js").QuantityRule | null>;
    price: import("@preact/signals-core").ReadonlySignal<Price>;
    total: import("@preact/signals-core").ReadonlySignal<{
        amount: string;
        currency: string;
    } | null>;
    stock: import("@preact/signals-core").ReadonlySignal<"available" | "sold_out" | "unknown">;
    left: import("@preact/signals-core").ReadonlySignal<number | null>;
    tax: import("@preact/signals-core").ReadonlySignal<"excluded" | "included" | null>;
    pictures: import("@preact/signals-core").ReadonlySignal<readonly {
        src: string;
        alt?: string | undefined;
        width?: number | undefined;
        height?: number | undefined;
    }[]>;
    link: import("@preact/signals-core").ReadonlySignal<string | null>;
    nextStep: import("@preact/signals-core").ReadonlySignal<NextStep>;
    attempt: import("@preact/signals-core").ReadonlySignal<import("../cart/attempt.js").Attempt | null>;
    asked: import("@preact/signals-core").Signal<{
        option: string;
    } | null>;
    request: import("@preact/signals-core").ReadonlySignal<AddRequest | null>;
    choose: (option: string, value: string) => void;
    setQuantity: (wished: number) => void;
    add: () => Promise<void>;
    buyNow: () => Promise<void>;
    askForChoice: () => void;
    startOver: () => void;
    refresh: () => Promise<void>;
    close: () => void;
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
    attempts: import("@preact/signals-core").Signal<ReadonlyMap<string, import("../cart/attempt.js").Attempt>>;
    isCheckoutRefused: import("@preact/signals-core").Signal<boolean>;
    add: (request: AddRequest, isBuying?: boolean) => Promise<boolean>;
    buyNow: (request: AddRequest) => Promise<void>;
    undo: (productId: string) => Promise<void>;
    dismiss: (productId: string) => void;
    viewCart: () => void;
    openCart: () => Promise<void>;
    checkout: () => Promise<void>;
    canAdd: (request: AddRequest, variantIds: readonly string[]) => boolean;
    linkTo: ({ url }: AddRequest) => string | null;
    loadLive: (product: Product) => Promise<LiveProduct | null>;
}>]>;

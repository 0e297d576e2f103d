/**
 * The only definition of the feed. Types are inferred from it, the JSON Schema is generated from it, and browser, CLI and
 * collector parse with it. Written in `zod/mini`: the classic build weighs three times as much.
 *
 * Each item has its own schema so that `parse.ts` can drop one bad item and keep the rest.
 */
import * as z from 'zod/mini';
export declare const moneySchema: z.ZodMiniObject<{
    amount: z.ZodMiniString<string>;
    currency: z.ZodMiniString<string>;
}, z.core.$strip>;
export declare const imageSchema: z.ZodMiniObject<{
    src: z.ZodMiniString<string>;
    alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    width: z.ZodMiniOptional<z.ZodMiniInt>;
    height: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strip>;
export declare const creatorSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    handle: z.ZodMiniString<string>;
    name: z.ZodMiniOptional<z.ZodMiniString<string>>;
    platform: z.ZodMiniOptional<z.ZodMiniEnum<{
        facebook: "facebook";
        instagram: "instagram";
        other: "other";
        pinterest: "pinterest";
        snapchat: "snapchat";
        tiktok: "tiktok";
        x: "x";
        youtube: "youtube";
    }>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    avatar: z.ZodMiniOptional<z.ZodMiniString<string>>;
    followers: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strip>;
export declare const variantSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    price: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    image: z.ZodMiniOptional<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
        alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        width: z.ZodMiniOptional<z.ZodMiniInt>;
        height: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const optionSchema: z.ZodMiniObject<{
    name: z.ZodMiniString<string>;
    values: z.ZodMiniArray<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const productSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    image: z.ZodMiniOptional<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
        alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        width: z.ZodMiniOptional<z.ZodMiniInt>;
        height: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    price: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
        amount: z.ZodMiniString<string>;
        currency: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        values: z.ZodMiniArray<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        price: z.ZodMiniOptional<z.ZodMiniObject<{
            amount: z.ZodMiniString<string>;
            currency: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
            amount: z.ZodMiniString<string>;
            currency: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        image: z.ZodMiniOptional<z.ZodMiniObject<{
            src: z.ZodMiniString<string>;
            alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
            width: z.ZodMiniOptional<z.ZodMiniInt>;
            height: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    ref: z.ZodMiniOptional<z.ZodMiniObject<{
        shopify: z.ZodMiniOptional<z.ZodMiniObject<{
            id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
            sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        woocommerce: z.ZodMiniOptional<z.ZodMiniObject<{
            id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
            sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        custom: z.ZodMiniOptional<z.ZodMiniObject<{
            id: z.ZodMiniOptional<z.ZodMiniString<string>>;
            handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
            sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    rating: z.ZodMiniOptional<z.ZodMiniObject<{
        value: z.ZodMiniNumber<number>;
        count: z.ZodMiniInt;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const sourceSchema: z.ZodMiniObject<{
    type: z.ZodMiniEnum<{
        hls: "hls";
        instagram: "instagram";
        mp4: "mp4";
        tiktok: "tiktok";
        vimeo: "vimeo";
        youtube: "youtube";
    }>;
    src: z.ZodMiniString<string>;
    width: z.ZodMiniOptional<z.ZodMiniInt>;
    height: z.ZodMiniOptional<z.ZodMiniInt>;
    codecs: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const captionsSchema: z.ZodMiniObject<{
    src: z.ZodMiniString<string>;
    lang: z.ZodMiniString<string>;
    label: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const tagSchema: z.ZodMiniObject<{
    product: z.ZodMiniString<string>;
    start: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    end: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    x: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    y: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
}, z.core.$strip>;
export declare const disclosures: readonly ['none', 'gifted', 'paid', 'affiliate', 'employee', 'brand_owned', 'ai_generated'];
export declare const rightsSchema: z.ZodMiniObject<{
    status: z.ZodMiniEnum<{
        denied: "denied";
        expired: "expired";
        licensed: "licensed";
        owned: "owned";
        requested: "requested";
        unknown: "unknown";
    }>;
    expiresAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    territories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    channels: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
        ads: "ads";
        email: "email";
        onsite: "onsite";
    }>>>;
}, z.core.$strip>;
export declare const showSchema: z.ZodMiniObject<{
    from: z.ZodMiniOptional<z.ZodMiniString<string>>;
    until: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
    products: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
}, z.core.$strip>;
export declare const statsSchema: z.ZodMiniObject<{
    views: z.ZodMiniOptional<z.ZodMiniInt>;
    engaged: z.ZodMiniOptional<z.ZodMiniInt>;
    added: z.ZodMiniOptional<z.ZodMiniInt>;
    watchThrough: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    updatedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const videoSchema: z.ZodMiniObject<{
    id: z.ZodMiniString<string>;
    creator: z.ZodMiniString<string>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    publishedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    sources: z.ZodMiniArray<z.ZodMiniObject<{
        type: z.ZodMiniEnum<{
            hls: "hls";
            instagram: "instagram";
            mp4: "mp4";
            tiktok: "tiktok";
            vimeo: "vimeo";
            youtube: "youtube";
        }>;
        src: z.ZodMiniString<string>;
        width: z.ZodMiniOptional<z.ZodMiniInt>;
        height: z.ZodMiniOptional<z.ZodMiniInt>;
        codecs: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    poster: z.ZodMiniOptional<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
        alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        width: z.ZodMiniOptional<z.ZodMiniInt>;
        height: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    preview: z.ZodMiniOptional<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    duration: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    captions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        src: z.ZodMiniString<string>;
        lang: z.ZodMiniString<string>;
        label: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    transcript: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tags: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        product: z.ZodMiniString<string>;
        start: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        end: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        x: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        y: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>>>;
    disclosure: z.ZodMiniOptional<z.ZodMiniEnum<{
        affiliate: "affiliate";
        ai_generated: "ai_generated";
        brand_owned: "brand_owned";
        employee: "employee";
        gifted: "gifted";
        none: "none";
        paid: "paid";
    }>>;
    rights: z.ZodMiniObject<{
        status: z.ZodMiniEnum<{
            denied: "denied";
            expired: "expired";
            licensed: "licensed";
            owned: "owned";
            requested: "requested";
            unknown: "unknown";
        }>;
        expiresAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        territories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        channels: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
            ads: "ads";
            email: "email";
            onsite: "onsite";
        }>>>;
    }, z.core.$strip>;
    show: z.ZodMiniOptional<z.ZodMiniObject<{
        from: z.ZodMiniOptional<z.ZodMiniString<string>>;
        until: z.ZodMiniOptional<z.ZodMiniString<string>>;
        timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        products: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
    topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    stats: z.ZodMiniOptional<z.ZodMiniObject<{
        views: z.ZodMiniOptional<z.ZodMiniInt>;
        engaged: z.ZodMiniOptional<z.ZodMiniInt>;
        added: z.ZodMiniOptional<z.ZodMiniInt>;
        watchThrough: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        updatedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export declare const feedHeadSchema: z.ZodMiniObject<{
    id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
export declare const feedSchema: z.ZodMiniObject<{
    id: z.ZodMiniOptional<z.ZodMiniString<string>>;
    currency: z.ZodMiniOptional<z.ZodMiniString<string>>;
    locale: z.ZodMiniOptional<z.ZodMiniString<string>>;
    version: z.ZodMiniLiteral<1>;
    creators: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        handle: z.ZodMiniString<string>;
        name: z.ZodMiniOptional<z.ZodMiniString<string>>;
        platform: z.ZodMiniOptional<z.ZodMiniEnum<{
            facebook: "facebook";
            instagram: "instagram";
            other: "other";
            pinterest: "pinterest";
            snapchat: "snapchat";
            tiktok: "tiktok";
            x: "x";
            youtube: "youtube";
        }>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        avatar: z.ZodMiniOptional<z.ZodMiniString<string>>;
        followers: z.ZodMiniOptional<z.ZodMiniInt>;
    }, z.core.$strip>>;
    products: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        title: z.ZodMiniString<string>;
        description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniObject<{
            src: z.ZodMiniString<string>;
            alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
            width: z.ZodMiniOptional<z.ZodMiniInt>;
            height: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
        price: z.ZodMiniOptional<z.ZodMiniObject<{
            amount: z.ZodMiniString<string>;
            currency: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
            amount: z.ZodMiniString<string>;
            currency: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            values: z.ZodMiniArray<z.ZodMiniString<string>>;
        }, z.core.$strip>>>;
        variants: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            id: z.ZodMiniString<string>;
            sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
            options: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            price: z.ZodMiniOptional<z.ZodMiniObject<{
                amount: z.ZodMiniString<string>;
                currency: z.ZodMiniString<string>;
            }, z.core.$strip>>;
            compareAt: z.ZodMiniOptional<z.ZodMiniObject<{
                amount: z.ZodMiniString<string>;
                currency: z.ZodMiniString<string>;
            }, z.core.$strip>>;
            available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            image: z.ZodMiniOptional<z.ZodMiniObject<{
                src: z.ZodMiniString<string>;
                alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
                width: z.ZodMiniOptional<z.ZodMiniInt>;
                height: z.ZodMiniOptional<z.ZodMiniInt>;
            }, z.core.$strip>>;
        }, z.core.$strip>>>;
        available: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        ref: z.ZodMiniOptional<z.ZodMiniObject<{
            shopify: z.ZodMiniOptional<z.ZodMiniObject<{
                id: z.ZodMiniOptional<z.ZodMiniString<string>>;
                handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
                sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            woocommerce: z.ZodMiniOptional<z.ZodMiniObject<{
                id: z.ZodMiniOptional<z.ZodMiniString<string>>;
                handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
                sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
            custom: z.ZodMiniOptional<z.ZodMiniObject<{
                id: z.ZodMiniOptional<z.ZodMiniString<string>>;
                handle: z.ZodMiniOptional<z.ZodMiniString<string>>;
                sku: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strip>>;
        }, z.core.$strip>>;
        rating: z.ZodMiniOptional<z.ZodMiniObject<{
            value: z.ZodMiniNumber<number>;
            count: z.ZodMiniInt;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    videos: z.ZodMiniArray<z.ZodMiniObject<{
        id: z.ZodMiniString<string>;
        creator: z.ZodMiniString<string>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publishedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        sources: z.ZodMiniArray<z.ZodMiniObject<{
            type: z.ZodMiniEnum<{
                hls: "hls";
                instagram: "instagram";
                mp4: "mp4";
                tiktok: "tiktok";
                vimeo: "vimeo";
                youtube: "youtube";
            }>;
            src: z.ZodMiniString<string>;
            width: z.ZodMiniOptional<z.ZodMiniInt>;
            height: z.ZodMiniOptional<z.ZodMiniInt>;
            codecs: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        poster: z.ZodMiniOptional<z.ZodMiniObject<{
            src: z.ZodMiniString<string>;
            alt: z.ZodMiniOptional<z.ZodMiniString<string>>;
            width: z.ZodMiniOptional<z.ZodMiniInt>;
            height: z.ZodMiniOptional<z.ZodMiniInt>;
        }, z.core.$strip>>;
        preview: z.ZodMiniOptional<z.ZodMiniObject<{
            src: z.ZodMiniString<string>;
        }, z.core.$strip>>;
        duration: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        captions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            src: z.ZodMiniString<string>;
            lang: z.ZodMiniString<string>;
            label: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>>;
        transcript: z.ZodMiniOptional<z.ZodMiniString<string>>;
        tags: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            product: z.ZodMiniString<string>;
            start: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            end: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            x: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            y: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        }, z.core.$strip>>>;
        disclosure: z.ZodMiniOptional<z.ZodMiniEnum<{
            affiliate: "affiliate";
            ai_generated: "ai_generated";
            brand_owned: "brand_owned";
            employee: "employee";
            gifted: "gifted";
            none: "none";
            paid: "paid";
        }>>;
        rights: z.ZodMiniObject<{
            status: z.ZodMiniEnum<{
                denied: "denied";
                expired: "expired";
                licensed: "licensed";
                owned: "owned";
                requested: "requested";
                unknown: "unknown";
            }>;
            expiresAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
            territories: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            channels: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
                ads: "ads";
                email: "email";
                onsite: "onsite";
            }>>>;
        }, z.core.$strip>;
        show: z.ZodMiniOptional<z.ZodMiniObject<{
            from: z.ZodMiniOptional<z.ZodMiniString<string>>;
            until: z.ZodMiniOptional<z.ZodMiniString<string>>;
            timeZone: z.ZodMiniOptional<z.ZodMiniString<string>>;
            products: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
            topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strip>>;
        topics: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        stats: z.ZodMiniOptional<z.ZodMiniObject<{
            views: z.ZodMiniOptional<z.ZodMiniInt>;
            engaged: z.ZodMiniOptional<z.ZodMiniInt>;
            added: z.ZodMiniOptional<z.ZodMiniInt>;
            watchThrough: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            updatedAt: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
export type Feed = z.infer<typeof feedSchema>;
export type Creator = z.infer<typeof creatorSchema>;
export type Product = z.infer<typeof productSchema>;
export type Variant = z.infer<typeof variantSchema>;
export type Video = z.infer<typeof videoSchema>;
export type VideoSource = z.infer<typeof sourceSchema>;
export type Tag = z.infer<typeof tagSchema>;
export type Money = z.infer<typeof moneySchema>;
export type Image = z.infer<typeof imageSchema>;
export type Captions = z.infer<typeof captionsSchema>;
export type Disclosure = (typeof disclosures)[number];

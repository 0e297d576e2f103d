import type { Calendar } from './calendar.js';
import type { Refuse } from './parseItem.js';
import type { Creator, Feed, Product, Video } from './schema.js';
export declare function checkHead({ locale }: Pick<Feed, 'locale'>, refuse: Refuse): void;
export declare function checkCreator(creator: Creator, refuse: Refuse, baseUrl: string): void;
export declare function checkProduct(product: Product, refuse: Refuse, baseUrl: string): void;
export interface FeedAround {
    baseUrl: string;
    calendar: Calendar;
    creators: {
        has(id: string): boolean;
    };
    products: {
        has(id: string): boolean;
    };
}
export declare function checkVideo(video: Video, refuse: Refuse, { baseUrl, calendar, creators, products }: FeedAround): void;

import type { LiveFacts } from '../../contract/types.js';
/**
 * One query for all products of the shelf, in the shopper's market and language. As many variants are asked for as the query may
 * cost; a product that has more tells only its lowest price.
 */
export declare function writeQuery(handles: readonly string[], { country, locale }: {
    country: string | undefined;
    locale: string | undefined;
}): string;
export declare function parseFacts(data: unknown, named: readonly {
    productId: string;
}[]): Map<string, LiveFacts>;

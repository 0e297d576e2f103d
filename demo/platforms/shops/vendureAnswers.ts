/** What a Vendure server tells of itself, and its products page by page. */
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Catalogue, CatalogueProduct } from './shopifyJson.js';

export interface ListOptions {
  skip?: number;
  take?: number;
}

/** `shopListQueryLimit` of a server that was not told otherwise. */
const LIST_LIMIT = 100;

export const channelOf = ({ currency }: Catalogue) => ({
  id: '1',
  code: '__default_channel__',
  token: 'main',
  currencyCode: currency,
  defaultCurrencyCode: currency,
  pricesIncludeTax: false,
});

export function productList(
  products: readonly CatalogueProduct[],
  { skip = 0, take = LIST_LIMIT }: ListOptions,
  productJson: (product: CatalogueProduct) => object,
  fail: (code: string, message: string) => never,
): object {
  if (take > LIST_LIMIT)
    fail('USER_INPUT_ERROR', `Cannot take more than ${LIST_LIMIT} results in a single query`);
  return {
    items: products.slice(skip, skip + take).map(productJson),
    totalItems: products.length,
  };
}

export const coded = (error: GraphQLError, code: string) => ({
  ...error.toJSON(),
  extensions: { code, ...error.extensions },
});

export const toBody = ({ errors, data }: ExecutionResult) => ({
  ...(errors ? { errors: errors.map((error) => coded(error, 'INTERNAL_SERVER_ERROR')) } : {}),
  data,
});

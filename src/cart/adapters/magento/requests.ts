import { failure, success, type Result } from '../../../tools/result.js';
import { requestJson, type JsonReply, type JsonRequest } from '../../kit/http.js';
import { getOwn } from '../../kit/read.js';
import type { CartError } from '../../contract/errors.js';
import type { CartPage } from '../../contract/page.js';

export interface MagentoRequests {
  /** Anything below the shop's root, in the shopper's session. */
  ask(path: string, request: JsonRequest): Promise<Result<JsonReply, CartError>>;
  /** One section of the shopper's private data, read past every cache. */
  section(name: string, signal?: AbortSignal): Promise<Result<unknown, CartError>>;
}

export function createMagentoRequests(
  page: CartPage,
  base: string,
  timeoutMs: number,
): MagentoRequests {
  // Magento's controllers answer with JSON only to what calls itself so.
  const ask: MagentoRequests['ask'] = (path, request) =>
    requestJson(
      page,
      base + path,
      { headers: { 'X-Requested-With': 'XMLHttpRequest' }, ...request },
      timeoutMs,
    );
  return {
    ask,
    async section(name, signal) {
      const reply = await ask(
        `customer/section/load/?sections=${name}&force_new_section_timestamp=true`,
        signal ? { signal } : {},
      );
      if (!reply.ok) return reply;
      const found = getOwn(reply.value.body, name);
      return found
        ? success(found)
        : failure({
            code: 'unknown',
            message: `No section "${name}"`,
            httpStatus: reply.value.status,
          });
    },
  };
}

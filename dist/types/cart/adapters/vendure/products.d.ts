import { type Dialect } from './queries.js';
import type { LiveProduct, ProductWish } from '../../contract/types.js';
import type { VendureApi } from './api.js';
/** Each product by the platform's id or by its address name, all in one request; what the server does not know is left out. */
export declare function loadProducts(api: VendureApi, wishes: readonly ProductWish[], dialect: Dialect): Promise<Map<string, LiveProduct>>;

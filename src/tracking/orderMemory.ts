import type { KeyValueStore } from '../tools/env.js';
import { writeJson } from '../tools/writeJson.js';

/** Within the shop's part of the storage. */
const ORDERS_KEY = 'orders';
const KEPT_ORDERS = 20;

/** Remembers order ids, so that a reloaded thank-you page does not order again. */
export function createOrderMemory(): {
  isNew(orderId: string, store: KeyValueStore | null): boolean;
} {
  const here = new Set<string>();
  return {
    isNew(orderId, store) {
      const stored = readIds(store?.get(ORDERS_KEY) ?? null);
      if (here.has(orderId) || stored.includes(orderId)) return false;
      here.add(orderId);
      store?.set(ORDERS_KEY, writeJson([...stored, orderId].slice(-KEPT_ORDERS)));
      return true;
    },
  };
}

function readIds(text: string | null): string[] {
  try {
    const raw: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(raw) ? raw.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

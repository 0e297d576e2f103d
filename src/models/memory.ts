/**
 * What a browser may keep for the shopper's own comfort, in this shop: what was dismissed, which videos were seen. No more than text, no
 * ids, nothing that is sent. Absent in tests and wherever nothing may be kept.
 */
export interface ShopperMemory {
  read(name: MemoryName): string | null;
  /**
   * @param isAsked - the shopper has asked for it, as by a close button: it lasts for the visit where nothing else may be kept.
   */
  write(name: MemoryName, value: string, isAsked?: boolean): void;
}

export type MemoryName = 'dismissed' | 'seen';

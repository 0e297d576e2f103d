/**
 * What a browser may keep for the shopper's own comfort, in this shop: what was dismissed, which videos were seen and which were saved. No
 * more than text, no ids of a person, nothing that is sent. Absent in tests and wherever nothing may be kept.
 */
export interface ShopperMemory {
  read(name: MemoryName): string | null;
  /**
   * @param value - `null` forgets it.
   * @param asked - the shopper has asked for it. `visit`, as by a close button: it lasts for the visit where nothing else may be kept.
   * `always`, by a button that says so: it lasts whatever else may be kept, until the shopper takes it back.
   */
  write(name: MemoryName, value: string | null, asked?: 'visit' | 'always'): void;
}

export type MemoryName = 'dismissed' | 'seen' | 'saved';

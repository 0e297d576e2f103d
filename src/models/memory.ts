/** Where something is that the shopper has asked to keep for the visit: for long, for the visit, or nowhere but in this page. */
export type MemoryPlace = 'browser' | 'visit' | 'page';

/**
 * What a browser may keep for the shopper's own comfort, in this shop: what was dismissed, which videos were seen and which were saved. No
 * more than text and no ids of a person; what leaves it is the secret of a question or a like that the shopper takes back. Absent in tests and wherever nothing may be kept.
 */
export interface ShopperMemory {
  read(name: MemoryName): string | null;
  /**
   * @param value - `null` forgets it.
   * @param asked - the shopper has asked for it. `visit`, as by a close button: it lasts for the visit where nothing else may be kept.
   * `always`, by a button that says so: it lasts whatever else may be kept, until the shopper takes it back.
   */
  write(name: MemoryName, value: string | null, asked?: 'visit' | 'always'): void;
  /** Where what is asked for `visit` is kept now. */
  place(): MemoryPlace;
}

export type MemoryName = 'dismissed' | 'seen' | 'saved' | 'questions' | 'likes';

import { computed, signal } from '@preact/signals';

type ProductFrom = 'tag' | 'bar' | 'card' | 'panel' | 'api';

/** What lies over the video that plays, or beside it in its products' place: the shop's cart over a product over a creator's list. */
export function createCovers() {
  /** Product whose sheet is to be open, and what asked for it. */
  const wantedProduct = signal<{ productId: string; from: ProductFrom } | null>(null);
  /** Creator whose own list is open; a product that is opened from it stands over it. */
  const wantedCreator = signal<string | null>(null);
  /** The shop's cart lies over whatever else is open, and stays there from video to video. */
  const isCartOpen = signal(false);
  const isCovered = computed(
    () => isCartOpen.value || wantedProduct.value !== null || wantedCreator.value !== null,
  );
  return {
    wantedProduct,
    wantedCreator,
    isCartOpen,
    isCovered,
    openProduct(productId: string, from: ProductFrom) {
      isCartOpen.value = false;
      wantedProduct.value = { productId, from };
    },
    closeProduct() {
      wantedProduct.value = null;
    },
    openCreator(creatorId: string) {
      isCartOpen.value = false;
      wantedProduct.value = null;
      wantedCreator.value = creatorId;
    },
    closeCreator() {
      wantedCreator.value = null;
    },
    openCart() {
      isCartOpen.value = true;
    },
    closeCart() {
      isCartOpen.value = false;
    },
  };
}

import { computed, signal } from '@preact/signals';

type ProductFrom = 'tag' | 'bar' | 'card' | 'panel' | 'answer' | 'api';

/** What stands in the products' place: a creator's own list, or the questions below the video, asked about one product or about all of it. */
export type WantedList = { creator: string } | { questions: string | null };

/** What lies over the video that plays, or beside it in its products' place: the shop's cart over a product over a list. */
export function createCovers() {
  /** Product whose sheet is to be open, and what asked for it. */
  const wantedProduct = signal<{ productId: string; from: ProductFrom } | null>(null);
  /** The list that is open; a product that is opened from it stands over it. */
  const wantedList = signal<WantedList | null>(null);
  /** The shop's cart lies over whatever else is open, and stays there from video to video. */
  const isCartOpen = signal(false);
  const isCovered = computed(
    () => isCartOpen.value || wantedProduct.value !== null || wantedList.value !== null,
  );
  return {
    wantedProduct,
    wantedList,
    isCartOpen,
    isCovered,
    openProduct(productId: string, from: ProductFrom) {
      isCartOpen.value = false;
      wantedProduct.value = { productId, from };
    },
    closeProduct() {
      wantedProduct.value = null;
    },
    openList(list: WantedList) {
      isCartOpen.value = false;
      wantedProduct.value = null;
      wantedList.value = list;
    },
    closeList() {
      wantedList.value = null;
    },
    openCart() {
      isCartOpen.value = true;
    },
    closeCart() {
      isCartOpen.value = false;
    },
  };
}

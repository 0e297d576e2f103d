export interface ShopLimits {
  /** Products at most. */
  limit: number;
  /** Whether to take the videos, too, that the shop's products have. */
  withVideos: boolean;
}

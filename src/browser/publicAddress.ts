/** What the document says of its own address: the canonical one, and the one it was loaded from. */
export function readPublicAddress({ document, performance }: Window): {
  canonical: string | undefined;
  loadedUrl: string | undefined;
} {
  return {
    canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
    loadedUrl: performance.getEntriesByType?.('navigation')[0]?.name,
  };
}

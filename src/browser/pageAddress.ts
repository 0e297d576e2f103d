/**
 * The address that what a page names counts from. A document that another page has written into a frame (`srcdoc`, a blob), as page
 * builders do with pasted code, has no such address of its own, and stands for the page that wrote it.
 */
export function pageAddress({ location, document, origin }: Window): string {
  const addresses = [location.href, document.baseURI, `${origin}/`];
  return addresses.find((address) => /^https?:/.test(address)) ?? location.href;
}

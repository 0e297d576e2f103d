/** Hands a file that was made in the page to the browser, which asks the shopper what to do with it, or opens what belongs to its kind. */
export function saveFile(document: Document, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been handled.
  document.defaultView?.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** More characters than anything that is asked for may have. */
const MAX_CHARS = 4 * 1024 * 1024;

/** A body as text. One without an end is not read to it: what is longer than any answer may be comes cut, and its reader refuses it for its length. */
export async function readText(response: Response, maxChars = MAX_CHARS): Promise<string> {
  const reader = response.body?.getReader();
  // A page's stand-in for fetch may have no streams.
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  while (text.length <= maxChars) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
  reader.cancel().catch(() => {});
  return text;
}

/** More bytes than anything that is asked for may have. */
const MAX_BYTES = 8 * 1024 * 1024;

/** A body without an end is not read to it: what is longer than any answer may be comes cut, and its reader refuses it for its length. */
export async function readBytes(response: Response, maxBytes = MAX_BYTES): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  // A page's stand-in for fetch may have no streams.
  if (!reader) return response.arrayBuffer();
  const chunks: BlobPart[] = [];
  for (let size = 0; size <= maxBytes;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(chunks).arrayBuffer();
    chunks.push(value);
    size += value.length;
  }
  reader.cancel().catch(() => {});
  return new Blob(chunks).arrayBuffer();
}

/** As {@link readBytes}, as text. */
export async function readText(response: Response, maxBytes?: number): Promise<string> {
  if (!response.body) return response.text();
  return new TextDecoder().decode(await readBytes(response, maxBytes));
}

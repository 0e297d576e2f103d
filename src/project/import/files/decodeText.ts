/** Text of a file, in whichever of the usual encodings it is: spreadsheets write all of these. */
export function decodeText(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return narrowText(bytes);
  }
}

/** UTF-16, by its mark; without one every other byte of western text, or of its commas, is nothing. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 2000);
  const zeroCounts = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeroCounts[index % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeroCounts;
  const many = start.length / 8;
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null;
}

/** One byte a letter: as the document says itself, else as Windows writes western or Cyrillic letters. */
function narrowText(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const [, named] = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(western.slice(0, 200)) ?? [];
  if (named) {
    try {
      return new TextDecoder(named).decode(bytes);
    } catch {
      // No encoding has this name.
    }
  }
  // Words of accented letters only: no western language has those.
  return /[À-ÿ]{5}/.test(western) ? new TextDecoder('windows-1251').decode(bytes) : western;
}

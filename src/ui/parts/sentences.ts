/** One after the other, as a voice reads them: each ends once, whether its own words end it ("Chalk or Clay?") or not. */
export function sentences(...parts: string[]): string {
  let said = '';
  for (const part of parts) {
    const words = part.trim();
    if (said && words) said += /[.!?…。！？]$/.test(said) ? ' ' : '. ';
    said += words;
  }
  return said;
}

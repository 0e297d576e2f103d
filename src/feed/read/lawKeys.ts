/** Keys that may have been meant to say that a video must not be shown, or not without a word. */
const NAMES = ['rights', 'disclosure'];
const MEANT =
  /^(?:rights?\w*|usage|\w*disclos\w*|licen[cs]\w*|expir\w*|territor\w*|channels?|status|show\w*|hide\w*|hidden|unlisted|from|until|visible\w*|weekly\w*|weekdays?|visibility|private|privacy|drafts?|deleted|archived|disabled|schedul\w*|recur\w*|valid(?:from|until|to|through|thru)|(?:start|end)s?(?:date|at|time|on)|countr(?:y|ies)|regions?|geo\w*|consent\w*|permission\w*|approv\w*|branded\w*|publish(?:from|until)\w*|timezone|(?:is|has|was)?(?:sponsor\w*|paid\w*|partnership|gifted|affiliate|ad|advert\w*|aigenerated)|embargo\w*)$|rights?$/;

/** Whether a key that the schema does not know, standing where rights and disclosures stand, could be one of those misspelt or misplaced. */
export function looksLikeLaw(key: string): boolean {
  const plain = key.toLowerCase().replace(/[^a-z]/g, '');
  return (
    MEANT.test(plain) || NAMES.some((name) => plain[0] === name[0] && distance(plain, name) <= 2)
  );
}

/** Letters to add, take away or change between two words. */
function distance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = [...other, ''].map((_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries())
      next.push(
        Math.min(
          (row[to + 1] ?? 0) + 1,
          (next[to] ?? 0) + 1,
          (row[to] ?? 0) + (letter === wanted ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

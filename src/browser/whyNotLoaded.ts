/** Why a module that stands beside a script could not be imported: found out by asking for its files again. */
export type Reason = readonly [what: string, remedy: string];

export async function whyNotLoaded(file: string): Promise<Reason> {
  try {
    const { ok, status, headers } = await fetch(file);
    const type = headers.get('content-type');
    if (!ok)
      return [
        `${file} answers ${status}.`,
        'Serve all of dist/ in one folder; where an optimiser combines scripts, leave this one out or name it: <reel-shelf src="…/reelshelf.js">.',
      ];
    if (!/script/.test(String(type)))
      return [`${file} is served as ${type}.`, 'Serve it as text/javascript.'];
  } catch {
    return fetch(file, { mode: 'no-cors' }).then(
      () => [`${file} is served without CORS.`, 'Serve dist/ with Access-Control-Allow-Origin: *'],
      () => [`${file} cannot be reached.`, 'Open it in a tab, and look for what blocks it.'],
    );
  }
  return [
    'The files beside this script are of another release.',
    'Replace all of dist/ and empty caches and CDN.',
  ];
}

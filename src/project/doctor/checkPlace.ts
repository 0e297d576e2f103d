/** Where on the page the tag stands, as far as the source tells. */
import { isTag, type Element } from 'domhandler';
import { checkCovers, checkRoom } from './checkRoom.js';
import { createStyles, type Styles } from './pageStyles.js';
import { above, nameOf, textOf, type FoundPage } from './readPage.js';
import type { Line } from './visit.js';

const FRAMEWORKS: readonly (readonly [string, string])[] = [
  ['#__next', 'Next.js'],
  ['#__nuxt', 'Nuxt'],
  ['[data-reactroot]', 'React'],
  ['[data-server-rendered]', 'Vue'],
  ['#svelte', 'Svelte'],
];

/** @param tags - the tags or elements that are shelves. What is said of several alike is said once. */
export function checkPlaces(tags: readonly Element[], page: FoundPage): Line[] {
  const stylesOf = createStyles(page);
  const places = tags.map((tag) => placeOf(tag, page));
  const lines = tags.flatMap((tag, at) => checkPlace(tag, places[at] ?? null, page, stylesOf));
  const stands = places.flatMap((place) => (place ? [place, ...above(place)] : []));
  if (tags.length > 0) lines.push(...checkCovers(page, stylesOf, stands));
  return lines.filter(
    ({ message }, at) => lines.findIndex((each) => each.message === message) === at,
  );
}

const placeOf = (tag: Element, page: FoundPage): Element | null => {
  const target = tag.name === 'reel-shelf' ? undefined : tag.attribs['data-target'];
  return target === undefined ? tag : page.one(target);
};

function checkPlace(
  tag: Element,
  place: Element | null,
  page: FoundPage,
  stylesOf: ReturnType<typeof createStyles>,
): Line[] {
  const lines: Line[] = [];
  const say = (level: Line['level'], message: string) =>
    lines.push({ level, code: 'PLACE', message });
  const around = above(tag);
  const target = tag.attribs['data-target'];
  const isElement = tag.name === 'reel-shelf';
  if (!isElement && target !== undefined && place === null)
    say(
      'warning',
      `data-target is "${target}", and nothing in the page’s source is that. The shelf waits until a script of the page puts it there.`,
    );
  else if (!isElement && target === undefined && page.elements.length === 0) {
    if (!around.some(({ name }) => name === 'body'))
      say(
        'fault',
        'The tag is in the page’s <head> and has no data-target, so that it has no place: move it to where the videos belong, or add data-target="#element".',
      );
    else if (isBehindFooter(tag))
      say(
        'warning',
        'The tag stands behind the page’s footer, and so do the videos. If it was pasted higher up, an optimiser has moved it: exclude reelshelf.js there, or add data-target="#element".',
      );
  }
  const stands = place ? [place, ...above(place)] : [];
  const hidden = stands.find((each) => isHidden(each, stylesOf(each)));
  if (hidden)
    say(
      'ok',
      `The shelf’s place is hidden at first (${nameOf(hidden)}): the shelf loads when the shopper opens it, and nothing counts as seen before.`,
    );
  lines.push(...checkRoom(stands, stylesOf));
  const framework = frameworkAround(stands, page);
  if (framework)
    say(
      'warning',
      `The shelf’s place is inside what ${framework} draws, which may take it out when the page starts: put it outside, or use the npm package there.`,
    );
  return lines;
}

function isBehindFooter(tag: Element): boolean {
  for (let at = tag.prev; at; at = at.prev) if (isTag(at) && at.name === 'footer') return true;
  return false;
}

function isHidden({ name, attribs }: Element, styles: Styles): boolean {
  const classes = attribs['class'] ?? '';
  return (
    ('hidden' in attribs && attribs['hidden'] !== 'until-found') ||
    styles['display'] === 'none' ||
    styles['visibility'] === 'hidden' ||
    ((name === 'details' || name === 'dialog') && !('open' in attribs)) ||
    'popover' in attribs ||
    (/(^|\s)(modal|tab-pane|tabs?__panel|drawer)(\s|$)/.test(classes) &&
      !/(^|\s)(active|show|is-active)(\s|$)/.test(classes))
  );
}

function frameworkAround(around: readonly Element[], page: FoundPage): string | undefined {
  const known = FRAMEWORKS.find(([selector]) =>
    page.all(selector).some((root) => around.includes(root)),
  );
  if (known) return known[1];
  // A root of any name, where the page's own script says so.
  const code = page.scripts.join('\n');
  const [, root] =
    /(?:hydrateRoot|hydrate|createRoot|createSSRApp)\s*\([^]{0,200}?['"](#[\w-]+)['"]/.exec(code) ??
    [];
  const isReact = /\b(hydrateRoot|createRoot|hydrate)\s*\(/.test(code);
  return root && page.all(root).some((each) => around.includes(each))
    ? isReact
      ? `React (${root})`
      : `a framework (${root})`
    : undefined;
}

/** What else in the page's own source is known to get in the way. */
export function checkNeighbours(page: FoundPage): Line[] {
  const lines: Line[] = [];
  const warn = (code: string, message: string) => lines.push({ level: 'warning', code, message });
  const code = page.scripts.join('\n');
  if (page.one('[id="reelshelf"]') && /window\.reelshelf\s*=\s*window\.reelshelf\s*\|\|/.test(code))
    warn(
      'NAME_TAKEN',
      'An element has id="reelshelf", and answers to the name before the script does, so that the first calls fail. Write: if (typeof reelshelf !== \'function\') window.reelshelf = …, or give the element another id.',
    );
  const styles = page.all('style').map(textOf).join('\n');
  if (/async-hide|(html|body)[^{}]*\{[^{}]*opacity\s*:\s*0\s*!important/.test(code + styles))
    warn(
      'PAGE_HIDDEN',
      'A snippet hides the whole page while a test tool loads (anti-flicker): shoppers see nothing meanwhile, the videos neither. Shorten its time limit, or take it off this page.',
    );
  const scroller = /\b(lenis|locomotive-scroll|smooth-scrollbar|ScrollSmoother|fullpage)\b/i.exec(
    [...page.addresses, code].join('\n'),
  );
  if (scroller)
    lines.push({
      level: 'ok',
      code: 'SCROLL',
      message: `The page scrolls by a script of its own (${scroller[1]}): the player keeps wheel, swipes and keys to itself, so nothing has to be done.`,
    });
  const wrapper = page.scripts.find((each) => /(window|self)\.fetch\s*=/.test(each));
  if (
    wrapper &&
    /\.(json|text|blob|arrayBuffer|formData)\(\)/.test(wrapper) &&
    !/\.clone\(\)/.test(wrapper)
  )
    warn(
      'FETCH_WRAPPED',
      'A script of the page replaces window.fetch and reads answers without .clone(), so that nothing is left of them for others: adding to the cart may not be confirmed. Have the app that wrote it read a clone.',
    );
  return lines;
}

const namesScript = (code: string) => /reelshelf[\w.-]*\.js/.test(code);

/** No tag in the source: what became of it. */
export function explainMissing(
  page: FoundPage,
  combined: readonly string[],
  framed: readonly string[],
): Line {
  const fault = (message: string): Line => ({ level: 'fault', code: 'TAG', message });
  const warning = (message: string): Line => ({ level: 'warning', code: 'TAG', message });
  const [mention] = page.mentions;
  if (combined.length)
    return fault(
      `There is no tag; reelshelf.js is inside ${combined.join(', ')}, where it finds neither its options nor its other files: exclude reelshelf.js from combining.`,
    );
  if (mention) return fault(`There is no tag that runs. It stands ${mention}.`);
  if (framed.length)
    return warning(
      `The tag is not in this page but in a frame of it (${framed.join(', ')}): look at that address with doctor, too. In a frame the player cannot fill the screen; put the tag into the page itself if you can.`,
    );
  const isManaged = /googletagmanager\.com|tags\.tiqcdn\.com|assets\.adobedtm\.com/.test(
    [...page.addresses, ...page.scripts].join('\n'),
  );
  if (isManaged && page.elements.length === 0 && !page.scripts.some(namesScript))
    return warning(
      'No tag is in the page’s source. A tag manager is there, which may write it: then data- attributes are often lost and the videos come late. Paste the tag into the theme; or open the page with ?reelshelf-debug to see what the tag manager’s has left.',
    );
  if (page.scripts.some(namesScript))
    return warning(
      'No tag is in the page’s source; a script of the page names reelshelf.js and may write it. What a tag manager writes often has no data- attributes left: paste the tag into the theme, or pass the options to reelshelf("shelf", …).',
    );
  if (page.elements.length > 0)
    return warning(
      '<reel-shelf> is there, and no tag for reelshelf.js. That is right only where your own bundle imports "reelshelf/element".',
    );
  return fault(
    'No tag for reelshelf.js is in the page’s source. Paste it where the videos should appear. If it was there, an optimiser has put it into a combined file: exclude reelshelf.js from combining. If a script of the page puts it in later, open the page in a browser with ?reelshelf-debug.',
  );
}

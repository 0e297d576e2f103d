/** What optimisers, consent tools, tag managers and editors do to a script. */
import type { Element } from 'domhandler';
import { addressAt, typeOf } from './readPage.js';
import type { Line } from './visit.js';

/** What holds scripts back, by the marks that it leaves on them. */
const SCRIPT_DELAYERS: readonly (readonly [RegExp, string])[] = [
  [/rocketlazyload|data-rocket/, 'WP Rocket (“Delay JavaScript execution”)'],
  [/litespeed/, 'LiteSpeed Cache (“Delay JS”)'],
  [/-text\/javascript|rocketscript|data-cf/, 'Cloudflare Rocket Loader (add data-cfasync="false")'],
  [/perfmatters|pmdelayed/, 'Perfmatters (“Delay JavaScript”)'],
  [/wpmeteor|javascript\/blocked/, 'WP Meteor'],
  [/flying|data-type=lazy/, 'Flying Scripts'],
  [
    /data-breeze|data-wpfc|data-swift|data-phast|data-pagespeed|data-two_delay|data-nitro/,
    'the optimiser of the page',
  ],
];
/** What asks a shopper first, by the marks that it wants on scripts. */
const CONSENT_TOOLS: readonly (readonly [RegExp, string])[] = [
  [/cookieconsent|data-cookiecategory/, 'Cookiebot'],
  [/optanon|ot-/, 'OneTrust'],
  [/data-usercentrics|data-uc/, 'Usercentrics'],
  [
    /data-category|data-service|cmplz|data-cmp|didomi|iub|cky-|klaro|data-name|axeptio|termly|blocked/,
    'the consent tool of the page',
  ],
];

export function checkTag(tags: readonly Element[]): Line[] {
  const [tag] = tags;
  if (!tag) return [];
  const bad = changesOf(tag);
  const copies = maxCopies(tags);
  const lines: Line[] = [];
  if (bad.length)
    lines.push({ level: 'fault', code: 'TAG', message: `The tag was changed: ${bad.join('; ')}.` });
  else if (copies > 1)
    lines.push({
      level: 'fault',
      code: 'TAG',
      message: `The tag is there ${copies} times alike, and the shelf comes once: remove all but one, or give each a data-shelf of its own.`,
    });
  else if (typeOf(tag).toLowerCase() === 'module')
    lines.push({
      level: 'warning',
      code: 'TAG',
      message:
        'The tag was changed: type="module" was added. It finds itself by its data-feed all the same; take type="module" out, or exclude reelshelf.js from your optimiser.',
    });
  else if (!['async', 'defer'].some((name) => name in tag.attribs))
    lines.push({
      level: 'warning',
      code: 'TAG',
      message:
        'The tag has no "async" any more, so that the page waits for it: write <script async …>, or exclude reelshelf.js from your optimiser.',
    });
  if (lines.length) return lines;
  return [
    {
      level: 'ok',
      code: 'TAG',
      message:
        tags.length > 1
          ? `${tags.length} tags are there as they were written, each with something of its own.`
          : 'The tag is there as it was written.',
    },
  ];
}

function changesOf(tag: Element): string[] {
  const { attribs } = tag;
  const type = typeOf(tag).toLowerCase();
  const [attribute] = addressAt(tag) ?? [];
  const attributeText = Object.entries(attribs)
    .map(([name, value]) => `${name}=${name === 'src' || name === attribute ? '' : value}`)
    .join(' ')
    .toLowerCase();
  const by = (list: typeof SCRIPT_DELAYERS) =>
    list.find(([pattern]) => pattern.test(attributeText))?.[1];
  const bad: string[] = [];
  if (type && !/^(module|(text|application)\/(x-)?(javascript|ecmascript))$/.test(type)) {
    const delayer = by(SCRIPT_DELAYERS);
    const consentTool = delayer ? undefined : by(CONSENT_TOOLS);
    bad.push(
      consentTool
        ? `its type is "${type}", so that ${consentTool} holds it back until the shopper agrees. The shelf asks the consent tool itself before it counts: take the marks off`
        : `its type is "${type}", so that no browser runs it by itself: exclude reelshelf.js in ${delayer ?? 'your optimiser or consent tool'}`,
    );
  }
  const [quoted] =
    Object.entries(attribs).find(
      ([name, value]) =>
        /^(src|data-(feed|endpoint|key|product))$/.test(name) &&
        /[“”„«»]|^["'‘’]|["'‘’]$/.test(value.trim()),
    ) ?? [];
  // A dash that is none, or a space that is none, as word processors write them.
  const odd = Object.keys(attribs).find((name) => /[^\x21-\x7e]/.test(name));
  if (quoted)
    bad.push(
      `${quoted} has typographic quotes (“ ”), or quotes within its quotes: an editor has changed them; paste the tag as code`,
    );
  else if (odd !== undefined)
    bad.push(
      `"${odd.replace(/\s/g, ' ')}" is written with a dash or a space that is none: an editor has changed it; paste the tag as code`,
    );
  else if ('nomodule' in attribs)
    bad.push(
      'it has "nomodule", so that only browsers of long ago run it: take it off, or exclude reelshelf.js from your optimiser',
    );
  else if (/^(data|blob):/i.test(attribs['src'] ?? ''))
    bad.push(
      'its address was replaced by the script’s text (data:), which finds no other file: exclude reelshelf.js from your optimiser',
    );
  else if (attribute === undefined && !('src' in attribs))
    bad.push('it has no address (src) any more: paste it again');
  else if (attribute !== undefined && attribute !== 'src')
    bad.push(
      `its address was moved from src to ${attribute}, so that it is loaded late or never: exclude reelshelf.js in ${by(SCRIPT_DELAYERS) ?? 'your optimiser'}`,
    );
  const [empty, template] =
    Object.entries(attribs).find(([, value]) => /\{\{|\{%|<\?|\$\{|<%/.test(value)) ?? [];
  if (empty) bad.push(`${empty} is "${template}": the theme has not filled in its template there`);
  return bad;
}

/** Alike, they are the same shelf twice; with something of their own they are shelves for places of their own. */
function maxCopies(tags: readonly Element[]): number {
  const texts = tags.map(({ attribs }) =>
    JSON.stringify(
      Object.entries(attribs)
        .filter(([name]) => name.startsWith('data-'))
        .sort(),
    ),
  );
  return Math.max(...texts.map((text) => texts.filter((other) => other === text).length));
}

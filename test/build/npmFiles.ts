/**
 * How `dist/npm` is cut into files. Bundlers keep a file whole: each of ours becomes at least one request of a shopper's browser. So what is
 * fetched together is one file, and who imports one thing takes nothing else with it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const adapters = readdirSync(join(src, 'cart/adapters'));
const pixels = readdirSync(join(src, 'tracking/pixels'), { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => `tracking/pixels/${name}/pixel.ts`);

const languages = readdirSync(join(src, 'i18n/languages')).map((file) => file.slice(0, -3));

/** The default is a part of the shelf. */
const layouts = readdirSync(join(src, 'ui/layouts'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'carousel')
  .map(({ name }) => name);

/** What is fetched at once, by the modules of `src/` that are asked for. */
const late: readonly { name: string; from: readonly string[] }[] = [
  { name: 'feed', from: ['feed/read/parse.ts'] },
  { name: 'changes', from: ['shelf/applyChanges.ts'] },
  { name: 'notices', from: ['shelf/notices.ts', 'ui/layouts/gallery/noGallery.ts'] },
  { name: 'ranking', from: ['shelf/followRanking.ts'] },
  { name: 'saved', from: ['shelf/showSaved.ts'] },
  {
    name: 'measuring',
    from: [
      'shelf/counting.ts',
      'ui/StandIn.tsx',
      'shelf/measuring.ts',
      'browser/watchPaymentPage.ts',
      'browser/keepText.ts',
      'ui/cards/ShelfTools.tsx',
      'ui/cards/Preview.tsx',
      'shelf/shopperMemory.ts',
      'shelf/startFollowing.ts',
      'shelf/followWindows.ts',
      'shelf/holdout.ts',
      'models/product/liveCards.ts',
      'events/watch.ts',
    ],
  },
  {
    name: 'player',
    from: [
      'ui/player/PlayerScreen.tsx',
      'ui/player/SheetPlace.tsx',
      'ui/player/extras.ts',
      'ui/player/ScrubFrame.tsx',
      'ui/player/Panel.tsx',
      'shelf/pageServices.ts',
      'shelf/shareVideo.ts',
      'shelf/openLinked.ts',
      'ui/share/ShareChoices.tsx',
      'shelf/playerPageExtras.ts',
      'models/playback/failedNotice.ts',
      'media/sources/mp4/player.ts',
      'media/sources/hls/player.ts',
      'media/captionTrack.ts',
    ],
  },
  {
    name: 'shop',
    from: [
      'models/shopModels.ts',
      'ui/product/ProductSheet.tsx',
      'ui/refusal/RefusalSteps.tsx',
      'ui/cart/CartDrawer.tsx',
      'ui/player/ListPlace.tsx',
      'ui/creator/CreatorSheet.tsx',
      'ui/product/BuyButton.tsx',
      'ui/picture/WindowedPlayer.tsx',
      'ui/refusal/RefusedSentence.tsx',
      'shelf/pageCart.ts',
      'cart/kit/page/readPage.ts',
      'cart/kit/page/parseAnswer.ts',
    ],
  },
  ...layouts.map((name) => ({ name: `layout-${name}`, from: [`ui/layouts/${name}/layout.ts`] })),
  {
    name: 'frames',
    from: ['vimeo', 'youtube', 'tiktok', 'instagram'].map(
      (kind) => `media/sources/${kind}/player.ts`,
    ),
  },
  ...languages.map((name) => ({ name: `language-${name}`, from: [`i18n/languages/${name}.ts`] })),
  {
    name: 'comments',
    from: [
      'shelf/questionsPage.ts',
      'ui/comments/QuestionsButton.tsx',
      'ui/comments/QuestionsSheet.tsx',
      'ui/comments/AskAboutProduct.tsx',
    ],
  },
  ...languages.map((name) => ({ name: `comments-${name}`, from: [`i18n/comments/${name}.ts`] })),
  { name: 'likes', from: ['shelf/likesPage.ts', 'ui/likes/LikeButton.tsx'] },
  ...languages.map((name) => ({ name: `likes-${name}`, from: [`i18n/likes/${name}.ts`] })),
  { name: 'pixels', from: ['shelf/pixels.ts', ...pixels] },
  { name: 'cart-changes', from: ['cart/kit/sessionChanges.ts'] },
  { name: 'segment', from: ['tracking/segmentFormat.ts'] },
  { name: 'debug', from: ['debug/startOverlay.ts'] },
  ...adapters.map((name) => ({ name: `cart-${name}`, from: [`cart/adapters/${name}/adapter.ts`] })),
];
/** Ways in that draw nothing; what they share with the shelf is a file without Preact. */
const plainEntry = /^entries\/(feed|events|cart\/[\w-]+)\.ts$/;
const shelfEntry = /^entries\/(index|element|preact|react|module)\.ts$/;

export function npmFiles(): Plugin {
  const fileOf = new Map<string, string>();
  const names = [
    'plain',
    'shelf',
    'common',
    ...late.flatMap(({ name }) => [`${name}-plain`, name]),
    ...adapters.map((name) => `cart-${name}-late`),
    'rest',
  ];
  return {
    name: 'npm-files',
    buildEnd() {
      const modules = [...this.getModuleIds()].filter((id) => id.startsWith(src));
      const reach = (roots: readonly string[]) => {
        const found = new Set<string>();
        const add = (id: string): void => {
          if (found.has(id)) return;
          found.add(id);
          this.getModuleInfo(id)?.importedIds.forEach(add);
        };
        roots.forEach(add);
        return found;
      };
      const entries = (kind: RegExp) =>
        reach(modules.filter((id) => kind.test(id.slice(src.length))));
      const put = (name: string, ids: Iterable<string>) => {
        for (const id of ids)
          if (id.startsWith(src) && !id.includes('/src/entries/') && !fileOf.has(id))
            fileOf.set(id, name);
      };
      const draws = (id: string) =>
        [...reach([id])].some((other) =>
          /preact|\.css/.test(other.slice(other.startsWith(src) ? src.length : 0)),
        );

      const plain = entries(plainEntry);
      const shelf = [...entries(shelfEntry)];
      const parts = late.map(({ name, from }) => {
        const roots = from.map((path) => join(src, path));
        const missing = roots.find((id) => !modules.includes(id));
        if (missing)
          this.error(
            `${missing} is not part of the npm build any more: take it out of the list in test/build/npmFiles.ts.`,
          );
        return { name, found: reach(roots) };
      });
      // A file that is asked for and that another one needs would become two in some bundlers.
      const shared = modules.filter((id) => parts.filter(({ found }) => found.has(id)).length > 1);
      const common = reach(shared.filter((id) => !draws(id)));
      put(
        'plain',
        shelf.filter((id) => plain.has(id) || common.has(id)),
      );
      put('shelf', shelf);
      put('shelf', shared.filter(draws));
      put('common', shared);
      for (const { name, found } of parts) {
        put(
          name === 'notices' ? 'feed-plain' : `${name}-plain`,
          name.startsWith('cart-') ? [] : [...found].filter((id) => plain.has(id)),
        );
        // A fault of the feed is found and told of in one go.
        if (name === 'notices') put('feed-plain', found);
        put(name, found);
      }
      // An adapter's own late parts are fetched with one another.
      for (const name of adapters)
        put(
          `cart-${name}-late`,
          modules.filter((id) => id.startsWith(join(src, 'cart/adapters', name, '/'))),
        );
      put('rest', modules);
    },
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: names.map((name, i) => ({
          name,
          minSize: 0,
          priority: names.length - i,
          test: (id: string) => fileOf.get(id) === name,
        })),
      },
    }),
  };
}

/**
 * What a file holds for an `import()` of one of its modules is an object that the bundler's own helper makes; the helper's file would be
 * one request more. An object with getters needs none.
 */
export function plainNamespaces(): Plugin {
  return {
    name: 'plain-namespaces',
    renderChunk(code) {
      const text = new MagicString(code);
      for (const { 0: whole, index } of code.matchAll(
        /^import \{[^}]*__exportAll \} from "[^"]*";\n/gm,
      ))
        text.remove(index, index + whole.length);
      for (const { 0: whole, 1: names = '', index } of code.matchAll(
        /\/\* @__PURE__ \*\/ __exportAll\((\{[^}]*\})\)/g,
      )) {
        text.update(
          index,
          index + whole.length,
          names.replace(/([\w$]+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }'),
        );
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap() } : null;
    },
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(bundle))
        if (file.type === 'chunk' && file.name === 'rolldown-runtime') delete bundle[name];
    },
  };
}

/**
 * `const { a } = await import(…).then(…)` is taken by Vite 5 and 6 for one without `then`, and `a` is lost in production. In brackets it is
 * read as it stands.
 */
export function bracketedImports(): Plugin {
  return {
    name: 'bracketed-imports',
    renderChunk(code) {
      const text = new MagicString(code);
      for (const found of code.matchAll(
        /(?<=\}\s*=\s*)await import\("[^"]+"\)\.then\(\(\w+\) => \w+\.\w+\)/g,
      )) {
        text.appendLeft(found.index, '(').appendRight(found.index + found[0].length, ')');
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap() } : null;
    },
  };
}

interface Node {
  type: string;
}
/** Whether making the value runs nothing. */
function isQuiet(node: unknown): boolean {
  if (Array.isArray(node)) return node.every(isQuiet);
  if (typeof node !== 'object' || node === null || /Function/.test((node as Node).type))
    return true;
  if (
    /^(Call|New|Import|Member|Chain|TaggedTemplate|Class|Spread|Assignment|Update)/.test(
      (node as Node).type,
    )
  )
    return false;
  return Object.values(node).every(isQuiet);
}

/**
 * Importing does nothing, so a value that nobody uses need not be made. Bundlers believe that of a call only where it is said: each
 * value that takes one is made in a function that is marked so.
 */
export function madeWhenUsed(): Plugin {
  return {
    name: 'made-when-used',
    renderChunk(code) {
      const text = new MagicString(code);
      for (const statement of this.parse(code).body) {
        const declaration =
          statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declaration?.type !== 'VariableDeclaration') continue;
        for (const { init } of declaration.declarations) {
          if (!init || isQuiet(init) || code.slice(0, init.start).endsWith('/* @__PURE__ */ '))
            continue;
          text.appendLeft(init.start, '/* @__PURE__ */ (() => (').appendRight(init.end, '))()');
        }
      }
      return text.hasChanged() ? { code: text.toString(), map: text.generateMap() } : null;
    },
  };
}

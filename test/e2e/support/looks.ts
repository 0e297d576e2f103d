/** Pictures of a page, held against those that are kept: half as large, so that what one machine draws a shade otherwise is no change. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright';
import { expect } from 'vitest';
import { launchOptions } from '../../support/browserProject.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const kept = here('../looks/');
const results = here('../../../node_modules/.cache/reelshelf/looks/');
const takenBy = join(kept, 'browser.txt');
const { resolve } = createRequire(import.meta.url);
const isKeeping = process.env['REELSHELF_LOOKS'] === 'keep';

/**
 * So much of a picture may differ, and of any square of 56 px of it. The browser that took the kept ones draws them again as they were; another
 * release of it draws letters and edges a shade otherwise everywhere, but moves nothing.
 */
const LIMITS = {
  same: { share: 0.002, square: 0.12 },
  other: { share: 0.04, square: 0.5 },
};

export const startLooking = (): Promise<Browser> =>
  chromium.launch({
    ...launchOptions,
    args: [
      ...launchOptions.args,
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--disable-lcd-text',
      '--hide-scrollbars',
    ],
    headless: true,
  });

/** Letters of one shape on every machine, and nothing of the shop that lies over the page. */
export async function readyForLooks(page: Page): Promise<void> {
  const fonts = ['400', '600'].map((weight) => ({
    weight,
    bytes: readFileSync(
      resolve(`@fontsource/figtree/files/figtree-latin-${weight}-normal.woff2`),
    ).toString('base64'),
  }));
  await page.evaluate(async (given) => {
    for (const { weight, bytes } of given) {
      const { buffer } = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      document.fonts.add(await new FontFace('Looks', buffer, { weight }).load());
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':root { --sans: Looks; --serif: Looks; } .layouts { font-family: Looks; } .consent { display: none; }',
    );
    document.adoptedStyleSheets.push(sheet);
  }, fonts);
}

interface Compared {
  webp: string;
  difference: {
    /** Before and now, where they are not the same. */
    sizes: [string, string] | null;
    share: number;
    worst: { share: number; x: number; y: number };
    png: string;
  } | null;
}

export interface Looks {
  /** @throws an assertion that says where the picture differs from the kept one of this name, and how to keep the new one. */
  expectAsKept(name: string, taken: Buffer): Promise<void>;
}

export async function createLooks(browser: Browser): Promise<Looks> {
  const page = await browser.newPage();
  const { outputFiles } = buildSync({
    entryPoints: [here('comparePictures.js')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  await page.addScriptTag({ content: outputFiles.map(({ text }) => text).join('') });
  const release = browser.version().split('.')[0] ?? '';
  const keptRelease = existsSync(takenBy) ? readFileSync(takenBy, 'utf8').trim() : '';
  const limits = release === keptRelease ? LIMITS.same : LIMITS.other;
  if (isKeeping) writeFileSync(takenBy, `${release}\n`);

  return {
    async expectAsKept(name, taken) {
      const file = join(kept, `${name}.webp`);
      const before = existsSync(file) && !isKeeping ? readFileSync(file).toString('base64') : null;
      const { webp, difference } = (await page.evaluate(
        ([now, then]) =>
          (
            globalThis as unknown as {
              comparePictures(now: unknown, then: unknown): Promise<unknown>;
            }
          ).comparePictures(now, then),
        [taken.toString('base64'), before],
      )) as Compared;
      if (isKeeping) return writeFileSync(file, Buffer.from(webp, 'base64'));
      if (!difference) expect.fail(`No picture ${name} is kept. \`npm run looks\` keeps it.`);
      const { sizes, share, worst, png } = difference;
      if (!sizes && share <= limits.share && worst.share <= limits.square) return;
      mkdirSync(results, { recursive: true });
      const [now, diff] = ['now', 'difference'].map((what) => join(results, `${name}-${what}.png`));
      writeFileSync(now as string, taken);
      writeFileSync(diff as string, Buffer.from(png, 'base64'));
      const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
      expect.fail(
        `${name} does not look as it did: ${sizes ? `${sizes[0]} before, ${sizes[1]} now; ` : ''}${percent(share)} of it differs, most (${percent(worst.share)} of a square) at ${worst.x}, ${worst.y}.
  Now:        ${now}
  Difference: ${diff}
If it should look so, \`npm run looks\` keeps the new pictures. Taken by Chromium ${keptRelease}, seen by ${release}.`,
      );
    },
  };
}

/** Opens the studio in a browser without a window. WebGL is drawn by the processor, so that any machine gives the same picture. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import type { Screen as ScreenOfStudio, ShotTimes } from './studio/screen.js';
import type { FrameRequest } from './studio/stage.js';
import type { Title } from './studio/type.js';

const entry = fileURLToPath(new URL('./studio/screen.ts', import.meta.url));
const systemChromium = [
  process.env['REELSHELF_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));

const bundle = async (): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'studioBundle' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the studio did not build');
  return output.output[0].code;
};

export interface Studio {
  open: ScreenOfStudio['open'];
  frame: (request: FrameRequest, quality?: number) => Promise<Buffer>;
  say: (titles: Title[]) => Promise<void>;
  titles: (seconds: number) => Promise<Buffer>;
  locate: (anchor: string, seconds: number) => Promise<{ x: number; y: number }>;
  avatar: (creator: string) => Promise<Buffer>;
  close: () => Promise<void>;
}

const toBuffer = (dataUrl: string): Buffer =>
  Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');

export const openStudio = async (): Promise<Studio> => {
  const code = await bundle();
  const browser = await chromium.launch({
    ...(systemChromium ? { executablePath: systemChromium } : {}),
    args: [
      '--no-sandbox',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
      '--disable-background-networking',
      '--no-first-run',
    ],
  });
  const page: Page = await browser.newPage({ viewport: { width: 400, height: 400 } });
  page.on('console', (message) => {
    if (message.type() === 'error')
      process.stderr.write(`studio: ${message.text().slice(0, 1500)}\n`);
  });
  await page.setContent('<!doctype html><title>studio</title>');
  await page.addScriptTag({ content: code });
  const call = <T>(method: string, ...args: unknown[]): Promise<T> =>
    page.evaluate(
      ([name, values]) => {
        const screen: unknown = Reflect.get(globalThis, 'screenOfStudio');
        return (
          Reflect.get(Object(screen), name as string) as (...all: unknown[]) => Promise<never>
        )(...(values as unknown[]));
      },
      [method, args] as const,
    );
  return {
    open: (scene, width, height, density = 1, samples = 0) =>
      call<ShotTimes[]>('open', scene, width, height, density, samples),
    say: (titles) => call<void>('say', titles),
    titles: async (seconds) => toBuffer(await call<string>('titles', seconds)),
    frame: async (request, quality = 0.93) =>
      toBuffer(await call<string>('frame', request, quality)),
    locate: (anchor, seconds) => call<{ x: number; y: number }>('locate', anchor, seconds),
    avatar: async (creator) => toBuffer(await call<string>('avatar', creator)),
    close: () => browser.close(),
  };
};

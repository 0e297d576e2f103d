/** Serves the fake players of the platforms, on paths that begin with `/embeds/<platform>` and go on as the platform's own. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const read = (name: string) => readFileSync(new URL(`${name}.js`, import.meta.url), 'utf8');

/** The fake player's page; e2e tests answer requests for the platform's own address with it. */
export const embedPage = (platform: string): string =>
  `<!doctype html><meta charset="utf-8"><title>${platform}</title><body><script>${read('clock')}${read(platform)}</script>`;

export const fakeEmbeds = (): Plugin => ({
  name: 'fake-embeds',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const platform = /^\/embeds\/(youtube|tiktok|vimeo|instagram)\//.exec(request.url ?? '')?.[1];
      if (!platform) return next();
      response.setHeader('content-type', 'text/html');
      response.end(embedPage(platform));
    });
  },
});

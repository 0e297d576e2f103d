/**
 * The app is one file: what late files share with the entry, and the entry. The bundler keeps an entry whose modules are shared in a file of
 * its own that only passes on, which would be a request before the first card.
 */
import type { Plugin } from 'vite';
import { APP, exported, type Node } from './oneRelease.js';

/** The address by which late files ask for the app; the bundler would take its own `import()` for a detour. */
export const appAsksForItself = (): Plugin => ({
  name: 'app-asks-for-itself',
  enforce: 'pre',
  resolveId: (id) => (id === './tagApp.js' ? { id: `./${APP}`, external: true } : null),
});

export function entryInApp(): Plugin {
  return {
    name: 'entry-in-app',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const entry = chunks.find(({ isEntry }) => isEntry);
      const app = bundle[APP];
      if (!entry || app?.type !== 'chunk') this.error('the build has no entry, or no app');
      const program = (code: string) => this.parse(code) as unknown as { body: Node[] };
      const { body } = program(entry.code);
      if (body.length !== 1 || !body[0]?.source?.value?.endsWith(APP))
        this.error(`the entry does more than pass on what is in ${APP}: ${entry.code}`);
      const inside = exported(program(app.code));
      const names = [...exported({ body })].map(([name, of]) => `${inside.get(of)} as ${name}`);
      app.code = app.code.replace(
        /export\{(?=[^{}]*\};?\s*$)/,
        (start) => `${start}${names.join()},`,
      );
      delete bundle[entry.fileName];
    },
  };
}

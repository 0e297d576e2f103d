/** The console's own script: servers of the merchant's serve it; nobody imports it. */
import { render } from 'preact';
import { consoleLanguages } from '../console/languages/registry.js';
import { spoken } from '../console/languages/spoken.js';
import { ConsolePage, type AreaView, type ConsoleWorld } from '../console/shell/ConsolePage.js';
import { startKeepingFocus } from '../console/shell/keepFocus.js';
import type { Route } from '../console/shell/rooms.js';
import { areas, type Area } from '../server/shared/people.js';
import { chosenLanguage, speakLanguage } from './pageLanguage.js';

const load: Readonly<
  Record<Area, () => Promise<{ open(areas: readonly Area[], hasGifts: boolean): AreaView }>>
> = {
  report: () => import('./openReport.js'),
  studio: () => import('./openStudio.js'),
  live: () => import('./openLive.js'),
  questions: () => import('./openQuestions.js'),
  orders: () => import('./openOrders.js'),
  people: () => import('./openPeople.js'),
};

const readRoute = (): Route => {
  const name = location.pathname.split('/').at(-1);
  const area = areas.find((each) => each === name) ?? 'report';
  return { area, rest: decodeURIComponent(location.hash.slice(1)) };
};

const asAreas = Object.fromEntries(
  Object.entries(consoleLanguages).map(([code, loadTexts]) => [
    code,
    async () => ({ ...(await loadTexts()).texts }),
  ]),
);

const root = document.getElementById('console');
if (root) {
  const open = areas.filter((area) => root.dataset['open']?.split(' ').includes(area));
  const world: ConsoleWorld = {
    open,
    route: {
      read: readRoute,
      write({ area, rest }) {
        const hash = rest && `#${rest.split('/').map(encodeURIComponent).join('/')}`;
        history.pushState(null, '', `${area}${hash}`);
      },
      listen(listener) {
        addEventListener('popstate', listener);
        return () => removeEventListener('popstate', listener);
      },
    },
    load: async (area) => (await load[area]()).open(open, root.dataset['gifts'] !== undefined),
    reload: () => location.reload(),
    setTitle: (title) => {
      document.title = title;
    },
    language: {
      get chosen() {
        return spoken().code;
      },
      known: ['en', ...Object.keys(consoleLanguages)],
      // All that is drawn, and what is still loaded, is of one language: the page begins anew.
      choose(code) {
        if (chosenLanguage.write(code)) location.reload();
      },
    },
  };
  startKeepingFocus(document);
  void speakLanguage(chosenLanguage.read(), asAreas).then(() =>
    render(<ConsolePage world={world} />, root),
  );
}

/** The console's own script: servers of the merchant's serve it; nobody imports it. */
import { render } from 'preact';
import { ConsolePage, type AreaView, type ConsoleWorld } from '../console/shell/ConsolePage.js';
import type { Route } from '../console/shell/rooms.js';
import { areas, type Area } from '../server/shared/people.js';

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
  };
  render(<ConsolePage world={world} />, root);
}

import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Area } from '../../server/shared/people.js';
import type { Stop } from '../../tools/emitter.js';
import { Frame } from './Frame.js';
import { railRooms, type Route } from './rooms.js';
import './SignIn.css';
import { text } from './texts.js';
import { ConsoleContext, type Console, type Languages } from './useConsole.js';
import { Status } from './Status.js';

/** One part of the console, when its code is there. */
export interface AreaView {
  View: ComponentType<{ rest: string }>;
  /** Goes on while another part is looked at, such as what saves. */
  start?(): Stop;
}

/** What the page takes from the world around it; `entries/console.tsx` makes the real one. */
export interface ConsoleWorld {
  /** What whoever has signed in may open, in the rail's order. */
  open: readonly Area[];
  route: { read(): Route; write(route: Route): void; listen(listener: () => void): Stop };
  load(area: Area): Promise<AreaView>;
  setTitle(title: string): void;
  language: Languages;
  /** Loads the page anew: what failed to load once, a browser does not ask for again. */
  reload(): void;
}

/** Report, studio, live, orders and people in one page: each part is loaded when it is opened first. */
export function ConsolePage({ world }: { world: ConsoleWorld }) {
  const { open } = world;
  const [asked, setAsked] = useState(world.route.read);
  useEffect(() => world.route.listen(() => setAsked(world.route.read())), [world]);
  const area = open.includes(asked.area) ? asked.area : open[0];
  const rest = area === asked.area ? asked.rest : '';
  const refused = area === asked.area ? null : asked.area;
  const { loaded, hasFailed } = useArea(world, area);
  const main = useRef<HTMLElement>(null);
  const rooms = useMemo(() => railRooms(open), [open]);
  const current =
    rooms.find((room) => room.area === area && room.rest === rest) ??
    rooms.find((room) => room.area === area);
  const shell: Console = useMemo(
    () => ({
      rooms,
      current,
      refused,
      main,
      language: world.language,
      go(route) {
        world.route.write(route);
        setAsked({ area: route.area, rest: route.rest });
        // A reader of the screen is taken along; what they came from is no longer there.
        main.current?.focus({ preventScroll: true });
        scrollTo(0, 0);
      },
    }),
    [rooms, current, refused, world],
  );
  const name = current && text(current.name);
  useEffect(() => world.setTitle(name ? text('title', { room: name }) : text('brand')), [name]);
  return (
    <ConsoleContext.Provider value={shell}>
      {loaded ? (
        <loaded.View rest={rest} />
      ) : (
        <Frame room="opening" bar={<p class="brand">{text('brand')}</p>}>
          {hasFailed ? (
            <section class="failed" role="alert">
              <h1>{text('failed.heading')}</h1>
              <p>{text('failed.lead')}</p>
              <button class="strong" onClick={world.reload}>
                {text('failed.again')}
              </button>
            </section>
          ) : (
            <Status class="hint">{text('loading')}</Status>
          )}
        </Frame>
      )}
    </ConsoleContext.Provider>
  );
}

/** Parts that were opened stay open, so that nothing on its way is lost by looking at another one. */
function useArea(world: ConsoleWorld, area: Area | undefined) {
  const opened = useRef(new Map<Area, { view: AreaView; stop: Stop }>()).current;
  const [failed, setFailed] = useState<Area | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    if (area === undefined || opened.has(area)) return undefined;
    let isOver = false;
    setFailed(null);
    world.load(area).then(
      (view) => {
        if (isOver || opened.has(area)) return;
        opened.set(area, { view, stop: view.start?.() ?? (() => {}) });
        redraw((count) => count + 1);
      },
      () => !isOver && setFailed(area),
    );
    return () => {
      isOver = true;
    };
  }, [area, world]);
  useEffect(
    () => () => {
      for (const { stop } of opened.values()) stop();
      opened.clear();
    },
    [world],
  );
  return {
    loaded: area && opened.get(area)?.view,
    hasFailed: failed !== null && failed === area,
  };
}

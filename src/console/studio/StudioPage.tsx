import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Job, StudioProject } from '../../studio/shared/wire.js';
import '../base.css';
import './StudioPage.css';
import { Clashes } from './Clashes.js';
import { VideoEditor } from './editor/VideoEditor.js';
import { Icon, type IconName } from './Icon.js';
import { createStudioModel } from './model/studioModel.js';
import type { StudioState } from './model/studioState.js';
import type { StudioWorld } from './model/source.js';
import { CreatorsRoom } from './rooms/CreatorsRoom.js';
import { HealthRoom } from './rooms/HealthRoom.js';
import { PreviewRoom } from './rooms/PreviewRoom.js';
import { ProductsRoom } from './rooms/ProductsRoom.js';
import { PublishRoom } from './rooms/PublishRoom.js';
import { VideosRoom } from './rooms/VideosRoom.js';
import { text } from './texts.js';
import { StudioContext, useStudio, useStudioState, type Studio } from './useStudio.js';

const ROOMS = ['videos', 'products', 'creators', 'preview', 'health', 'publish'] as const;
type Room = (typeof ROOMS)[number];

const NOTE_MS = 6000;

/** The merchant's editor: a rail of rooms, one of them open, and beside it nothing that is not used. */
export function StudioPage({ world }: { world: StudioWorld }) {
  const model = useMemo(() => createStudioModel(world), [world]);
  useEffect(() => model.start(), [model]);
  const state = useStudioState(model);
  const [place, setPlace] = useState(() => world.place.read());
  useEffect(() => world.place.listen(() => setPlace(world.place.read())), [world]);
  const main = useRef<HTMLElement>(null);
  const studio: Studio = useMemo(
    () => ({
      model,
      world,
      go(next) {
        world.place.write(next);
        setPlace(next);
        // A reader of the screen is taken along; what they came from is no longer there.
        main.current?.focus();
      },
    }),
    [model, world],
  );
  useUndoKeys(model.undo, model.redo);
  useEffect(
    () => (state.note ? world.setTimer(() => model.say(null), NOTE_MS) : undefined),
    [state.note],
  );

  const [room, id] = roomOf(place);
  const { project, failure, conflicts, note } = state;
  return (
    <StudioContext.Provider value={studio}>
      <div class="studio">
        <Bar state={state} />
        <Rail room={room} />
        <main class="room" tabIndex={-1} ref={main}>
          {conflicts.length > 0 && <Clashes clashes={conflicts} />}
          {failure !== null && (
            <section class="empty" role="alert">
              <h1>{text('failed.heading')}</h1>
              <p>{failure}</p>
            </section>
          )}
          {!project && failure === null && (
            <p class="loading" role="status">
              {text('loading')}
            </p>
          )}
          {project && <Opened room={room} id={id} project={project} jobs={state.jobs} />}
        </main>
        <div class="note" role="status">
          {note && (
            <p>
              {note}
              <button class="quiet" onClick={() => model.say(null)}>
                {text('close')}
              </button>
            </p>
          )}
        </div>
      </div>
    </StudioContext.Provider>
  );
}

function Bar({ state: { project, save, canUndo, canRedo } }: { state: StudioState }) {
  const { model } = useStudio();
  return (
    <header class="bar">
      <p class="brand">{project?.name ?? 'Reelshelf'}</p>
      <p class={`save is-${save}`} role="status">
        {text(`save.${save}`)}
      </p>
      <button
        class="quiet"
        disabled={!canUndo}
        onClick={model.undo}
        aria-keyshortcuts="Control+Z"
        aria-label={text('undo')}
      >
        <Icon name="undo" />
        <span class="wide-only">{text('undo')}</span>
      </button>
      <button
        class="quiet"
        disabled={!canRedo}
        onClick={model.redo}
        aria-keyshortcuts="Control+Shift+Z"
        aria-label={text('redo')}
      >
        <Icon name="redo" />
      </button>
    </header>
  );
}

function Rail({ room }: { room: Room }) {
  const { go } = useStudio();
  return (
    <nav class="rail" aria-label={text('rooms')}>
      {ROOMS.map((name) => (
        <a
          key={name}
          href={`#${name}`}
          aria-current={name === room ? 'page' : undefined}
          onClick={(click) => {
            click.preventDefault();
            go(name);
          }}
        >
          <Icon name={name} />
          {text(name)}
        </a>
      ))}
    </nav>
  );
}

interface OpenedProps {
  room: Room;
  id: string | null;
  project: StudioProject;
  jobs: readonly Job[];
}

function Opened({ room, id, project, jobs }: OpenedProps) {
  if (id !== null) return <VideoEditor key={id} id={id} project={project} />;
  switch (room) {
    case 'videos':
      return <VideosRoom project={project} jobs={jobs} />;
    case 'products':
      return <ProductsRoom project={project} jobs={jobs} />;
    case 'creators':
      return <CreatorsRoom project={project} />;
    case 'preview':
      return <PreviewRoom project={project} />;
    case 'health':
      return <HealthRoom />;
    case 'publish':
      return <PublishRoom />;
  }
}

function roomOf(place: string): [Room, string | null] {
  const [, id] = /^video\/(.+)$/.exec(place) ?? [];
  if (id !== undefined) return ['videos', id];
  return [ROOMS.find((room: IconName) => room === place) ?? 'videos', null];
}

/** As everywhere; in a field the browser's own undo is closer to what is meant. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=range], [type=checkbox]), textarea');
      if (isField || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      (event.shiftKey ? redo : undo)();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
}

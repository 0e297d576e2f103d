import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Job, StudioProject } from '../../studio/shared/wire.js';
import '../base.css';
import { Bar } from './Bar.js';
import { Rail } from './Rail.js';
import { roomOf, type Room } from './rooms.js';
import { useUndoKeys } from './useUndoKeys.js';
import './StudioPage.css';
import { Clashes } from './Clashes.js';
import { VideoEditor } from './editor/VideoEditor.js';
import { createStudioModel } from './model/studioModel.js';
import type { StudioWorld } from './model/source.js';
import { InboxRoom } from './inbox/InboxRoom.js';
import { CreatorsRoom } from './rooms/CreatorsRoom.js';
import { HealthRoom } from './rooms/HealthRoom.js';
import { PreviewRoom } from './rooms/PreviewRoom.js';
import { ProductsRoom } from './rooms/ProductsRoom.js';
import { PublishRoom } from './rooms/PublishRoom.js';
import { VideosRoom } from './rooms/VideosRoom.js';
import { text } from './texts.js';
import { StudioContext, useStudioState, type Studio } from './useStudio.js';

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
        main.current?.focus({ preventScroll: true });
        scrollTo(0, 0);
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
          {project && (
            <Opened room={room} id={id} project={project} jobs={state.jobs} gifts={state.gifts} />
          )}
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

interface OpenedProps {
  room: Room;
  id: string | null;
  project: StudioProject;
  jobs: readonly Job[];
  /** The inbox's revision that was told of last. */
  gifts: string | null;
}

function Opened({ room, id, project, jobs, gifts }: OpenedProps) {
  if (id !== null) return <VideoEditor key={id} id={id} project={project} />;
  switch (room) {
    case 'videos':
      return <VideosRoom project={project} jobs={jobs} />;
    case 'products':
      return <ProductsRoom project={project} jobs={jobs} />;
    case 'creators':
      return <CreatorsRoom project={project} />;
    case 'inbox':
      return <InboxRoom project={project} jobs={jobs} heard={gifts} />;
    case 'preview':
      return <PreviewRoom project={project} />;
    case 'health':
      return <HealthRoom />;
    case 'publish':
      return <PublishRoom />;
  }
}

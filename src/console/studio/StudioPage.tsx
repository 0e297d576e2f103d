import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LayoutName } from '../../theme/layoutNames.js';
import type { Job, StudioProject } from '../../studio/shared/wire.js';
import type { AreaView } from '../shell/ConsolePage.js';
import { Frame } from '../shell/Frame.js';
import { useConsole } from '../shell/useConsole.js';
import { Bar } from './Bar.js';
import { roomOf, type Room } from './rooms.js';
import { useUndoKeys } from './useUndoKeys.js';
import './StudioPage.css';
import { Clashes } from './Clashes.js';
import { VideoEditor } from './editor/VideoEditor.js';
import { createStudioModel, type StudioModel } from './model/studioModel.js';
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
import { Status } from '../shell/Status.js';
import { useJobNews } from './useJobNews.js';

const NOTE_MS = 6000;

/** The merchant's editor. What saves goes on while another part of the console is looked at. */
export function openStudio(world: StudioWorld): AreaView {
  const model = createStudioModel(world);
  return {
    start: model.start,
    View: ({ rest }) => <StudioPage world={world} model={model} path={rest} />,
  };
}

interface Props {
  world: StudioWorld;
  model: StudioModel;
  /** Which room, and what in it. */
  path: string;
}

function StudioPage({ world, model, path }: Props) {
  const state = useStudioState(model);
  const shell = useConsole();
  const [layout, setLayout] = useState<LayoutName | null>(null);
  const grids = useRef<Studio['grids']>(new Map()).current;
  const studio: Studio = useMemo(
    () => ({
      model,
      world,
      layout,
      setLayout,
      grids,
      go: (rest) => shell?.go({ area: 'studio', rest }),
    }),
    [model, world, layout, grids, shell],
  );
  useUndoKeys(model.undo, model.redo);
  useEffect(
    () => (state.note ? world.setTimer(() => model.say(null), NOTE_MS) : undefined),
    [state.note],
  );

  const [room, id] = roomOf(path);
  const { project, failure, conflicts, note } = state;
  return (
    <StudioContext.Provider value={studio}>
      <Frame room="studio" bar={<Bar state={state} />} note={note} onClose={() => model.say(null)}>
        {conflicts.length > 0 && <Clashes clashes={conflicts} />}
        {failure !== null && (
          <section class="failed" role="alert">
            <h1>{text('failed.heading')}</h1>
            <p>{failure}</p>
            <p>
              <button class="strong" onClick={model.retry}>
                {text('failed.again')}
              </button>
            </p>
          </section>
        )}
        {!project && failure === null && <Status class="loading">{text('loading')}</Status>}
        {project && (
          <Opened room={room} id={id} project={project} jobs={state.jobs} gifts={state.gifts} />
        )}
      </Frame>
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
  useJobNews(jobs);
  const last = useRef<string | null>(null);
  const from = last.current;
  last.current = id;
  if (id !== null) return <VideoEditor key={id} id={id} project={project} />;
  switch (room) {
    case 'videos':
      return <VideosRoom project={project} jobs={jobs} from={from} />;
    case 'products':
      return <ProductsRoom project={project} jobs={jobs} />;
    case 'creators':
      return <CreatorsRoom project={project} jobs={jobs} />;
    case 'inbox':
      return <InboxRoom project={project} jobs={jobs} revision={gifts} />;
    case 'preview':
      return <PreviewRoom project={project} />;
    case 'health':
      return <HealthRoom />;
    case 'publish':
      return <PublishRoom />;
  }
}

import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { Job, StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { useOrder } from './useOrder.js';
import { PlanLive } from './PlanLive.js';
import { Posters } from './Posters.js';
import { useDroppedFiles } from './useDroppedFiles.js';
import { useTouchOrder } from './useTouchOrder.js';
import { useCards } from './useCards.js';
import { RightsQuestion } from './RightsQuestion.js';
import { isRunning } from '../isRunning.js';
import './VideosRoom.css';
import { Status } from '../../shell/Status.js';

interface Props {
  project: StudioProject;
  jobs: readonly Job[];
  /** The id of the video that somebody comes back from. */
  from: string | null;
}

/** A wall of posters as shoppers see them, in their order; files are dropped anywhere on it. */
export function VideosRoom({ project, jobs, from }: Props) {
  const { model } = useStudio();
  const { arriving } = model.state();
  const [wanted, setWanted] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useDroppedFiles((files) => void model.addFiles(files));
  const { videos } = project.feed;
  const shown = videos.filter((video) => matches(video, wanted));
  const open = jobs.filter(
    ({ state, isImport, creator }) => state !== 'done' && !isImport && creator === undefined,
  );

  const { moveTo, pin } = useOrder(project.feed);
  const wall = useRef<HTMLUListElement>(null);
  const focusOn = useRef(from);
  useTouchOrder(wall, setDragged, (id, before) => moveTo(id, { before }));
  const pick = () => picker.current?.click();
  const cardOf = useCards({
    feed: project.feed,
    dragged,
    onDrag: setDragged,
    onDropOn: (id) => dragged !== null && moveTo(dragged, { before: id }),
    onMove(id, by) {
      // A node that is moved loses the focus.
      focusOn.current = id;
      moveTo(id, { by });
    },
    onPin(id) {
      focusOn.current = id;
      pin(id);
    },
  });

  return (
    <div class={`wall ${isOver ? 'is-over' : ''}`} {...handlers}>
      <header class="room-top">
        <h1>{headline(videos.length, open.length)}</h1>
        {videos.length > 8 && (
          <input
            type="search"
            placeholder={text('videos.find')}
            aria-label={text('videos.find')}
            value={wanted}
            onInput={(input) => setWanted(input.currentTarget.value)}
          />
        )}
        <AddVideos picker={picker} onPick={pick} onFiles={(files) => void model.addFiles(files)} />
      </header>
      {videos.length === 0 && open.length === 0 && <FirstDrop onPick={pick} />}
      {/* One answer for all that came in together: asked when the last of them is there. */}
      {!open.some(isRunning) && <RightsQuestion feed={project.feed} />}
      {videos.length > 1 && <HowToOrder />}
      {shown.length === 0 && videos.length > 0 && (
        <Status class="hint">{text('videos.nothing')}</Status>
      )}
      <Posters
        wall={wall}
        jobs={open}
        videos={shown}
        arriving={arriving}
        cardOf={cardOf}
        dragged={dragged}
        focusOn={focusOn}
      />
      <PlanLive feed={project.feed} />
      {isOver && <p class="drop-here">{text('videos.drop')}</p>}
    </div>
  );
}

const FirstDrop = ({ onPick }: { onPick(): void }) => (
  <button class="first-drop" onClick={onPick}>
    <Icon name="add" />
    <strong class="mouse-only">{text('videos.none.drop')}</strong>
    <strong class="touch-only">{text('videos.none.choose')}</strong>
    <span>{text('videos.none.lead')}</span>
  </button>
);

const HowToOrder = () => (
  <p class="hint">
    {text('videos.order')} <span class="mouse-only">{text('videos.order.mouse')}</span>
    <span class="touch-only">{text('videos.order.touch')}</span>
  </p>
);

interface AddProps {
  picker: RefObject<HTMLInputElement | null>;
  onPick(): void;
  onFiles(files: File[]): void;
}

const AddVideos = ({ picker, onPick, onFiles }: AddProps) => (
  <>
    <button class="strong" onClick={onPick}>
      <Icon name="add" />
      {text('videos.add')}
    </button>
    <input
      ref={picker}
      type="file"
      accept="video/*,.mov,.mp4,.webm,.m4v"
      multiple
      hidden
      onChange={({ currentTarget: input }) => {
        if (input.files) onFiles([...input.files]);
        input.value = '';
      }}
    />
  </>
);

function headline(videos: number, jobs: number): string {
  if (videos > 0) return counted('videos.count', videos);
  return text(jobs > 0 ? 'job.list' : 'videos.none');
}

function matches(video: VideoDocument, wanted: string): boolean {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const said = [video.title, video.id, video.creator, ...(video.topics ?? [])]
    .join(' ')
    .toLowerCase();
  return words.every((word) => said.includes(word));
}

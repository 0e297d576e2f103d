import { useMemo, useRef } from 'preact/hooks';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../../shell/Icon.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { titleOf } from '../wording.js';
import { Captions } from './Captions.js';
import { Descriptions } from './Descriptions.js';
import { Details } from './Details.js';
import { Film } from './Film.js';
import { TagList } from './TagList.js';
import { useCaptions } from './useCaptions.js';
import { useDroppedFiles } from '../rooms/useDroppedFiles.js';
import { useSoon } from '../rooms/useSoon.js';
import { usePlayback } from './usePlayback.js';
import { useSuggested } from './useSuggested.js';
import { useProducts } from './useProducts.js';
import { useTags } from './useTags.js';
import './VideoEditor.css';

interface Props {
  id: string;
  project: StudioProject;
}

export function VideoEditor({ id, project }: Props) {
  const { go } = useStudio();
  const video = project.feed.videos.find((each) => each.id === id);
  return (
    <>
      <header class="editor-top">
        <button class="quiet" onClick={() => go('videos')}>
          <Icon name="back" />
          {text('back')}
        </button>
        <h1 lang={video?.title ? project.feed.locale : undefined}>
          {video ? titleOf(video) : text('video.gone')}
        </h1>
      </header>
      {video && <Editor video={video} project={project} />}
    </>
  );
}

/** One video: the picture to click on, the film strip with its products, and what is said of it. */
function Editor({ video, project }: { video: VideoDocument; project: StudioProject }) {
  const player = useRef<HTMLVideoElement>(null);
  const isSoon = useSoon();
  const playback = usePlayback(player, video.duration ?? 0);
  const products = useProducts(project);
  const tags = useTags(video, products, playback.seconds);
  const lines = useCaptions(video, project.feed.locale ?? 'en');
  const described = useCaptions(video, project.feed.locale ?? 'en', 'descriptions');
  const words = useMemo(() => lines.cues.map((cue) => cue.text).join(' '), [lines.cues]);
  const suggested = useSuggested(video, products.all, words);
  const offered = [
    { heading: text('tags.suggested'), products: suggested },
    { heading: text('tags.recent'), products: products.recent },
  ];
  const choice = { all: products.all, byId: products.byId, offered };
  const { model } = useStudio();
  const { isOver, handlers } = useDroppedFiles(([file]) => {
    if (!file) return;
    // As `reelshelf prepare` knows them by their names.
    if (/\.described\.\w+$/i.test(file.name))
      void model.addFiles([file], { kind: 'described', video: video.id });
    else if (/\.descriptions\..*(vtt|srt)$/i.test(file.name)) void described.read(file);
    else if (/\.(vtt|srt)$/i.test(file.name)) void lines.read(file);
    else model.say(text('captions.notCaptions', { name: file.name }));
  });
  return (
    <div
      class={`editor ${isOver ? 'is-over' : ''}`}
      {...handlers}
      onKeyDown={(press) => {
        // In a field or on a button the space is theirs.
        const isTheirs =
          press.target instanceof Element &&
          press.target.matches('input:not([type=range]), textarea, select, button');
        if (press.key !== ' ' || isTheirs) return;
        press.preventDefault();
        playback.toggle();
      }}
    >
      <Film
        video={video}
        player={player}
        playback={playback}
        tags={tags}
        choice={choice}
        descriptions={described.cues}
      />
      <div class="editor-said">
        <TagList
          tags={tags}
          choice={choice}
          suggested={suggested}
          missing={project.missing}
          duration={playback.duration}
          onSeek={playback.seek}
        />
        {isSoon && (
          <>
            <Details video={video} project={project} />
            <Captions
              video={video}
              lines={lines}
              seconds={playback.seconds}
              onSeek={playback.seek}
            />
            <Descriptions
              video={video}
              lines={described}
              seconds={playback.seconds}
              onSeek={playback.seek}
            />
            <TakeOut video={video} project={project} />
          </>
        )}
      </div>
      {isOver && <p class="drop-here">{text('captions.drop')}</p>}
    </div>
  );
}

function TakeOut({ video, project }: { video: VideoDocument; project: StudioProject }) {
  const { model, go } = useStudio();
  const takeOut = () => {
    const ids = project.feed.videos.map(({ id }) => id);
    model.edit([
      // The place in the order comes back with the video when this is taken back.
      { at: ['videos'], was: ids, now: ids.filter((id) => id !== video.id) },
      { at: ['videos', video.id], was: video, now: null },
    ]);
    model.say(text('video.removed', { title: titleOf(video) }));
    go('videos');
  };
  return (
    <button class="quiet danger" onClick={takeOut}>
      {text('video.remove')}
    </button>
  );
}

import { useMemo, useRef, useState } from 'preact/hooks';
import type { Product, Tag } from '../../../feed/schema.js';
import { parseVtt } from '../../../media/vtt.js';
import type { VideoDocument } from '../../../project/folder/feedDocument.js';
import type { StudioProject } from '../../../studio/shared/wire.js';
import { Icon } from '../Icon.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { clock, titleOf } from '../wording.js';
import { Captions } from './Captions.js';
import { Details } from './Details.js';
import { ProductPicker } from './ProductPicker.js';
import { Stage } from './Stage.js';
import { suggestedProducts } from './suggest.js';
import { readTagCues, writeTagCues } from './tagCues.js';
import { TagList } from './TagList.js';
import { Timeline } from './Timeline.js';
import { usePlayback } from './usePlayback.js';
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
      <button class="quiet" onClick={() => go('videos')}>
        <Icon name="back" />
        {text('back')}
      </button>
      {video ? <Editor video={video} project={project} /> : <p>{text('video.gone')}</p>}
    </>
  );
}

/** One video: the picture to click on, the film strip with its products, and what is said of it. */
function Editor({ video, project }: { video: VideoDocument; project: StudioProject }) {
  const { model, world, go } = useStudio();
  const player = useRef<HTMLVideoElement>(null);
  const playback = usePlayback(player, video.duration ?? 0);
  const [selected, setSelected] = useState<number | null>(null);
  /** Where a product was clicked on, until it is said which. */
  const [asked, setAsked] = useState<{ x: number; y: number; left: number; top: number } | null>(
    null,
  );
  const products = useProducts(project);
  const productOf = (name: string) => products.byId.get(name);
  const { tags = [] } = video;
  const at = ['videos', video.id, 'tags'] as const;

  const setTags = (next: readonly Tag[], group?: string) =>
    model.set(at, next.length > 0 ? next : null, group);
  const changeTag = (place: number, tag: Tag, group: string) =>
    setTags(
      tags.map((each, other) => (other === place ? tag : each)),
      group,
    );
  const addTag = (product: Product, point: { x: number; y: number } | null) => {
    const start = Math.round(playback.seconds * 10) / 10;
    const tag: Tag = {
      product: product.id,
      ...(start > 0.3 && { start }),
      ...(point && { x: point.x, y: point.y }),
    };
    setTags([...tags, tag]);
    setSelected(tags.length);
    setAsked(null);
  };
  const removeTag = (place: number) => {
    setTags(tags.filter((_, other) => other !== place));
    setSelected(null);
  };
  const importTags = async (file: File) => {
    const found = readTagCues(parseVtt(await file.text()), products.named, video.duration);
    if (found.length === 0) return model.say(text('tags.notImported'));
    setTags([...tags, ...found]);
    model.say(counted('tags.imported', found.length));
  };
  const remove = () => {
    const { videos } = project.feed;
    const ids = videos.map((each) => each.id);
    model.edit([
      // The order comes back with the video when this is taken back.
      { at: ['videos'], was: ids, now: ids.filter((each) => each !== video.id) },
      { at: ['videos', video.id], was: video, now: null },
    ]);
    model.say(text('video.removed', { title: titleOf(video) }));
    go('videos');
  };
  const setPoster = async () => {
    const answer = await world.source.setPoster(video.id, playback.seconds);
    if (answer.ok) model.take(answer.value);
    model.say(answer.ok ? text('poster.made') : answer.message);
  };

  const suggested = useMemo(() => suggestedProducts(video, products.all), [video, products.all]);
  const offered = [
    { heading: text('tags.suggested'), products: suggested },
    { heading: text('tags.recent'), products: products.recent },
  ];
  const source = video.sources?.find(({ type }) => type === 'mp4');
  return (
    <div
      class="editor"
      onKeyDown={(press) => {
        const isField =
          press.target instanceof Element &&
          press.target.matches('input, textarea, select, button');
        if (
          isField &&
          press.target instanceof Element &&
          !press.target.matches('input[type=range]')
        )
          return;
        if (press.key !== ' ') return;
        press.preventDefault();
        playback.toggle();
      }}
    >
      <div class="editor-film">
        <div class="editor-stage">
          <Stage
            video={video}
            player={player}
            seconds={playback.seconds}
            tags={tags}
            selected={selected}
            productOf={productOf}
            onPoint={(point) => {
              playback.pause();
              setAsked(point);
            }}
            onSelect={setSelected}
            onMove={(place, x, y) => changeTag(place, { ...tags[place]!, x, y }, `point-${place}`)}
          />
          {asked && (
            <ProductPicker
              products={products.all}
              offered={offered}
              at={{ x: Math.max(0, asked.left - 24), y: asked.top + 18 }}
              onPick={(product) => addTag(product, asked)}
              onClose={() => setAsked(null)}
            />
          )}
        </div>
        <div class="transport">
          <button
            class="quiet"
            onClick={playback.toggle}
            aria-label={text(playback.isPlaying ? 'video.pause' : 'video.play')}
          >
            <Icon name={playback.isPlaying ? 'pause' : 'play'} />
          </button>
          <span>
            {text('video.time', {
              at: clock(playback.seconds, true),
              length: clock(playback.duration),
            })}
          </span>
          <button class="quiet" onClick={() => void setPoster()}>
            {text('poster.here')}
          </button>
        </div>
        {playback.duration > 0 && (
          <Timeline
            src={source ? world.source.fileUrl(source.src) : null}
            player={player}
            seconds={playback.seconds}
            duration={playback.duration}
            tags={tags}
            selected={selected}
            productOf={productOf}
            onSeek={playback.seek}
            onSelect={setSelected}
            onChange={(place, tag) => changeTag(place, tag, `span-${place}`)}
            onEnd={model.endGroup}
          />
        )}
      </div>
      <div class="editor-said">
        <TagList
          tags={tags}
          project={project}
          products={products.all}
          offered={offered}
          suggested={suggested}
          selected={selected}
          productOf={productOf}
          duration={playback.duration}
          onAdd={(product) => addTag(product, null)}
          onSelect={(place) => {
            setSelected(place);
            playback.seek(tags[place]?.start ?? 0);
          }}
          onRemove={removeTag}
          onStart={(place) => {
            const { start: _start, ...tag } = tags[place]!;
            changeTag(
              place,
              { ...tag, ...(playback.seconds > 0 && { start: tenths(playback.seconds) }) },
              'start',
            );
            model.endGroup();
          }}
          onEnd={(place) => {
            changeTag(place, { ...tags[place]!, end: tenths(playback.seconds) }, 'end');
            model.endGroup();
          }}
          onExport={() =>
            world.download(`${video.id}.tags.vtt`, writeTagCues(tags, video.duration))
          }
          onImport={(file) => void importTags(file)}
        />
        <Details video={video} feed={project.feed} />
        <Captions
          video={video}
          seconds={playback.seconds}
          language={project.feed.locale ?? 'en'}
          onSeek={playback.seek}
        />
        <button class="quiet danger" onClick={remove}>
          {text('video.remove')}
        </button>
      </div>
    </div>
  );
}

const tenths = (seconds: number) => Math.round(seconds * 10) / 10;

/** The shop's products: those of the feed as they stand there, then those that are in no video yet. */
function useProducts({ feed, catalogue }: StudioProject) {
  return useMemo(() => {
    const byId = new Map(catalogue.map((product) => [product.id, product]));
    for (const product of feed.products) byId.set(product.id, product);
    const all = [...byId.values()];
    const byName = new Map<string, string>();
    for (const { id, ref = {} } of all) {
      for (const named of Object.values(ref))
        for (const name of [named?.handle, named?.sku, named?.id])
          if (name !== undefined && !byName.has(name)) byName.set(name, id);
      byName.set(id, id);
    }
    const used = feed.videos.flatMap(({ tags = [] }) => tags.map(({ product }) => product));
    const recent = [...new Set(used.reverse())].slice(0, 4).flatMap((name) => byId.get(name) ?? []);
    return { all, byId, recent, named: (name: string) => byName.get(name) };
  }, [feed.products, feed.videos, catalogue]);
}

/** The option `show: saved`: the shelf of what the shopper has saved in this browser. */
import { onStored } from '../browser/storageEvents.js';
import { replaceVideos } from '../models/replaceVideos.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import type { Stop } from '../tools/emitter.js';
import { savedLayout } from '../ui/saved/layout.js';
import { createSavedVideos } from './savedVideos.js';
import { SAVED_KEY } from './shopperMemory.js';
import type { Setting, Stage } from './showFeed.js';

/** Chooses by what is saved, the latest first, and again when this or another tab saves something or takes it back. */
export function showSaved(setting: Setting, stage: Stage, onLoaded: () => void): Stop {
  const disposer = createDisposer();
  void start(setting, stage, disposer).then(onLoaded);
  return () => disposer.dispose();
}

async function start(setting: Setting, stage: Stage, disposer: Disposer): Promise<void> {
  const { deps, feed, player } = setting.context;
  const { ownerDocument: document } = deps.host;
  const memory = (await deps.memory?.().catch(() => null)) ?? null;
  if (disposer.isDisposed) return;
  const saved = createSavedVideos(memory);
  let before: readonly string[] = [];

  const follow = () => {
    // What is watched is not taken away under the shopper, who may change their mind.
    if (player.isOpen.peek()) return void (isDue = true);
    isDue = false;
    void stage.choose(
      (next, videos) => replaceVideos(feed, player, next, videos),
      () => {},
    );
  };
  let isDue = false;
  disposer.add(player.isOpen.subscribe((isOpen) => void (!isOpen && isDue && follow())));
  const window = document.defaultView;
  if (window) disposer.add(onStored(window, SAVED_KEY, follow));
  // In this document, on whichever of its shelves.
  const onSaved = ({ target }: Event) => void (target && follow());
  document.addEventListener('reelshelf:video_saved', onSaved);
  disposer.add(() => document.removeEventListener('reelshelf:video_saved', onSaved));

  const recordEach = (ids: readonly string[], isSaved: boolean) => {
    for (const id of ids) {
      const video = feed.feed.peek()?.videos.find((each) => each.id === id);
      deps.record(
        'video_saved',
        { video: id, ...(video ? { creator: video.creator } : {}) },
        { saved: isSaved },
      );
    }
  };
  setting.layout = savedLayout({
    remove(ids) {
      before = saved.all();
      saved.replace(before.filter((id) => !ids.includes(id)));
      recordEach(ids, false);
    },
    restore() {
      const now = saved.all();
      saved.replace([...before, ...now.filter((id) => !before.includes(id))]);
      recordEach(
        before.filter((id) => !now.includes(id)),
        true,
      );
    },
  });
  setting.reorder = (chosen) => {
    const byId = new Map(chosen.map((video) => [video.id, video]));
    return [...saved.all()].reverse().flatMap((id) => byId.get(id) ?? []);
  };
  await stage.load();
}

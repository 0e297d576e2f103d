import { useRef } from 'preact/hooks';
import { Icon } from '../shell/Icon.js';
import type { SaveState } from './model/editQueue.js';
import type { StudioState } from './model/studioState.js';
import { text } from './texts.js';
import { useStudio } from './useStudio.js';
import { Status } from '../shell/Status.js';

/** What matters most comes last. */
const SAVE_STATES: readonly SaveState[] = ['saved', 'saving', 'offline', 'signed_out'];

/** What is open, whether it is saved, and the way back. */
export function Bar({ state }: { state: StudioState }) {
  const { model } = useStudio();
  const { project, canUndo, canRedo } = state;
  const isSo = (name: SaveState) => state.save === name || state.captionsSave === name;
  const save = SAVE_STATES.findLast(isSo) ?? 'saved';
  const isNews = useSaveNews(save);
  // Of what could not be opened nothing is saved.
  const words = (project || save !== 'saved') && text(`save.${save}`);
  return (
    <>
      <p class="brand">{project?.name ?? 'Reelshelf'}</p>
      <p class={`save is-${save}`}>
        <Status as="span">{isNews && words}</Status>
        {!isNews && words}
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
    </>
  );
}

/**
 * Trouble is said, and its end, and once that all is saved: whoever does not see the bar knows then that it goes by itself, and is not
 * told after each burst of typing.
 *
 * @returns whether `save` is worth saying.
 */
function useSaveNews(save: SaveState): boolean {
  const was = useRef({ save: 'saved', isNews: false, trouble: '', isKnown: false }).current;
  if (save === was.save) return was.isNews;
  was.save = save;
  // Another try, which ends as the last one did, is no news.
  if (save === 'offline' || save === 'signed_out') {
    was.isNews = was.trouble !== save;
    was.trouble = save;
  } else if (save === 'saved') {
    was.isNews = was.trouble !== '' || !was.isKnown;
    was.trouble = '';
    was.isKnown = true;
  } else was.isNews = false;
  return was.isNews;
}

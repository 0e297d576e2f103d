import { Icon } from '../shell/Icon.js';
import type { SaveState } from './model/editQueue.js';
import type { StudioState } from './model/studioState.js';
import { text } from './texts.js';
import { useStudio } from './useStudio.js';

/** What matters most comes last. */
const SAVE_STATES: readonly SaveState[] = ['saved', 'saving', 'offline', 'signed_out'];

/** What is open, whether it is saved, and the way back. */
export function Bar({ state }: { state: StudioState }) {
  const { model } = useStudio();
  const { project, canUndo, canRedo } = state;
  const isSo = (name: SaveState) => state.save === name || state.captionsSave === name;
  const save = SAVE_STATES.findLast(isSo) ?? 'saved';
  return (
    <>
      <p class="brand">{project?.name ?? 'Reelshelf'}</p>
      <p class={`save is-${save}`} role="status">
        {/* Of what could not be opened nothing is saved. */}
        {(project || save !== 'saved') && text(`save.${save}`)}
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

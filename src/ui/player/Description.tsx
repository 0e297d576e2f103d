import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf } from '../../models/context.js';
import { startDescriptions, type Description } from '../../models/playback/descriptions.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/lateIcons.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from './playerContext.js';

/**
 * Audio description: turns on the film whose sound tells what is to be seen, or, where the video has it in writing, has it told by the
 * shopper's own screen reader: in the voice and speed they chose, and in braille.
 */
export function DescriptionButton() {
  const { deps, player } = useShelf();
  const { playback } = usePlayer();
  const text = useText(playerExtrasTexts);
  const said = useSignal<Description>({ text: '', lang: '' });
  const isOn = player.isDescribed.value;
  const isOtherFilm = player.video.value?.describedSources !== undefined;
  const phase = playback.current.value.phase.value;
  const toggle = () => {
    const slide = playback.current.peek();
    if (isOtherFilm) player.startSeconds.value = slide.state.peek().positionSeconds;
    player.isDescribed.value = !player.isDescribed.peek();
    if (playback.wanted.peek()) slide.play();
  };
  useEffect(() => {
    const say = (description: Description) => void (said.value = description);
    const stop = startDescriptions({ deps, player, playback }, say);
    return () => {
      stop();
      say({ text: '', lang: '' });
    };
  }, [playback]);
  useEffect(() => {
    // The film without it is better than none.
    if (isOn && isOtherFilm && phase === 'failed' && deps.device.online.peek()) toggle();
  }, [isOn, isOtherFilm, phase]);
  return (
    <>
      <button
        type="button"
        class="pl-round"
        part="describe"
        aria-label={text('describe')}
        aria-pressed={isOn}
        onClick={toggle}
      >
        <Icon path={icons.describe} />
      </button>
      <p class="pl-hidden" role="status" data-description lang={said.value.lang || undefined}>
        {isOn && said.value.text}
      </p>
    </>
  );
}

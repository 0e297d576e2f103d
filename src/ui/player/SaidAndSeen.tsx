import { useShelf } from '../../models/context.js';
import { useLazy } from '../parts/useLazy.js';
import { CaptionsButton } from './CaptionsButton.js';

/**
 * The buttons for what is said in the video, in writing, and for what is seen in it, in words. The second is fetched for the first video
 * that has it; there is none where the watched video describes nothing.
 */
export function SaidAndSeen() {
  const { descriptions, describedSources } = useShelf().player.video.value ?? {};
  const isDescribed = Boolean(descriptions?.length || describedSources);
  const part = useLazy(isDescribed, () => import('./Description.js'));
  return (
    <>
      <CaptionsButton />
      {isDescribed && part && part !== 'failed' && <part.DescriptionButton />}
    </>
  );
}

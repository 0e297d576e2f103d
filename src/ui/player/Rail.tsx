import type { Video } from '../../feed/schema.js';
import { useShelf } from '../../models/context.js';
import { ShareButton } from '../share/ShareButton.js';
import { Likes } from './Likes.js';
import { Questions } from './Questions.js';
import { SaveButton } from './SaveButton.js';

/** What can be done with the video, at thumb height: a button each. */
export function Rail({ video }: { video: Video }) {
  if (!useShelf().deps.page) return null;
  return (
    <div class="pl-rail">
      <Likes video={video} />
      <Questions video={video} />
      <SaveButton videoId={video.id} />
      <ShareButton video={video} />
    </div>
  );
}

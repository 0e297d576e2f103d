import type { InboxGift, LinkAnswer } from '../../../submissions/shared/wire.js';
import { Copied } from '../rooms/Copied.js';
import { useStudio } from '../useStudio.js';
import { text } from './texts.js';
import { creatorOf } from './wording.js';
import { useSaid } from '../../shell/Said.js';

interface Props {
  link: LinkAnswer;
  gift: InboxGift | undefined;
  address: string;
  onClose(): void;
}

/** The link, while it can be copied: its token is kept nowhere. */
export function LinkBox({ link: { id, token }, gift, address, onClose }: Props) {
  const { inbox } = useStudio().world;
  const heading = text('link.heading', { creator: gift ? creatorOf(gift) : id });
  useSaid(heading);
  return (
    <section class="link-box" aria-labelledby="link-heading">
      <h2 id="link-heading">{heading}</h2>
      <Copied value={inbox.linkOf(address, token)} />
      <p class="hint">
        {text('link.lead')}
        {address === '' && !inbox.isReachable && ` ${text('link.local')}`}
      </p>
      <button class="soft" onClick={onClose}>
        {text('link.close')}
      </button>
    </section>
  );
}

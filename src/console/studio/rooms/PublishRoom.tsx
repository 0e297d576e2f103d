import { inWords } from '../../languages/said.js';
import type { PublishState } from '../../../studio/shared/wire.js';
import type { LayoutName } from '../../../theme/layoutNames.js';
import { text } from '../texts.js';
import { LayoutChoice } from './LayoutChoice.js';
import { useStudio } from '../useStudio.js';
import { day } from '../wording.js';
import { Copied } from './Copied.js';
import { usePublish } from './usePublish.js';
import './PublishRoom.css';
import { Status } from '../../shell/Status.js';

/** Where it will stand, what to upload, what to paste, and what is new since last time. */
export function PublishRoom() {
  const publishing = usePublish();
  const { state, failure, isBusy, address, setAddress, shop, setShop } = publishing;
  return (
    <div class="publish">
      <header class="room-top">
        <h1>{text('publish')}</h1>
      </header>
      <p class="hint">{text('publish.lead')}</p>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          void publishing.publish();
        }}
      >
        <label class="field">
          <span>{text('publish.address')}</span>
          <input
            type="url"
            required
            value={address}
            onInput={(input) => setAddress(input.currentTarget.value)}
          />
          <small class="hint">{text('publish.address.hint')}</small>
        </label>
        <label class="field">
          <span>{text('publish.shop')}</span>
          <input value={shop} onInput={(input) => setShop(input.currentTarget.value)} />
        </label>
        {failure && (
          <Status class="bad" isUrgent>
            {failure}
          </Status>
        )}
        {state?.isCutOff && !isBusy && (
          <Status class="bad" isUrgent>
            {text('publish.cutOff')}
          </Status>
        )}
        <button class="strong" disabled={isBusy}>
          {text(isBusy ? 'publish.busy' : 'publish.do')}
        </button>
      </form>
      {state && <Changes state={state} />}
      {state?.publishedAt && <Folder state={state} />}
      {state?.tag && <Tag state={state} onLayout={publishing.choose} />}
    </div>
  );
}

/** What to upload: which of the folder, and which is nobody else's. */
function Folder({ state: { folder, upload, keep } }: { state: PublishState }) {
  return (
    <section>
      <h2>{text('publish.folder')}</h2>
      <Copied value={folder} />
      <dl class="contents">
        <dt>{text('publish.upload')}</dt>
        <dd>{upload.join(', ')}</dd>
        {keep.length > 0 && (
          <>
            <dt>{text('publish.private')}</dt>
            <dd>{keep.join(', ')}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

interface TagProps {
  state: PublishState;
  onLayout(layout: LayoutName): void;
}

/** What to paste, and where. */
function Tag({ state: { tag, where, whereSay, layout }, onLayout }: TagProps) {
  return (
    <section>
      <h2>{text('publish.tag')}</h2>
      <label class="field">
        <span>{text('layout')}</span>
        <LayoutChoice layout={layout} onChange={onLayout} />
      </label>
      <Copied value={tag ?? ''} />
      <p class="hint">{inWords({ message: where ?? '', say: whereSay })}</p>
    </section>
  );
}

function Changes({ state: { publishedAt, changes, changesSay } }: { state: PublishState }) {
  const { world } = useStudio();
  if (publishedAt === null) return <p class="hint">{text('publish.never')}</p>;
  return (
    <section>
      <h2>{text(changes.length > 0 ? 'publish.changes' : 'publish.same')}</h2>
      <ul class="changes">
        {changes.map((change, index) => (
          <li key={change}>{inWords({ message: change, say: changesSay?.[index] })}</li>
        ))}
      </ul>
      <p class="hint">{text('publish.last', { when: day(publishedAt, world.locale) })}</p>
    </section>
  );
}

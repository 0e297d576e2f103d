import { useEffect, useState } from 'preact/hooks';
import type { PublishState } from '../../../studio/shared/wire.js';
import type { Asked } from '../model/source.js';
import { layoutNames, type LayoutName } from '../../../theme/layoutNames.js';
import { text } from '../texts.js';
import { LayoutChoice } from './LayoutChoice.js';
import { useStudio } from '../useStudio.js';
import { day } from '../wording.js';
import { Copied } from './Copied.js';
import './PublishRoom.css';

/** Where it will stand, what to upload, what to paste, and what is new since last time. */
export function PublishRoom() {
  const { world, model, layout, setLayout } = useStudio();
  const [state, setState] = useState<PublishState | null>(null);
  const [failure, setFailure] = useState('');
  const [address, setAddress] = useState('');
  const [shop, setShop] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = (answer: Asked<PublishState>) => {
    setFailure(answer.ok ? '' : answer.message);
    if (!answer.ok) return;
    setState(answer.value);
    // What is being typed meanwhile stays.
    setAddress((typed) => typed || (answer.value.address ?? ''));
    setShop((typed) => typed || answer.value.shop);
  };
  useEffect(() => {
    void world.source.loadPublish(layout ?? undefined).then(take);
  }, [world]);
  const choose = (name: LayoutName) => {
    setLayout(name);
    void world.source.loadPublish(name).then(take);
  };
  const publish = async () => {
    setBusy(true);
    const answer = await world.source.publish({
      address,
      shop,
      layout: layout ?? state?.layout ?? layoutNames[0],
    });
    setBusy(false);
    take(answer);
    if (answer.ok) model.say(text('publish.done'));
  };
  return (
    <div class="publish">
      <header class="room-top">
        <h1>{text('publish')}</h1>
      </header>
      <p class="hint">{text('publish.lead')}</p>
      <form
        onSubmit={(submit) => {
          submit.preventDefault();
          void publish();
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
          <p class="bad" role="alert">
            {failure}
          </p>
        )}
        <button class="strong" disabled={isBusy}>
          {text('publish.do')}
        </button>
      </form>
      {state && <Changes state={state} />}
      {state?.publishedAt && <Folder state={state} />}
      {state?.tag && <Tag state={state} onLayout={choose} />}
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
function Tag({ state: { tag, where, layout }, onLayout }: TagProps) {
  return (
    <section>
      <h2>{text('publish.tag')}</h2>
      <label class="field">
        <span>{text('layout')}</span>
        <LayoutChoice layout={layout} onChange={onLayout} />
      </label>
      <Copied value={tag ?? ''} />
      <p class="hint">{where}</p>
    </section>
  );
}

function Changes({ state: { publishedAt, changes } }: { state: PublishState }) {
  const { world } = useStudio();
  if (publishedAt === null) return <p class="hint">{text('publish.never')}</p>;
  return (
    <section>
      <h2>{text(changes.length > 0 ? 'publish.changes' : 'publish.same')}</h2>
      <ul class="changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p class="hint">{text('publish.last', { when: day(publishedAt, world.locale) })}</p>
    </section>
  );
}

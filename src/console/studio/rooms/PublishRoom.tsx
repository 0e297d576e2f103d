import { useEffect, useState } from 'preact/hooks';
import type { PublishState } from '../../../studio/shared/wire.js';
import type { Asked } from '../model/source.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { day } from '../wording.js';
import { Copied } from './Copied.js';
import './PublishRoom.css';

/** Where it will stand, what to upload, what to paste, and what is new since last time. */
export function PublishRoom() {
  const { world, model } = useStudio();
  const [state, setState] = useState<PublishState | null>(null);
  const [failure, setFailure] = useState('');
  const [address, setAddress] = useState('');
  const [shop, setShop] = useState('');
  const [isBusy, setBusy] = useState(false);
  const take = (asked: Asked<PublishState>) => {
    setFailure(asked.ok ? '' : asked.message);
    if (!asked.ok) return;
    setState(asked.value);
    // What is being typed meanwhile stays.
    setAddress((typed) => typed || (asked.value.address ?? ''));
    setShop((typed) => typed || asked.value.shop);
  };
  useEffect(() => {
    void world.source.loadPublish().then(take);
  }, [world]);
  const publish = async () => {
    setBusy(true);
    const asked = await world.source.publish({ address, shop });
    setBusy(false);
    take(asked);
    if (asked.ok) model.say(text('publish.done'));
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
      {state?.publishedAt && (
        <section>
          <h2>{text('publish.folder')}</h2>
          <Copied value={state.folder} />
          <p class="hint">{text('publish.private')}</p>
        </section>
      )}
      {state?.tag && (
        <section>
          <h2>{text('publish.tag')}</h2>
          <Copied value={state.tag} />
        </section>
      )}
    </div>
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

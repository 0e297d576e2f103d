import { useEffect, useState } from 'preact/hooks';
import type { CreatorView } from '../../submissions/shared/wire.js';
import '../base.css';
import './SubmissionPage.css';
import { Answered } from './Answered.js';
import { SendForm } from './SendForm.js';
import type { SubmissionWorld } from './source.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';

/** The creator's page: what is asked of them, the form, and what came of it. */
export function SubmissionPage({ world }: { world: SubmissionWorld }) {
  const [view, setView] = useState<CreatorView | null>(null);
  const [failure, setFailure] = useState('');
  const [isChanging, setIsChanging] = useState(false);
  const load = async () => {
    const asked = await world.load();
    if (asked.ok) setView(asked.value);
    setFailure(asked.ok ? '' : asked.message);
  };
  useEffect(() => {
    void load();
    // The shop may have answered meanwhile.
    return world.onReturn(() => void load());
  }, [world]);
  const take = (next: CreatorView) => {
    setView(next);
    setIsChanging(false);
    scrollTo(0, 0);
  };

  if (!view)
    return (
      <main class="page">
        {failure === '' ? (
          <Status>{text('loading')}</Status>
        ) : (
          <section role="alert">
            <h1>{text('failed.heading')}</h1>
            <p>{failure}</p>
            <button class="strong" onClick={() => void load()}>
              {text('failed.again')}
            </button>
          </section>
        )}
      </main>
    );
  const isDone = ['submitted', 'approved', 'refused'].includes(view.state);
  return (
    <main class="page">
      {isDone && !isChanging ? (
        <Answered view={view} world={world} onView={take} onChange={() => setIsChanging(true)} />
      ) : (
        <SendForm key={view.submission?.at} view={view} world={world} onView={take} />
      )}
    </main>
  );
}

import { useState } from 'preact/hooks';
import type { WebhookLine } from '../../collector/reports/shared/webhooks.js';
import { platformName, platforms } from './platforms.js';
import { text } from './texts.js';
import { Status } from '../shell/Status.js';

interface Props {
  line: WebhookLine;
  /** @param secret - left out, one is made. @returns why it was refused, in a sentence. */
  onSet(secret?: string): Promise<string | null>;
}

/** Makes a secret, or takes the platform's own; the first or the next. */
export function SecretForm({ line, onSet }: Props) {
  const { secret: whose } = platforms[line.platform];
  const name = platformName(line.platform);
  const [isPasting, setPasting] = useState(whose === 'theirs');
  const [secret, setSecret] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (given?: string) => {
    // Pressed twice, it would make two.
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    const why = await onSet(given);
    setBusy(false);
    setRefusal(why);
    if (why === null) setSecret('');
  };
  return (
    <form
      class="orders-form"
      onSubmit={(submit) => {
        submit.preventDefault();
        void send(secret);
      }}
    >
      {line.kept && <p class="hint">{text('secret.former')}</p>}
      {isPasting ? (
        <div class="orders-paste">
          <label class="field">
            <span>{text('secret.paste', { platform: name })}</span>
            <input
              value={secret}
              required
              maxLength={300}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              onInput={(input) => setSecret(input.currentTarget.value)}
            />
          </label>
          <button class="strong">{text('secret.save')}</button>
        </div>
      ) : (
        <div class="orders-make">
          <button type="button" class="strong" onClick={() => void send()}>
            {text(line.kept ? 'secret.replace' : 'secret.make')}
          </button>
          <button type="button" class="quiet" onClick={() => setPasting(true)}>
            {text('secret.own')}
          </button>
        </div>
      )}
      {refusal !== null && (
        <Status class="orders-refused" isUrgent>
          {refusal}
        </Status>
      )}
    </form>
  );
}

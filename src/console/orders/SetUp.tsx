import { useState } from 'preact/hooks';
import type { WebhookLine } from '../../collector/reports/shared/webhooks.js';
import { Copyable } from '../shell/Copyable.js';
import { platformName, platforms } from './platforms.js';
import { SecretForm } from './SecretForm.js';
import type { OrdersWorld } from './source.js';
import { text } from './texts.js';
import { useSay } from '../shell/Said.js';

interface Props {
  line: WebhookLine;
  world: OrdersWorld;
  /** @param secret - the platform's own; left out, one is made. @returns why it was refused, or what was made. */
  onSet(secret?: string): Promise<{ refusal: string } | { made: string | null }>;
}

/** All that setting a platform up takes: the address, the steps, the secret. */
export function SetUp({ line, world, onSet }: Props) {
  const { steps, hint } = platforms[line.platform];
  const name = platformName(line.platform);
  const address = world.addressOf(line.platform);
  const [made, setMade] = useState<string | null>(null);
  const say = useSay();
  return (
    <div class="orders-set-up">
      <h4>{text('address')}</h4>
      <Copyable text={address} label={text('address.copy')} copy={world.copy} />
      <AddressNote address={address} />
      <h4>{text('steps.of', { platform: name })}</h4>
      <ol class="orders-steps">
        {steps.map((step) => (
          <li key={step}>{withCode(text(step))}</li>
        ))}
      </ol>
      {hint !== undefined && <p class="hint">{text(hint)}</p>}
      {line.isFixed ? (
        <p class="hint">{text('fixed')}</p>
      ) : (
        <>
          <h4>{text('secret')}</h4>
          {made !== null && (
            <section class="orders-secret">
              <h5>{text('secret.for', { platform: name })}</h5>
              <p class="hint">{text('secret.once')}</p>
              <Copyable
                key={made}
                text={made}
                label={text('secret.copy')}
                isStrong
                copy={world.copy}
              />
            </section>
          )}
          <SecretForm
            line={line}
            onSet={async (secret) => {
              const done = await onSet(secret);
              if ('refusal' in done) return done.refusal;
              setMade(done.made);
              if (done.made !== null) say(text('secret.for', { platform: name }));
              return null;
            }}
          />
        </>
      )}
    </div>
  );
}

function AddressNote({ address }: { address: string }) {
  const { hostname, protocol } = new URL(address);
  const isOwn =
    /^(localhost|\[.*\]|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|.*\.(local|localhost|internal|test))$/;
  const note = isOwn.test(hostname)
    ? 'address.local'
    : protocol === 'https:'
      ? null
      : 'address.plain';
  return note && <p class="orders-note">{text(note)}</p>;
}

/** What stands between `` ` `` is shown as something to be typed. */
const withCode = (step: string) =>
  step.split('`').map((part, index) =>
    index % 2 ? (
      <code key={index} dir="ltr">
        {part}
      </code>
    ) : (
      part
    ),
  );

import type { WebhookLine } from '../../collector/reports/shared/webhooks.js';
import { platformName } from './platforms.js';
import { SetUp } from './SetUp.js';
import type { OrdersWorld } from './source.js';
import { isInTrouble, stateText } from './stateText.js';
import { text } from './texts.js';

interface Props {
  line: WebhookLine;
  world: OrdersWorld;
  isOpen: boolean;
  onToggle(): void;
  onSet(secret?: string): Promise<{ refusal: string } | { made: string | null }>;
  onRemove(): void;
  onRestore(): void;
}

/** One platform: how it stands, what can be done, and when it is opened, how it is set up. */
export function PlatformLine({ line, world, isOpen, onToggle, onSet, onRemove, onRestore }: Props) {
  const platform = platformName(line.platform);
  const isSetUp = line.isFixed || line.kept !== null;
  const toggle = isOpen ? 'hide' : isSetUp ? 'steps' : 'set.up';
  return (
    <li class="orders-line">
      <div class="orders-head">
        <div>
          <h3>{platform}</h3>
          <div class={isInTrouble(line) ? 'orders-state orders-trouble' : 'orders-state'}>
            {stateText(line, whenIn(world)).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </div>
        <div class="orders-buttons">
          {line.backUntilMs !== null && (
            <button class="soft" aria-label={text('back.of', { platform })} onClick={onRestore}>
              {text('back')}
            </button>
          )}
          {line.kept && (
            <button
              class="quiet"
              aria-label={text('take.away.of', { platform })}
              onClick={onRemove}
            >
              {text('take.away')}
            </button>
          )}
          <button
            class="soft"
            aria-expanded={isOpen}
            aria-label={text(`${toggle}.of`, { platform })}
            onClick={onToggle}
          >
            {text(toggle)}
          </button>
        </div>
      </div>
      {isOpen && <SetUp line={line} world={world} onSet={onSet} />}
    </li>
  );
}

const whenIn = ({ locale }: OrdersWorld) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (atMs: number) => format.format(atMs);
};

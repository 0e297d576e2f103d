import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { playerExtrasTexts } from '../../i18n/en/playerExtras.js';
import { useShelf, type ShareChoice } from '../../models/context.js';
import { Icon } from '../parts/Icon.js';
import * as icons from '../parts/icons.js';
import { useStyles } from '../parts/useStyles.js';
import { useText } from '../parts/useText.js';
import { usePlayer } from '../player/playerContext.js';
import css from './ShareChoices.css?inline';
import { shareTargets, type ShareTarget } from './targets.js';
import type { SharingState } from './useSharing.js';

/** The link, to be copied or sent: where there is no share sheet of the system. Escape closes it, and so does its own button. */
export function ShareChoices({ sharing }: { sharing: SharingState }) {
  const player = usePlayer();
  const text = useText(playerExtrasTexts);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** The browser lets us copy nothing: the shopper does it. */
  const isByHand = useSignal(false);
  useStyles(css);
  const choice = sharing.choice.value;
  useLayoutEffect(() => {
    const element = box.current;
    const root = element?.getRootNode() as ShadowRoot | undefined;
    const before = root?.activeElement;
    element?.querySelector<HTMLElement>('.share-copy')?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    // To where the shopper came from, unless they have gone elsewhere themselves.
    return () => {
      if (element?.contains(root?.activeElement ?? null))
        (before as HTMLElement | null)?.focus({ preventScroll: true });
    };
  }, []);
  if (!choice) return null;

  const copy = async () => {
    if (await choice.copy()) {
      sharing.finish('clipboard', text('shared'));
      return sharing.close();
    }
    isByHand.value = true;
    player.announce(text('copyByHand'));
    select(field.current);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    sharing.close();
  };
  return (
    <div
      ref={box}
      class="share"
      part="share-choices"
      role="group"
      aria-label={text('share')}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="share-close"
        part="close"
        aria-label={player.text('close')}
        onClick={sharing.close}
      >
        <Icon path={icons.close} />
      </button>
      <p class="share-title" aria-hidden="true">
        {text('share')}
      </p>
      <input
        ref={field}
        class="share-link"
        readOnly
        dir="ltr"
        value={choice.url}
        aria-label={text('copyLink')}
        onClick={(event) => select(event.currentTarget)}
      />
      {isByHand.value && <p class="share-note">{text('copyByHand')}</p>}
      <button type="button" class="share-copy" onClick={() => void copy()}>
        {text('copyLink')}
      </button>
      <Targets choice={choice} sharing={sharing} />
    </div>
  );
}

function Targets({ choice, sharing }: { choice: ShareChoice; sharing: SharingState }) {
  const { device } = useShelf().deps;
  const text = useText(playerExtrasTexts);
  const nameOf = ({ name, method }: ShareTarget) =>
    name ?? text(method === 'email' ? 'shareEmail' : 'shareSms');
  return (
    <ul class="share-targets" role="list">
      {shareTargets(choice, !device.finePointer.value).map((target) => (
        <li key={target.method}>
          <a
            class="share-target"
            href={target.href}
            {...(target.href.startsWith('https:')
              ? { target: '_blank', rel: 'noopener noreferrer' }
              : {})}
            onClick={() =>
              sharing.finish(target.method, text('shareOpened', { app: nameOf(target) }))
            }
          >
            {nameOf(target)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function select(input: HTMLInputElement | null): void {
  input?.focus({ preventScroll: true });
  input?.select();
}

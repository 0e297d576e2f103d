import { assignArm } from '../events/experiment.js';
import type { RecordEvent } from '../events/catalog.js';
import { createDisposer, type Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import type { Identity } from '../tracking/identity.js';
import type { Consent } from '../tracking/consent/types.js';
import { whenOnScreen } from './whenOnScreen.js';

const EXPERIMENT = 'holdout';

export interface Holdout {
  /** `null` while the visitor is in no arm. */
  arm(): { id: string; arm: 'on' | 'off' } | null;
  /**
   * Whether the visitor is to see the shelf; drawn once for each share. Who has no id by `timeoutMs` always is, for as long as this page
   * lives, and is in no arm: what somebody has seen is not taken away again.
   */
  mayShow(share: number, timeoutMs: number): Promise<boolean>;
}

interface Parts {
  env: Env;
  disposer: Disposer;
  record: RecordEvent;
  host: HTMLElement;
  /** The layout lies over the page, where it is on screen from the start. */
  isApart(): boolean;
  /** Who is asked and who it is; both change with the options. */
  now(): { consent: Consent; identity: Identity };
}

export function createHoldout({ env, disposer, record, host, isApart, now }: Parts): Holdout {
  let drawn: { id: string; arm: 'on' | 'off' } | null = null;
  let drawnFor: number | null = null;
  let watching = createDisposer();
  disposer.add(() => watching.dispose());

  /** The visitor's id once analytics is permitted; `null` when it is refused or nobody answers in time. */
  const whenVisitor = (timeoutMs: number) =>
    new Promise<string | null>((resolve) => {
      const { consent, identity } = now();
      const look = () => {
        const state = consent.current();
        if (state?.analytics) resolve(identity.visitor);
        else if (state) resolve(null);
      };
      disposer.add(consent.onChange(look));
      disposer.add(env.setTimer(() => resolve(null), timeoutMs));
      look();
    });

  return {
    arm: () => drawn,
    async mayShow(share, timeoutMs) {
      const isDrawn = () => drawnFor === share || disposer.isDisposed;
      const visitor = isDrawn() ? null : await whenVisitor(timeoutMs);
      if (isDrawn()) return drawn?.arm !== 'off';
      drawnFor = share;
      watching.dispose();
      watching = createDisposer();
      if (visitor === null) return true;
      const arm = assignArm(visitor, EXPERIMENT, share);
      drawn = { id: EXPERIMENT, arm };
      const expose = () => record('experiment_exposed', {}, { experiment: EXPERIMENT, arm, share });
      if (isApart()) expose();
      else watching.add(whenOnScreen(host, arm === 'off', expose));
      return arm === 'on';
    },
  };
}

import { assignArm } from '../events/experiment.js';
import type { RecordEvent } from '../events/catalog.js';
import type { Disposer } from '../tools/disposer.js';
import type { Env } from '../tools/env.js';
import type { Identity } from '../tracking/identity.js';
import type { Consent } from '../tracking/consent/types.js';

const EXPERIMENT = 'holdout';

export interface Holdout {
  /** `null` while the visitor is in no arm. */
  arm(): { id: string; arm: 'on' | 'off' } | null;
  /** Whether the visitor is to see the shelf; drawn once for each share. Visitors without consent always are. */
  mayShow(share: number, timeoutMs: number): Promise<boolean>;
}

/** @param now - who is asked and who it is; both change with the options. */
export function createHoldout(
  env: Env,
  disposer: Disposer,
  record: RecordEvent,
  now: () => { consent: Consent; identity: Identity },
): Holdout {
  let drawn: { id: string; arm: 'on' | 'off' } | null = null;
  let drawnFor: number | null = null;

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
      if (drawnFor === share) return drawn?.arm === 'on';
      const visitor = await whenVisitor(timeoutMs);
      if (visitor === null) return true;
      drawnFor = share;
      drawn = { id: EXPERIMENT, arm: assignArm(visitor, EXPERIMENT, share) };
      record('experiment_exposed', {}, { experiment: EXPERIMENT, arm: drawn.arm });
      return drawn.arm === 'on';
    },
  };
}

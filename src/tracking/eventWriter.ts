import type { AnalyticsEvent } from '../events/catalog.js';
import type { Display } from '../tools/display.js';
import type { Env, KeyValueStore } from '../tools/env.js';
import { uuidV7 } from '../tools/ids.js';
import { assembleEvent } from './assemble.js';
import type { ConsentState } from './consent/types.js';
import type { Identity } from './identity.js';
import { createOrderMemory } from './orderMemory.js';
import type { StoredEvent } from './store/types.js';
import { createContextWriter, type PageContext } from './wireContext.js';

export interface EventWriterDeps {
  env: Env;
  display: Display;
  identity: Identity;
  isAutomated: boolean;
  context(): PageContext;
  experiment?: (() => { id: string; arm: 'on' | 'off' } | null) | undefined;
}

/** Makes what is stored and sent of events: numbers them within their page view and counts an order once. */
export interface EventWriter {
  /** `null` for an order that was reported before, and for what the catalogue refuses. */
  write(
    event: AnalyticsEvent,
    consent: ConsentState,
    storage: KeyValueStore | null,
  ): StoredEvent | null;
  /** Events to come belong to another page view. */
  startView(): void;
  forgetOrders(): void;
}

export function createEventWriter({
  env,
  display,
  identity,
  isAutomated,
  context,
  experiment,
}: EventWriterDeps): EventWriter {
  let orders = createOrderMemory();
  let view = uuidV7(env.nowMs(), env.random);
  let seq = 0;
  const writeContext = createContextWriter((part) =>
    display.warn({
      code: 'CONTEXT_INVALID',
      subject: part,
      message: `What the page says of itself in "${part}" does not fit the wire format and was left out.`,
      remedy: 'Shorten or correct the option it comes from.',
    }),
  );
  return {
    write(event, { analytics, marketing, source }, storage) {
      if (event.type === 'order_completed' && !orders.isNew(event.props.orderId, storage))
        return null;
      identity.touch();
      const { visitor, session } = identity;
      const person = {
        consent: { analytics, marketing, source },
        experiment: experiment?.() ?? null,
        visitor,
        session,
        automated: isAutomated,
      };
      const assembled = assembleEvent(event, view, seq, writeContext(context(), person));
      if (!assembled.ok) {
        display.warn({
          code: 'EVENT_INVALID',
          subject: event.type,
          message: `The event ${event.type} was not sent: ${assembled.error} is not what the catalogue expects.`,
          remedy: 'Compare it with the catalogue; if Reelshelf made it, report it.',
        });
        return null;
      }
      seq++;
      return assembled.value;
    },
    startView() {
      view = uuidV7(env.nowMs(), env.random);
      seq = 0;
    },
    forgetOrders() {
      orders = createOrderMemory();
    },
  };
}

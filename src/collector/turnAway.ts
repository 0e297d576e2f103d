import { said, type Said, type Say } from '../i18n/said.js';
import { CORS, refuse } from '../server/answers.js';
import type { Rejection } from './ingest/checkEvent.js';
import type { Refusals } from './refusals.js';

/** A batch that is not taken: what its sender is told, and what whoever runs the shop. */
export interface TurnedAway {
  status: number;
  code: string;
  /** Whose it is, as far as that is known. */
  tenant?: string;
  subject?: string | null;
  message: string;
  /** For whoever runs the shop, where the sender is told less. */
  advice?: string;
  /** The advice for the console. Left out: that it was not as this release sends it. */
  say?: readonly Say[];
  retrySeconds?: number;
}

/** Answers of the endpoint that turn a batch away, each counted for the report. */
export function createTurningAway(refusals: Refusals) {
  const turnAway = ({
    status,
    code,
    tenant,
    subject = null,
    message,
    advice = message,
    say = said('server.refused.form', { reason: code }).say,
    retrySeconds,
  }: TurnedAway): Response => {
    refusals.countBatch(tenant ?? null, { code, subject, message: advice, say });
    return refuse(
      status,
      code,
      message,
      retrySeconds === undefined ? CORS : { ...CORS, 'retry-after': String(retrySeconds) },
    );
  };
  return {
    turnAway,
    tooMany: (retrySeconds: number, { message: advice, say }: Said, tenant?: string): Response =>
      turnAway({
        status: 429,
        code: 'TOO_MANY_REQUESTS',
        ...(tenant === undefined ? {} : { tenant }),
        message: `Too many requests. Wait ${retrySeconds} s and send again.`,
        advice,
        say,
        retrySeconds,
      }),
    /** The sender keeps the batch and comes again; the operator is told why. */
    storeFailed(tenant: string, error: unknown): Response {
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0];
      return turnAway({
        status: 503,
        code: 'STORE_FAILED',
        tenant,
        message: 'The events could not be stored. Send them again later.',
        advice: `Batches could not be written, and their pages keep them: ${why}. It is tried again by itself until it works.`,
        say: said('server.refused.store').say,
        retrySeconds: RETRY_STORE_SECONDS,
      });
    },
    /** Events of a batch that was taken. */
    logRejected(tenant: string, rejected: readonly Rejection[]): void {
      for (const { reason } of rejected)
        refusals.countEvents(
          tenant,
          { code: 'EVENT_REJECTED', subject: reason, ...rejectionAdvice(reason) },
          1,
        );
    },
  };
}

const RETRY_STORE_SECONDS = 5;

function rejectionAdvice(reason: string): Said {
  if (reason === 'too_old') return said('server.refused.old');
  if (reason === 'too_new') return said('server.refused.new');
  if (reason === 'too_large')
    return said(
      'server.refused.form',
      { reason },
      'Events were larger than any that the widget makes.',
    );
  return said(
    'server.refused.form',
    { reason },
    `Events were not as the catalogue of this release has them (${reason}): the pages may run another release than the collector, or it is another program that sends.`,
  );
}

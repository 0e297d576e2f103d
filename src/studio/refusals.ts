import { answerJson } from '../server/answers.js';
import type { Refusal } from './shared/wire.js';

/** A refusal as the studio's page reads it: a code for programs, a sentence for people. */
export const refuse = (
  status: number,
  error: string,
  message: string,
  headers: Record<string, string> = {},
): Response => answerJson(status, { error, message } satisfies Refusal, headers);

/** The folder as it is cannot be worked with: a program may ask again when somebody has mended it. */
export const refuseFolder = ({ code, message }: { code: string; message: string }): Response =>
  refuse(code === 'CHANGE_REFUSED' ? 422 : 503, code, message);

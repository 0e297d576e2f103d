import { refuse } from '../../server/answers.js';
import { say } from './said.js';

export const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

export const notRead = (): Response =>
  refuse(405, 'METHOD_NOT_ALLOWED', 'This is read with GET.', { allow: 'GET' });

export const notThere = (): Response => refuse(404, 'NOT_FOUND', say('nowhere'));

export const tooMany = (seconds: number): Response =>
  refuse(429, 'TOO_MANY', say('tooMany'), {
    'retry-after': String(seconds),
  });

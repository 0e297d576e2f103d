import { refuse } from '../../server/answers.js';

export const isRead = ({ method }: Request): boolean => method === 'GET' || method === 'HEAD';

export const notRead = (): Response =>
  refuse(405, 'METHOD_NOT_ALLOWED', 'This is read with GET.', { allow: 'GET' });

export const notThere = (): Response =>
  refuse(404, 'NOT_FOUND', 'This link leads nowhere. Ask the shop for a new one.');

export const tooMany = (seconds: number): Response =>
  refuse(429, 'TOO_MANY', 'That was too much at once. It goes on in a moment.', {
    'retry-after': String(seconds),
  });

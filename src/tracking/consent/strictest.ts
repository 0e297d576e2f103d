import type { ConsentState, VendorReport } from './types.js';

/**
 * The answer of all tools together: a refusal wins over everything, a question that is open or a tool on its way over every permission,
 * and what is permitted by default waits until the page has loaded, because a tool that knows a refusal may still come with it.
 *
 * @returns `open` when a tool is loaded and nothing is chosen there; `null` when nobody can say yet.
 */
export function strictest(
  reports: readonly VendorReport[],
  isPageLoaded: boolean,
): ConsentState | 'open' | null {
  const answers = reports.flatMap(({ name, word }) =>
    typeof word === 'string' ? [] : [{ name, ...word }],
  );
  const marketing = answers.every((answer) => answer.marketing);
  const refusal = answers.find(({ analytics }) => !analytics);
  if (refusal) return { analytics: false, marketing, source: refusal.name };
  if (reports.some(({ word }) => word === 'open')) return 'open';
  const chosen = answers.find(({ isDefault }) => !isDefault);
  const permission = chosen ?? (isPageLoaded ? answers[0] : undefined);
  if (!permission || answers.length < reports.length) return null;
  return { analytics: true, marketing, source: permission.name };
}

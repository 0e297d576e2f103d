import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds on the page as it stands: each rule with what breaks it. */
export async function axeFindingsNow(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // Colours on their way from one to another have no contrast to speak of; what turns for ever is left alone.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
        .map(({ finished }) => finished),
    ),
  );
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: typeof import('axe-core') }
    ).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The same by night and by day. */
export async function axeFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await axeFindingsNow(page);
    findings.push(...found.map((finding) => `${colorScheme}, ${finding}`));
  }
  return findings;
}

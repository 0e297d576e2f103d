import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './support/sources.js';

test('the customer-events pixel fits the types that Shopify publishes for pixels', () => {
  const check = () =>
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'test/checks/pixel'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(check).not.toThrow();
});

import type { Reporter, TestCase } from 'vitest/node';

/** Names every test that was right only when it was tried again: nothing red stays silent, though the run is green. */
export default class SecondTries implements Reporter {
  private readonly names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      this.names.push(
        `${test.module.relativeModuleId} > ${test.fullName}\n    ${test.result().errors?.[0]?.message ?? ''}`,
      );
  }

  onTestRunEnd(): void {
    if (this.names.length > 0)
      process.stdout.write(
        `\nRight only when tried again:\n${this.names.map((name) => `  ${name}\n`).join('')}`,
      );
  }
}

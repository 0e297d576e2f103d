/** A day whose orders were credited, kept so that the next start need not credit them again. What `told` says is its writer's own. */
export interface CreditedDay {
  tenant: string;
  dayMs: number;
  /** How it was credited: the same for the same question. */
  how: string;
  /** What it was credited by; with another one it holds no longer. */
  mark: string;
  told: string;
}

/** Of a body that says by `dayMarks` what has changed, and keeps what is found out by it. Nothing of it need outlive what somebody takes out. */
export interface CreditedDayStore {
  creditedDays(tenant: string, how: string, daysMs: readonly number[]): Promise<CreditedDay[]>;
  /** In place of what was kept of the same day and question. Of a day there are a few at most: those that were kept last. */
  keepCreditedDays(days: readonly CreditedDay[]): Promise<void>;
}

/** A calendar day, `YYYY-MM-DD`, that there is; `null` for anything else. */
export function typedDay(typed: unknown): string | null {
  if (typeof typed !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(typed)) return null;
  const moment = new Date(`${typed}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(typed) ? null : typed;
}

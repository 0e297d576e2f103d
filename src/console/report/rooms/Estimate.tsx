import type { Wording } from '../wording.js';

interface Props {
  /** `null`: too little to say anything. */
  value: string | null;
  /** Of what it is too little, where several stand together. */
  what?: string;
  low: string;
  high: string;
  /** From 0 to 1 on a scale that all lines beside it share. */
  at: number;
  from: number;
  to: number;
  words: Wording;
}

/** A value with the range that it truly lies in: in figures, and as a dot on a bracket. */
export function Estimate({ value, what, low, high, at, from, to, words }: Props) {
  if (value === null)
    return (
      <span class="faint">
        {what !== undefined && `${what}: `}
        {words.text('rooms.few')}
      </span>
    );
  const percent = (part: number) => `${Math.min(100, Math.max(0, part * 100))}%`;
  return (
    <span class="estimate">
      <b>{value}</b> <span class="faint">{words.text('rooms.between', { low, high })}</span>
      <span class="estimate-line" aria-hidden="true">
        <span
          class="estimate-range"
          style={{
            insetInlineStart: percent(from),
            inlineSize: percent(Math.min(1, to) - Math.max(0, from)),
          }}
        />
        <span class="estimate-dot" style={{ insetInlineStart: percent(at) }} />
      </span>
    </span>
  );
}

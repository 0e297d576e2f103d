import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { previewOf } from '../../../feed/issues/issues.js';
import { safeUrl } from '../../../tools/safeUrl.js';
import { text } from '../texts.js';

interface AddressProps {
  label: string;
  hint: string;
  placeholder?: string;
  isRequired?: boolean;
  kept: string;
  /** What is wrong with it, in a sentence. */
  judge(typed: string): string | null;
  onChange(typed: string): void;
}

/** What is typed is looked at letter by letter, and kept as soon as nothing is wrong with it. */
export function Address({
  label,
  hint,
  placeholder,
  isRequired = false,
  kept,
  judge,
  onChange,
}: AddressProps) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const shown = draft ?? kept;
  const fault = draft === null || draft === '' ? null : judge(draft);
  // In a form it is told by the browser as well, which sends nothing then.
  useEffect(() => field.current?.setCustomValidity(fault ?? ''), [fault]);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        ref={field}
        type="url"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        maxLength={2048}
        required={isRequired}
        placeholder={placeholder}
        value={shown}
        aria-invalid={fault !== null}
        aria-describedby={id}
        onInput={({ currentTarget: { value } }) => {
          const typed = value.trim();
          const isGood = typed === '' || judge(typed) === null;
          setDraft(isGood ? null : value);
          if (isGood) onChange(typed);
        }}
      />
      <small id={id} class={fault ? 'fault' : 'hint'} role={fault ? 'alert' : undefined}>
        {fault ?? hint}
      </small>
    </label>
  );
}

/** `null` where the address may be used. */
export const addressFault = (typed: string): string | null =>
  safeUrl(typed, 'https://feed.invalid/reels.json')
    ? null
    : text('address.form', { typed: String(previewOf(typed)) });

export const streamFault = (typed: string): string | null =>
  addressFault(typed) ??
  (/\.(mp4|mov|m4v|webm)(\?|$)/i.test(typed) ? text('live.stream.isFile') : null);

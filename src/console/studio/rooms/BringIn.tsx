import { useRef, useState } from 'preact/hooks';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';

/** @param currency - of the feed, offered for prices that name none. */
export function BringIn({ currency }: { currency: string | undefined }) {
  const { model, world } = useStudio();
  const [address, setAddress] = useState('');
  const [money, setMoney] = useState(currency ?? '');
  const file = useRef<HTMLInputElement>(null);
  const chosen = money.trim() === '' ? {} : { currency: money.trim().toUpperCase() };
  const bring = async () => {
    const answer = await world.source.importFrom({ address, ...chosen });
    if (answer.ok) model.showJob(answer.value);
    else model.say(answer.message);
  };
  return (
    <form
      class="bring-in"
      onSubmit={(submit) => {
        submit.preventDefault();
        void bring();
      }}
    >
      <p class="hint">{text('products.lead')}</p>
      <label class="field">
        <span>{text('products.address')}</span>
        <input
          required
          placeholder={text('products.address.hint')}
          value={address}
          onInput={(input) => setAddress(input.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span>{text('products.currency')}</span>
        <input
          maxLength={3}
          size={5}
          value={money}
          onInput={(input) => setMoney(input.currentTarget.value)}
        />
      </label>
      <button class="strong">{text('products.bring')}</button>
      <button type="button" class="soft" onClick={() => file.current?.click()}>
        {text('products.file')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".csv,.tsv,.xml,.json,.txt"
        hidden
        onChange={(change) => {
          const { files } = change.currentTarget;
          if (files) void model.addFiles([...files], { kind: 'catalogue', ...chosen });
          change.currentTarget.value = '';
        }}
      />
    </form>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import { MAX_MESSAGE, MAX_PROOF_BYTES } from '../../../studio/shared/wire.js';
import { useDroppedFiles } from '../rooms/useDroppedFiles.js';
import { counted, text } from '../texts.js';
import { useStudio } from '../useStudio.js';
import './Proofs.css';
import { Status } from '../../shell/Status.js';

interface Props {
  /** Whose rights it shows. */
  videos: readonly string[];
  /** It is kept, or to be done later. */
  onClose(): void;
}

/** What shows that the creator has agreed: their message as text, or a file of any kind. Asked once for all these videos. */
export function ProofForm({ videos, onClose }: Props) {
  const { model, world } = useStudio();
  const [message, setMessage] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const keep = async (proof: { message: string } | { file: File }) => {
    if ('file' in proof && proof.file.size > MAX_PROOF_BYTES)
      return setFailure(
        text('proof.large', { name: proof.file.name, most: MAX_PROOF_BYTES / 1_000_000 }),
      );
    setFailure('');
    setIsBusy(true);
    const answer = await world.source.addProof(videos, proof);
    setIsBusy(false);
    if (!answer.ok) return setFailure(answer.message);
    model.take(answer.value);
    model.say(counted('proof.kept', videos.length));
    onClose();
  };
  const take = ([file]: readonly File[]) => void (file && keep({ file }));
  const { isOver, handlers } = useDroppedFiles(take);
  return (
    <div class={`proof-form ${isOver ? 'is-over' : ''}`} {...handlers}>
      <label for={id}>{counted('proof.ask', videos.length)}</label>
      <textarea
        id={id}
        rows={3}
        maxLength={MAX_MESSAGE}
        placeholder={text('proof.placeholder')}
        value={message}
        onInput={(input) => setMessage(input.currentTarget.value)}
      />
      <p class="hint">{text('proof.private')}</p>
      {failure !== '' && (
        <Status class="bad" isUrgent>
          {failure}
        </Status>
      )}
      <p class="row-acts">
        <button
          type="button"
          class="strong"
          disabled={message.trim() === '' || isBusy}
          onClick={() => void keep({ message })}
        >
          {text(isBusy ? 'proof.busy' : 'proof.keep')}
        </button>
        <button
          type="button"
          class="soft"
          disabled={isBusy}
          onClick={() => picker.current?.click()}
        >
          {text('proof.file')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {text('proof.later')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          onChange={({ currentTarget: input }) => {
            take([...(input.files ?? [])]);
            input.value = '';
          }}
        />
      </p>
    </div>
  );
}

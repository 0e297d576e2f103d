import { useEffect, useRef, useState } from 'preact/hooks';
import type { CreatorView, SubmitRequest } from '../../submissions/shared/wire.js';
import { AboutPart } from './AboutPart.js';
import { Invitation } from './Invitation.js';
import { RightsPart } from './RightsPart.js';
import { SparkPart } from './SparkPart.js';
import { ShopperPreview } from './ShopperPreview.js';
import type { Filled, SubmissionWorld } from './source.js';
import { text } from './texts.js';
import { useFilled } from './useFilled.js';
import { useUpload } from './useUpload.js';
import { VideoPart } from './VideoPart.js';
import { agreementTo, labelOf, productTitle } from './wording.js';
import { Status } from '../shell/Status.js';

interface Props {
  view: CreatorView;
  world: SubmissionWorld;
  onView(view: CreatorView): void;
}

export interface Fault {
  field: string;
  message: string;
}

/** Everything that is asked for, on one page, top to bottom. */
export function SendForm({ view: opened, world, onView }: Props) {
  const [view, setView] = useState(opened);
  const [filled, put] = useFilled(world, view);
  const [hasAgreed, setHasAgreed] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isSending, setIsSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const upload = useUpload(world, () => void arrived());
  const { shop, grant } = view;
  const wanted = { ...grant, until: filled.until || grant.until };
  const sentence = agreementTo(shop, wanted);
  // Another day is another sentence: what was agreed to is what is read.
  useEffect(() => setHasAgreed(false), [sentence]);
  useEffect(() => {
    if (fault)
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(fault.field)}"]`)?.focus();
  }, [fault]);

  async function arrived() {
    const asked = await world.load();
    if (asked.ok) setView(asked.value);
  }
  async function send(submit: Event) {
    submit.preventDefault();
    if (upload.done !== null) return setFault({ field: 'upload', message: text('send.waiting') });
    if (!view.file) return setFault({ field: 'upload', message: text('send.novideo') });
    setIsSending(true);
    const asked = await world.send(
      requestOf(filled, view.file.upload, { grant: wanted, sentence: hasAgreed ? sentence : '' }),
    );
    setIsSending(false);
    if (!asked.ok) return setFault({ field: asked.field ?? '', message: asked.message });
    world.kept.write(null);
    onView(asked.value);
  }

  const clip = upload.shown ?? (view.file ? world.clipUrl(view.file.upload) : null);
  const fill = (part: Partial<Filled>) => {
    put(part);
    // Whoever mends it need not read it any longer.
    setFault(null);
  };
  const parts = { view, filled, fill, fault };
  return (
    <form ref={form} onSubmit={(submit) => void send(submit)} noValidate>
      <Invitation view={view} />
      {view.hasEnded && view.state !== 'changes_asked' ? null : (
        <>
          <VideoPart view={view} upload={upload} />
          <AboutPart {...parts} />
          {clip !== null && (
            <ShopperPreview
              src={clip}
              creator={view.creator}
              title={filled.title}
              product={productTitle(view, filled.product) || filled.productWords}
              label={labelOf(filled.relation)}
            />
          )}
          <RightsPart
            {...parts}
            sentence={sentence}
            hasAgreed={hasAgreed}
            onAgreed={(agreed) => {
              setHasAgreed(agreed);
              setFault(null);
            }}
          />
          <SparkPart {...parts} />
          <Status class="fault" isUrgent turn={fault}>
            {fault &&
              (fault.field === '' || fault.field === 'upload'
                ? fault.message
                : text('look', { what: fault.message }))}
          </Status>
          <button class="strong wide" disabled={isSending}>
            {text(isSending ? 'send.sending' : view.submission ? 'send.again' : 'send', { shop })}
          </button>
        </>
      )}
    </form>
  );
}

/** @param agreed - the sentence is empty until it is agreed to. */
const requestOf = (
  filled: Filled,
  upload: string,
  agreed: Pick<SubmitRequest, 'grant' | 'sentence'>,
): SubmitRequest => ({
  upload,
  title: filled.title,
  product: filled.product || null,
  productWords: filled.productWords,
  relation: filled.relation as SubmitRequest['relation'],
  name: filled.name,
  sparkCode: filled.sparkCode,
  sparkUntil: filled.sparkUntil,
  ...agreed,
});

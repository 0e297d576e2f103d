import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublishState } from '../../../studio/shared/wire.js';
import type { Stop } from '../../../tools/emitter.js';
import { layoutNames, type LayoutName } from '../../../theme/layoutNames.js';
import type { Asked } from '../model/source.js';
import { text } from '../texts.js';
import { useStudio } from '../useStudio.js';

const ASK_AGAIN_MS = 2000;

export interface Publishing {
  state: PublishState | null;
  failure: string;
  isBusy: boolean;
  address: string;
  setAddress(typed: string): void;
  shop: string;
  setShop(typed: string): void;
  choose(layout: LayoutName): void;
  publish(): Promise<void>;
}

/** What was published, and publishing: where nobody answers, the page asks what came of it until it knows. */
export function usePublish(): Publishing {
  const { world, model, layout, setLayout } = useStudio();
  const [state, setState] = useState<PublishState | null>(null);
  const [failure, setFailure] = useState('');
  const [address, setAddress] = useState('');
  const [shop, setShop] = useState('');
  const [isBusy, setBusy] = useState(false);
  const stopAsking = useRef<Stop | undefined>(undefined);

  const take = (answer: Asked<PublishState>): boolean => {
    setFailure(answer.ok ? '' : wordsOf(answer));
    if (!answer.ok) return false;
    setState(answer.value);
    // What is being typed meanwhile stays.
    setAddress((typed) => typed || (answer.value.address ?? ''));
    setShop((typed) => typed || answer.value.shop);
    return true;
  };
  const load = async (wanted: LayoutName | null) => {
    stopAsking.current?.();
    const answer = await world.source.loadPublish(wanted ?? undefined);
    take(answer);
    if (isUnanswered(answer)) askUntilKnown(state?.publishedAt);
  };
  const askUntilKnown = (before: string | null | undefined) => {
    stopAsking.current?.();
    stopAsking.current = world.setTimer(async () => {
      const answer = await world.source.loadPublish(layout ?? undefined);
      if (isUnanswered(answer)) return askUntilKnown(before);
      if (take(answer) && answer.ok && before !== undefined && answer.value.publishedAt !== before)
        model.say(text('publish.done'));
    }, ASK_AGAIN_MS);
  };
  useEffect(() => {
    void load(layout);
    return () => stopAsking.current?.();
  }, [world]);
  return {
    state,
    failure,
    isBusy,
    address,
    setAddress,
    shop,
    setShop,
    choose(name) {
      setLayout(name);
      void load(name);
    },
    async publish() {
      stopAsking.current?.();
      setBusy(true);
      setFailure('');
      const before = state?.publishedAt ?? null;
      const answer = await world.source.publish({
        address,
        shop,
        layout: layout ?? state?.layout ?? layoutNames[0],
      });
      setBusy(false);
      if (take(answer)) model.say(text('publish.done'));
      else if (isUnanswered(answer)) {
        setFailure(text('publish.unanswered'));
        askUntilKnown(before);
      }
    },
  };
}

const isUnanswered = (answer: Asked<unknown>): boolean =>
  !answer.ok && answer.isUnanswered === true;

const wordsOf = (answer: { reason: string; message: string }): string =>
  answer.reason === 'signed_out' ? text('failed.signed_out') : answer.message;

import { useEffect, useRef, useState } from 'preact/hooks';
import { fileKindIn } from '../../project/prepare/fileKind.js';
import { videoTypeOf } from '../../submissions/shared/videoType.js';
import type { LeftClip, SubmissionWorld } from './source.js';

export interface Upload {
  /** 0 to 1 while a file is on its way; `null` when none is. */
  done: number | null;
  isWaiting: boolean;
  failure: string;
  /** Of a file that has not arrived, until one is chosen again. */
  left: LeftClip | null;
  /** Address of the chosen file in this browser. */
  shown: string | null;
  begin(file: File): Promise<void>;
  stop(): void;
}

/** The file on its way: looked at here first, so that nobody waits for what is refused at the end. */
export function useUpload(world: SubmissionWorld, onArrived: () => void): Upload {
  const [done, setDone] = useState<number | null>(null);
  const [isWaiting, setIsWaiting] = useState(false);
  const [failure, setFailure] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [left, setLeft] = useState<LeftClip | null>(null);
  const cancel = useRef<((isGone: boolean) => void) | null>(null);
  // What has arrived stays when the page is left: the next visit goes on from there.
  useEffect(() => () => cancel.current?.(false), []);
  useEffect(() => void world.findLeft().then(setLeft), [world]);
  useEffect(() => () => (shown === null ? undefined : world.letGo(shown)), [shown]);

  const end = () => {
    cancel.current = null;
    setDone(null);
    setIsWaiting(false);
  };
  return {
    done,
    isWaiting,
    failure,
    left,
    shown,
    async begin(file) {
      cancel.current?.(true);
      end();
      setFailure('');
      setLeft(null);
      const head = await world.readHead(file);
      if (videoTypeOf(head) === null) return setFailure(fileKindIn(head));
      setShown(world.showFile(file));
      setDone(0);
      cancel.current = world.upload(file, {
        progress: setDone,
        waiting: setIsWaiting,
        done() {
          end();
          onArrived();
        },
        failed(message) {
          end();
          setShown(null);
          setFailure(message);
          void world.findLeft().then(setLeft);
        },
      });
    },
    stop() {
      cancel.current?.(true);
      end();
      setShown(null);
    },
  };
}

import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../project/validate/finding.js';
import type { Health } from '../../../studio/shared/wire.js';
import type { Asked } from '../model/source.js';
import { counted, text, type TextKey } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { titleOf } from '../wording.js';
import './HealthRoom.css';

/** All that a shopper would miss: one sentence on top, then a line for each thing, with the way to it. */
export function HealthRoom() {
  const { world } = useStudio();
  const [answer, setAnswer] = useState<Asked<Health> | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isOver = false;
    setAnswer(null);
    void world.source.loadHealth().then((next) => {
      if (!isOver) setAnswer(next);
    });
    return () => {
      isOver = true;
    };
  }, [round, world]);
  const findings = answer?.ok ? answer.value.findings : [];
  const faults = findings.filter(({ level }) => level === 'fault');
  const warnings = findings.filter(({ level }) => level === 'warning');
  return (
    <>
      <header class="room-top">
        <h1>{answer ? headline(answer, faults.length, warnings.length) : text('health')}</h1>
        {answer && (
          <button class="soft" onClick={() => setRound(round + 1)}>
            {text('health.again')}
          </button>
        )}
      </header>
      {!answer && (
        <p class="loading" role="status">
          {text('health.looking')}
        </p>
      )}
      {answer?.ok && <p class="hint">{answer.value.totals}</p>}
      <ul class="findings">
        {[...faults, ...warnings].map((finding, index) => (
          <FindingLine key={`${finding.item}-${finding.code}-${index}`} finding={finding} />
        ))}
      </ul>
    </>
  );
}

function headline(answer: Asked<Health>, faults: number, warnings: number): string {
  if (!answer.ok) return answer.message;
  if (faults > 0) return counted('health.faults', faults);
  return warnings > 0 ? counted('health.warnings', warnings) : text('health.good');
}

/** Where it is mended, and what the button that leads there says. */
function wayTo({ item, code, mend }: Finding): { path: string; button: TextKey } | null {
  const [, video] = /^video "(.+)"$/.exec(item) ?? [];
  if (video !== undefined) {
    const path = `video/${video}`;
    if (mend === 'prepare') return { path: 'videos', button: 'health.to.film' };
    if (mend === 'tag') return { path, button: 'health.to.tag' };
    if (mend === 'prove') return { path, button: 'health.to.proof' };
    return { path, button: code.startsWith('RIGHTS') ? 'health.to.rights' : 'health.open' };
  }
  if (item.startsWith('creator ')) return { path: 'creators', button: 'health.to.creators' };
  if (item.startsWith('product ')) return { path: 'products', button: 'health.to.products' };
  return null;
}

function FindingLine({ finding }: { finding: Finding }) {
  const { go, model } = useStudio();
  const { level, item, message, mend } = finding;
  const [, id] = /^video "(.+)"$/.exec(item) ?? [];
  const video = model.state().project?.feed.videos.find((each) => each.id === id);
  const way = wayTo(finding);
  return (
    <li class={`finding is-${level}`}>
      <span class="finding-level">{text(`health.${level}`)}</span>
      <p>
        <strong>{video ? titleOf(video) : item}</strong>: {message}
        {mend && ` ${text(`health.mend.${mend}`)}`}
      </p>
      {way && (
        <button class="soft" onClick={() => go(way.path)}>
          {text(way.button)}
        </button>
      )}
    </li>
  );
}

import { inOneGo } from '../../languages/spoken.js';
import { inWords } from '../../languages/said.js';
import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../../../project/validate/finding.js';
import type { Health } from '../../../studio/shared/wire.js';
import { withParts } from '../../languages/withParts.js';
import type { Asked } from '../model/source.js';
import { counted, text, type TextKey } from '../texts.js';
import { useStudio } from '../useStudio.js';
import { titleOf } from '../wording.js';
import './HealthRoom.css';
import { Status } from '../../shell/Status.js';
import { useSaid } from '../../shell/Said.js';

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
  const top = answer && headline(answer, faults.length, warnings.length);
  useSaid(top);
  return (
    <>
      <header class="room-top">
        <h1>{top ?? text('health')}</h1>
        {answer && (
          <button class="soft" onClick={() => setRound(round + 1)}>
            {text('health.again')}
          </button>
        )}
      </header>
      {!answer && <Status class="loading">{text('health.looking')}</Status>}
      {answer?.ok && (
        <p class="hint totals">
          {inWords({ message: answer.value.totals, say: answer.value.say })}
        </p>
      )}
      <ul class="findings">
        {alike([...faults, ...warnings]).map(([finding, ...others], index) =>
          others.length === 0 ? (
            <FindingLine key={`${finding.item}-${finding.code}-${index}`} finding={finding} />
          ) : (
            <FindingLines key={`${finding.code}-${index}`} findings={[finding, ...others]} />
          ),
        )}
      </ul>
    </>
  );
}

function headline(answer: Asked<Health>, faults: number, warnings: number): string {
  if (!answer.ok) return answer.message;
  const words = {
    faults: counted('health.faults', faults),
    warnings: counted('health.warnings', warnings),
  };
  if (faults > 0 && warnings > 0) return text('health.both', words);
  if (faults > 0) return words.faults;
  return warnings > 0 ? words.warnings : text('health.good');
}

/** So many videos with the same trouble are one line, which opens. */
const MANY = 3;

/** Those that say the same of many videos stand together, where the first of them stood. */
function alike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.level, finding.code, finding.message, finding.mend]);
    const group = finding.item.startsWith('video ') ? groups.get(key) : undefined;
    if (group) group.push(finding);
    else groups.set(groups.has(key) ? `${key} ${finding.item}` : key, [finding]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < MANY ? group.map((finding): [Finding] => [finding]) : [group],
  );
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

/** What is wrong, in the words of a shop. */
function wordsOf(finding: Finding): string {
  const { code, message, mend } = finding;
  const what =
    code === 'RIGHTS' && message.includes('"unknown"') ? text('health.rights') : inWords(finding);
  return inOneGo([what, mend && text(`health.mend.${mend}`)]);
}

/** A video by its title, anything else as it is named. */
function useNameOf(): (finding: Finding) => string {
  const { model } = useStudio();
  const videos = model.state().project?.feed.videos ?? [];
  return ({ item }) => {
    const [, id] = /^video "(.+)"$/.exec(item) ?? [];
    const video = videos.find((each) => each.id === id);
    return video ? titleOf(video) : item;
  };
}

/** The same of many videos: each is one press away. */
function FindingLines({ findings }: { findings: [Finding, ...Finding[]] }) {
  const { go } = useStudio();
  const nameOf = useNameOf();
  const [first] = findings;
  return (
    <li class={`finding is-${first.level}`}>
      <span class="finding-level">{text(`health.${first.level}`)}</span>
      <details>
        <summary>
          {withParts((values) => text('health.finding', values), {
            name: <strong>{text('health.many', { count: findings.length })}</strong>,
            what: wordsOf(first),
          })}
        </summary>
        <ul class="finding-videos">
          {findings.map((finding) => (
            <li key={finding.item}>
              <button class="soft" onClick={() => go(wayTo(finding)?.path ?? 'videos')}>
                {nameOf(finding)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function FindingLine({ finding }: { finding: Finding }) {
  const { go } = useStudio();
  const nameOf = useNameOf();
  const { level } = finding;
  const way = wayTo(finding);
  return (
    <li class={`finding is-${level}`}>
      <span class="finding-level">{text(`health.${level}`)}</span>
      <p>
        {withParts((values) => text('health.finding', values), {
          name: <strong>{nameOf(finding)}</strong>,
          what: wordsOf(finding),
        })}
      </p>
      {way && (
        <button class="soft" onClick={() => go(way.path)}>
          {text(way.button)}
        </button>
      )}
    </li>
  );
}

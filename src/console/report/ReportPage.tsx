import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Report } from '../../collector/reports/shared/types.js';
import { dayIn } from '../../collector/reports/shared/range.js';
import { Frame } from '../shell/Frame.js';
import './ReportPage.css';
import { choiceFromQuery, choiceToQuery, ofWhom, reportQuery, type Choice } from './choice.js';
import { CreatorPick } from './CreatorPick.js';
import { EmptyState } from './EmptyState.js';
import { FailureNote } from './FailureNote.js';
import { GiftTable } from './GiftTable.js';
import { headline, periodOf } from './headline.js';
import { LiftPanel } from './LiftPanel.js';
import { LiveDot } from './LiveDot.js';
import { ReportBody } from './ReportBody.js';
import { FilterBar } from './rooms/FilterBar.js';
import { Rooms } from './rooms/Rooms.js';
import { RangePicker } from './RangePicker.js';
import type { PageWorld } from './source.js';
import { useReport } from './useReport.js';
import { createWording, type Wording } from './wording.js';
import { Status } from '../shell/Status.js';

/** Of a creator's own part: whose it is. */
const ownName = ({ creator, names }: Report): string | null =>
  creator === null ? null : (names.creators[creator]?.name ?? creator);

/** The merchant's report: the answer in words first, then over time, then who, what and where it ends. */
export function ReportPage({ world }: { world: PageWorld }) {
  const { timeZone, locale, nowMs } = world;
  const words = useMemo(() => createWording(locale, timeZone), [locale, timeZone]);
  const [choice, setChoice] = useState<Choice>(() =>
    choiceFromQuery(world.initialQuery, dayIn(timeZone, nowMs())),
  );
  const { report, failure, readMs, isConnected, reload } = useReport(world, choice);
  useEffect(() => world.onQuery(choiceToQuery(choice)), [choice]);

  const query = reportQuery(choice, timeZone, nowMs());
  const sentence = report && headline(report, choice.preset, words);
  return (
    <Frame
      room="report"
      bar={
        <Bar
          report={report}
          shop={choice.shop}
          onShop={(shop) => setChoice({ ...choice, shop, creator: null })}
          words={words}
        >
          {report && (
            <LiveDot
              world={world}
              words={words}
              readMs={readMs}
              isConnected={isConnected && !failure}
            />
          )}
        </Bar>
      }
    >
      <RangePicker
        choice={choice}
        onChoice={setChoice}
        words={words}
        today={dayIn(timeZone, nowMs())}
      />
      {report && <Narrowing {...{ report, choice, world, words }} onChoice={setChoice} />}
      {failure && <FailureNote failure={failure} words={words} onAgain={reload} />}
      {!report && !failure && <Status class="loading">{words.text('loading')}</Status>}
      {report && !sentence && (
        <NothingYet {...{ report, choice, world, words }} onChoice={setChoice} />
      )}
      {report && sentence && (
        <ReportBody
          report={report}
          sentence={sentence}
          choice={choice}
          words={words}
          world={world}
          query={query}
          onInfluenced={(influenced) => setChoice({ ...choice, influenced })}
          lift={<LiftPanel {...{ world, report, words }} query={ofWhom(choice)} />}
        />
      )}
      {report && sentence && (
        <Rooms
          {...{ world, report, query, words }}
          open={choice.rooms}
          onOpen={(rooms) => setChoice({ ...choice, rooms })}
        />
      )}
      {report && world.gifts && choice.creator === null && (
        <GiftTable gifts={world.gifts} isOwn={report.creator !== null} words={words} />
      )}
    </Frame>
  );
}

/** Whose page it is, and what it is narrowed to. */
const Narrowing = ({ report, choice, onChoice, world, words }: PartProps) => (
  <>
    {report.creator === null && (
      <FilterBar
        source={world.source}
        query={reportQuery({ ...choice, filter: {} }, world.timeZone, world.nowMs())}
        filter={choice.filter}
        onFilter={(filter) => onChoice({ ...choice, filter })}
        words={words}
      />
    )}
    <CreatorPick
      {...{ report, words }}
      creator={choice.creator}
      onCreator={(creator) => onChoice({ ...choice, creator, filter: {} })}
    />
  </>
);

interface PartProps {
  report: Report;
  choice: Choice;
  onChoice(choice: Choice): void;
  world: PageWorld;
  words: Wording;
}

/** Days without anything: of a creator, of what was narrowed to, or of the whole shop, which may only just begin. */
function NothingYet({ report, choice, onChoice, world, words }: PartProps) {
  const why = report.creator !== null ? 'own.none' : report.filter !== null ? 'filter.none' : null;
  if (why !== null)
    return (
      <section class="answer">
        <h1>{words.text(why)}</h1>
        <p class="before">{words.text(`${why}.lead`)}</p>
      </section>
    );
  return (
    <EmptyState
      words={words}
      period={periodOf(report, choice.preset, words)}
      copy={world.copy}
      endpoint={world.endpoint}
      sendKey={report.sendKey}
      refused={report.refused}
      isShort={choice.preset !== 'month'}
      onLonger={() => onChoice({ ...choice, preset: 'month' })}
    />
  );
}

interface BarProps {
  report: Report | null;
  /** The one that was chosen. */
  shop: string | null;
  onShop(shop: string): void;
  words: Wording;
  children: ComponentChildren;
}

/** Whose report it is, and which shop of several. */
const Bar = ({ report, shop, onShop, words, children }: BarProps) => (
  <>
    <p class="brand">{report ? (ownName(report) ?? report.shop) : words.text('title')}</p>
    {report && report.shops.length > 1 && (
      <label class="shop">
        <span>{words.text('shop')}</span>
        <select
          value={shop ?? report.shop}
          onChange={(change) => onShop(change.currentTarget.value)}
        >
          {report.shops.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
    )}
    {children}
  </>
);

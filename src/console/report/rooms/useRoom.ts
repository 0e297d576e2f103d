import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoomAnswers, RoomName } from '../../../collector/reports/shared/rooms.js';
import type { Report } from '../../../collector/reports/shared/types.js';
import { createReading } from '../readInTurn.js';
import type { Query, ReportSource } from '../source.js';

interface RoomState {
  /** What was read last; it stays while more is asked for, and where that fails. */
  room: RoomAnswers[RoomName] | null;
  /** Why the last reading failed. */
  failure: string | null;
}

interface RoomQuestion {
  name: RoomName;
  /** Of the report's. */
  query: Query;
  /** What is asked of this room beside it. */
  more: Query;
  /** Another one where something was written down. */
  turn: number;
  isOpen: boolean;
  report: Report;
}

/**
 * Reads a room while it is open, and anew after each reading of the report: it shows the same days, narrowed to the same, as the
 * figures above it.
 */
export function useRoom(source: Pick<ReportSource, 'loadRoom'>, question: RoomQuestion): RoomState {
  const { name, more, turn, isOpen, report } = question;
  const [state, setState] = useState<RoomState>({ room: null, failure: null });
  const query = useRef<Query>({});
  // Rooms below one report count the orders once for all of them.
  query.current = { ...question.query, ...more, since: String(report.generatedAtMs) };
  const news = useRef(() => {});
  useEffect(() => {
    if (!isOpen) return undefined;
    let isOver = false;
    const reading = createReading(async () => {
      const asked = await source.loadRoom(name, query.current);
      if (isOver) return;
      if (asked.ok) setState({ room: asked.value, failure: null });
      else setState(({ room }) => ({ room, failure: asked.message }));
    });
    news.current = reading.news;
    reading.news();
    return () => {
      isOver = true;
      news.current = () => {};
      reading.stop();
    };
  }, [isOpen, name, source, JSON.stringify(more), turn]);
  const known = useRef(report);
  useEffect(() => {
    if (known.current !== report) news.current();
    known.current = report;
  }, [report]);
  return state;
}

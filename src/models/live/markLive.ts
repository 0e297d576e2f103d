import type { RecordEvent } from '../../events/catalog.js';
import type { FeedModel } from '../feedModel.js';

/** Marks what happens to a video while it is shown live, so that views and orders are known as the live's own. */
export const markLive =
  (record: RecordEvent, { videos }: Pick<FeedModel, 'videos'>): RecordEvent =>
  (type, subject, props) => {
    const { video } = subject;
    const isLive =
      video !== undefined && videos.peek().find(({ id }) => id === video)?.live?.state === 'live';
    record(type, subject, isLive ? { ...props, live: true } : props);
  };

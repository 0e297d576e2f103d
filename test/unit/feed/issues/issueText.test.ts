import { describe, expect, it } from 'vitest';
import {
  describeIssue,
  describeNothingToShow,
  pathText,
} from '../../../../src/feed/issues/issueText.js';
import { feedIssueCodes } from '../../../../src/feed/issues/issues.js';
import { parseFeed } from '../../../../src/feed/read/parse.js';
import type { Feed } from '../../../../src/feed/schema.js';
import { validFeed, validFeedUrl } from '../../../fixtures/feed/valid.js';

describe('describeIssue', () => {
  it.each(feedIssueCodes)('%s says what, what came of it and what to do', (code) => {
    const { message, remedy, ...rest } = describeIssue({
      code,
      path: ['videos', 2, 'tags', 0, 'x'],
      args: { dropped: 'piece', id: 'am-routine', received: 4, expected: 1 },
    });
    expect(rest).toEqual({ code, subject: 'videos[2].tags[0].x' });
    expect(message).toMatch(
      /^videos\[2\]\.tags\[0\]\.x .+\. Received: 4\. Expected: 1\. The video "am-routine" is shown without it\.$/,
    );
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('describeIssue tells what the shopper goes without', () => {
    const ending = (
      path: (string | number)[],
      dropped: 'feed' | 'item' | 'piece' | 'rest',
      id?: string,
    ) =>
      describeIssue({ code: 'INVALID', path, args: { dropped, id } }).message.replace(
        /^.*?cannot be used as it is\. /,
        '',
      );
    expect(ending(['products', 0], 'item', 'mug')).toBe('The product "mug" is left out.');
    expect(ending(['creators', 0], 'item')).toBe('The creator is left out.');
    expect(ending(['locale'], 'piece', 'spring')).toBe('It is ignored.');
    expect(ending(['videos'], 'rest')).toBe('The rest of the list is left out.');
    expect(ending([], 'feed')).toBe('The feed cannot be used.');
  });

  it('describeIssue reads like this for a merchant', () => {
    const feed = structuredClone(validFeed) as unknown as { videos: { disclosure: string }[] };
    feed.videos[0]!.disclosure = 'sponsored';
    const { issues } = parseFeed(feed, validFeedUrl);
    expect(issues.map(describeIssue)).toEqual([
      {
        code: 'NOT_ALLOWED',
        subject: 'videos[0].disclosure',
        message:
          'videos[0].disclosure is not one of the known values. Received: "sponsored". ' +
          'Expected: none, gifted, paid, affiliate, employee, brand_owned, ai_generated. The video "am-routine" is left out.',
        remedy: 'Use one of the expected values.',
      },
    ]);
  });

  it('describeIssue writes a path as one would in code', () => {
    expect(pathText([])).toBe('feed');
    expect(pathText(['locale'])).toBe('locale');
    expect(pathText(['videos', 0, 'poster', 'src'])).toBe('videos[0].poster.src');
  });
});

describe('describeNothingToShow', () => {
  it('describeNothingToShow counts the reasons that the feed itself tells', () => {
    const feed = structuredClone(validFeed) as Feed;
    feed.videos = feed.videos.slice(0, 3);
    feed.videos[0]!.rights = { status: 'requested' };
    feed.videos[1]!.rights = { status: 'owned', channels: ['email'] };
    feed.videos[2]!.show = { products: ['lamp-dusk'] };
    expect(describeNothingToShow(feed, 'mug-ridge').message).toBe(
      'None of the feed’s 3 videos may be shown here (1 with a rights status other than owned or licensed, ' +
        '1 whose rights do not include the channel onsite, 1 whose show.products does not name "mug-ridge").',
    );
    expect(describeNothingToShow({ ...feed, videos: [] }).remedy).toContain('Add videos');
  });
});

import Link from 'next/link';
import { parseFeed } from 'reelshelf/feed';
import { ReelShelf } from 'reelshelf/react';
import feed from '../../src/reels.json';

/** A server component: what it passes to the shelf is plain data, and the feed is read on the server, too. */
export default function Page() {
  const { feed: parsed } = parseFeed(feed, 'https://shop.example/reels.json');
  return (
    <main data-shelf-place>
      <h1>{parsed.videos.map(({ title }) => title).join(', ')}</h1>
      <Link href="/">Home</Link>
      <ReelShelf feed="/reels.json" previews="off" cart="link" />
    </main>
  );
}

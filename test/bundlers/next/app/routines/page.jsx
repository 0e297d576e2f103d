import { parseFeed } from 'reelshelf/feed';
import { ReelShelf } from 'reelshelf/react';
import reels from '@/reels.json';

export default function Page() {
  const { feed } = parseFeed(reels, 'https://shop.example/reels.json');
  return (
    <main>
      <h1>{feed.videos.map(({ title }) => title).join(', ')}</h1>
      <ReelShelf feed="/reels.json" />
    </main>
  );
}

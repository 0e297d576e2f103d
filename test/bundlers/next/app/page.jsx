import { Videos } from '@/Videos.jsx';

export default function Page() {
  return (
    <main>
      <h1>A shop</h1>
      <Videos />
    </main>
  );
}

import Link from 'next/link';

export const metadata = { title: 'A shop', icons: { icon: 'data:,' } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/routines">Routines</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}

import type { ShareMethod } from '../../models/context.js';

export interface ShareTarget {
  method: Exclude<ShareMethod, 'system' | 'clipboard'>;
  /** A brand's own name, or `null` where the language has a word. */
  name: string | null;
  href: string;
}

/** Where a link can be sent by a link: no script of anybody, and nobody hears of it before the shopper goes there. */
export function shareTargets(
  { title, url }: { title: string; url: string },
  hasTelephone: boolean,
): ShareTarget[] {
  const line = encodeURIComponent([title, url].filter(Boolean).join('\n'));
  const [about, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  const targets: ShareTarget[] = [
    { method: 'whatsapp', name: 'WhatsApp', href: `https://wa.me/?text=${line}` },
    {
      method: 'telegram',
      name: 'Telegram',
      href: `https://t.me/share/url?url=${address}&text=${about}`,
    },
    { method: 'email', name: null, href: `mailto:?subject=${about}&body=${line}` },
  ];
  // Both systems of telephones take it so.
  return hasTelephone
    ? [...targets, { method: 'sms', name: null, href: `sms:?&body=${line}` }]
    : targets;
}

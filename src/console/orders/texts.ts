import { createText } from '../languages/spoken.js';
import { platformTexts } from './platformTexts.js';

export const texts = {
  ...platformTexts,
  heading: 'Orders',
  lead: 'Your shop’s own server tells of each order and signs it with a secret, so that nobody can invent one. From the first signed order on, only signed orders count in the report.',
  loading: 'Looking up how your orders arrive',
  undo: 'Undo',
  // How a platform stands.
  'is.none': 'Not set up.',
  'is.expected':
    'Not set up. A server sends such orders already, last {when}; they are turned away until this is set up.',
  'is.waiting': 'Set up. Waiting for the first order.',
  'is.heard': 'Last order {when}.',
  'is.removed': 'Removed. Its orders are turned away.',
  'is.refused': 'Turned away {when}: {why}',
  fixed: 'Set by the command line. To change it, change it there and start the collector again.',
  'fixed.also': 'A secret that was given here counts as well.',
  former: 'The secret before this one counts until {when}.',
  // What can be done.
  'set.up': 'Set up',
  'set.up.of': 'Set up {platform}',
  steps: 'Steps',
  'steps.of': 'Steps for {platform}',
  hide: 'Hide',
  'hide.of': 'Hide the steps for {platform}',
  'take.away': 'Remove',
  'take.away.of': 'Remove the secret of {platform}',
  'taken.away': 'Orders of {platform} are turned away from now on.',
  back: 'Bring it back',
  'back.of': 'Bring it back: the secret of {platform}',
  'is.back': 'The secret of {platform} counts again.',
  // Setting up.
  address: 'The address',
  'address.copy': 'Copy the address',
  'address.local':
    'This address is one of your own machine or network, and your shop’s server may not reach it. Open this page at the address that the collector has on the internet, and the right one stands here.',
  'address.plain':
    'This address begins with http://. Platforms send orders to https:// only, and nobody else should read them: put the collector behind a certificate.',
  secret: 'The secret',
  'secret.make': 'Make a secret',
  'secret.replace': 'Make a new secret',
  'secret.own': 'Use a secret that I have',
  'secret.paste': 'Secret of {platform}',
  'secret.save': 'Keep it',
  'secret.for': 'The secret for {platform}',
  'secret.once':
    'Copy it now and enter it where the steps say: it is shown this once. If it is lost, make a new one.',
  'secret.copy': 'Copy the secret',
  'secret.kept':
    'The secret of {platform} is kept, and counts from now on. With the next order it shows here whether it is the right one.',
  'secret.former':
    'When you replace the secret, the one before it counts for one more day. So no order is lost while you change it in the shop.',
} as const;

export type TextKey = keyof typeof texts;
export const text = createText('orders', texts);

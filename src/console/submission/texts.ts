import { shelfTexts } from '../../i18n/en/shelf.js';
import { createText } from '../languages/spoken.js';

/** Every word of the creators' page. */
export const texts = {
  'title.page': 'Send your video',
  loading: 'Opening your invitation',
  unanswered: 'The shop does not answer. See that you are online; what you have written stays.',
  'failed.heading': 'This cannot be opened right now',
  'failed.again': 'Try again',
  heading: 'Send {shop} your video',
  greeting: '{creator}, {shop} invites you to show {products} in a short video.',
  note: '{shop} writes',
  'ends.on': 'The link takes your video until {day}.',
  'ended.heading': 'This invitation has ended',
  ended: 'It took your video until {day}. To send one after all, ask {shop} for a new link.',

  'video.heading': 'Your video',
  'video.choose': 'Choose a video',
  'video.record': 'Record one now',
  'video.replace': 'Choose another',
  'video.hint': 'Upright works best. MP4, MOV or WebM, up to {size}.',
  'video.sending': 'On its way: {percent} %',
  'video.stop': 'Stop',
  'video.waiting': 'The connection is gone. It goes on by itself when it is back.',
  'video.stopped':
    '{name} has not arrived yet, {percent} % of it is here. Choose the same video again, and it goes on from there.',
  'video.broken':
    'The connection was lost and did not come back. Choose the file again: it goes on where it was.',
  'video.arrived': '{name} has arrived ({size}).',
  'video.yours': 'Your video',
  'video.unplayable': 'This browser cannot play the file. The shop can.',

  'preview.heading': 'How shoppers will see it',
  'preview.product': 'Product in this video: {product}',

  'about.heading': 'What it shows',
  title: 'Title',
  'title.hint': 'Shoppers read it below the video.',
  product: 'Product',
  'product.other': 'Another one',
  'product.words': 'Which one?',

  'relation.heading': 'How did you get it?',
  'relation.hint': 'Shoppers see this on the video from the first second. The law asks for it.',
  'relation.gifted': 'As a gift',
  'relation.paid': 'I am paid for the video',
  'relation.affiliate': 'I earn from what is sold',
  'relation.none': 'I bought it myself',
  // As the shelf itself labels it.
  'label.gifted': shelfTexts.disclosure_gifted,
  'label.paid': shelfTexts.disclosure_paid,
  'label.affiliate': shelfTexts.disclosure_affiliate,
  'label.none': 'No label is shown.',
  'label.some': 'Shoppers read: {label}',

  'rights.heading': 'What {shop} may do with it',
  'rights.until': 'Until',
  'rights.until.hint': 'Until {day} at the latest. Choose an earlier day if you like.',
  name: 'Your name',
  'rights.agree': 'I agree to this',
  'rights.kept': 'The sentence, your name and the time are kept by {shop}.',

  'spark.heading': 'TikTok Spark code (optional)',
  'spark.lead':
    'With it {shop} may run your TikTok post as an ad. In TikTok: Share, Ad settings, Ad authorization, Generate code.',
  'spark.code': 'Code',
  'spark.until': 'Good until',

  send: 'Send to {shop}',
  'send.again': 'Send the changed video',
  'send.waiting': 'Your video is still on its way. When it is here, you can send it.',
  'send.novideo': 'Choose your video first.',
  'send.sending': 'Sending',
  look: 'Something is missing: {what}',

  'sent.heading': 'Sent. Thank you.',
  'sent.next':
    '{shop} looks at your video now. Nothing is public before {shop} says yes. Come back by the same link to see the answer.',
  'sent.change': 'Change something',
  'sent.withdraw': 'Take it back',
  'sent.withdrawn': 'You have taken your video back, and {shop} no longer has it.',
  'changes.heading': '{shop} asks for a change',
  'approved.heading': '{shop} has taken your video',
  'approved.next': 'It is shown in the shop until {day}.',
  'refused.heading': '{shop} does not take this video',
  'refused.next': 'Nothing of it was shown. To send another one, write to {shop}.',
  'sent.title': 'Title',
  'sent.product': 'Product',
  'sent.label': 'Label',
  'sent.agreed': 'You agreed on {day}, as {name}',
  'label.nothing': 'none',
} as const;

export type TextKey = keyof typeof texts;

export const text = createText('submission', texts);

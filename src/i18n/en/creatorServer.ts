/** What a creator is told by the shop's server, and the sentence that they agree to. */
export const creatorServerTexts = {
  // The sentence that is kept as what the creator has allowed: it has to mean the same in every language. {channels} is filled with one
  // or more of the next three, {countries} with names of countries.
  'agree.everywhere':
    'I made this video, and {shop} may show it {channels} until {day}, in every country.',
  'agree.countries':
    'I made this video, and {shop} may show it {channels} until {day}, in {countries}.',
  'agree.onsite': 'on its shop pages',
  'agree.email': 'in its emails',
  'agree.ads': 'in its ads',
  // What is missing in the form.
  upload: 'Your video is not here yet. Choose it, and wait until it has arrived.',
  title: 'Give your video a title. Shoppers read it.',
  product: 'Say which product your video shows.',
  relation: 'Say how you got the product. Shoppers have to be told.',
  until: 'The shop may show it until a day from today to {day}.',
  sentence: 'Read the sentence below your name, and tick the box.',
  name: 'Write your name: it stands below what you agree to.',
  sparkCode: 'A code has no spaces in it. Copy it whole from TikTok.',
  sparkUntil: 'Say until when the code is good: TikTok shows the day beside it.',
  // Why nothing can be sent.
  'closed.taken': 'The shop has taken your video. To change it, write to the shop.',
  'closed.answered': 'The shop has answered. To send another video, write to the shop.',
  'closed.ended': 'The invitation has ended. Ask the shop for a new link.',
  nowhere: 'This link does not work. Ask the shop for a new one.',
  tooMany: 'That was too much at once. It goes on in a moment.',
  notWhole: 'Not all of it arrived. Send it again.',
  notKept: 'This could not be kept. Try again in a minute; what has arrived stays.',
  // Files.
  'file.sizeless': 'The upload does not say how large the file is.',
  'file.empty': '{name} is empty (0 bytes). Choose the video again.',
  'file.large':
    '{name} has {size}, and {most} are the most that can be taken. Cut it shorter, or send it in 1080p instead of 4K.',
  'file.another':
    'A video is on its way by this link already, perhaps from another tab or phone. Go on there, or wait half a minute.',
  'file.diskFull': 'The shop’s disk is full. Tell the shop, and come back by the same link.',
  'file.kept': 'This video has arrived. Choose another to replace it.',
  'file.soundOnly': 'The file has sound, but no picture. Choose the video itself.',
  'file.pixels':
    'The picture is {width} × {height} pixels; {most} × {most} are the most. Export it smaller: 1080 × 1920 is what shoppers see.',
  'file.cutOff':
    'The file was cut off: the part that says where its pictures are is missing. Copy or export it again, and wait until that has ended.',
  'file.extra':
    'The video ends before its file does, or was cut off: there is something in it that is not part of a video. Export it again from your photos, and send that file.',
  // Pages in place of the form.
  'page.title': 'Send your video',
  'page.script': 'This page needs JavaScript.',
  'page.nowhere': 'This link does not work',
  'page.nowhere.lead':
    'It may not be complete, or the shop has made a new one. Open it again from the shop’s message, or ask the shop for a new link.',
  'page.wait': 'One moment',
  'page.wait.lead': {
    one: 'Too many links that do not work were tried from your network. Open yours again in {minutes} minute.',
    other:
      'Too many links that do not work were tried from your network. Open yours again in {minutes} minutes.',
  },
} as const;

export type CreatorServerTexts = typeof creatorServerTexts;

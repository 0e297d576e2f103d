/** What a creator has agreed to by an invitation, as a file that stands for itself. */
import type { Gift, Submitted } from '../../submissions/shared/gift.js';
import { listInWords } from '../../submissions/shared/sentences.js';
import type { ToKeep } from './keepProof.js';

const CHANNELS = { onsite: 'the shop’s pages', email: 'emails', ads: 'ads' } as const;

export function grantProof({ invitation, sentFile }: Gift, submitted: Submitted): ToKeep {
  const { creator, shop, gift } = invitation;
  const { until, territories, channels } = submitted.grant;
  const who = creator.name ? `${creator.name} (${creator.handle})` : creator.handle;
  const lines = [
    `What ${who} has allowed ${shop}`,
    '',
    `"${submitted.sentence}"`,
    '',
    `Agreed by:    ${submitted.name}`,
    `At:           ${submitted.at}`,
    `Until:        ${until}`,
    `Countries:    ${territories.length > 0 ? listInWords(territories) : 'all'}`,
    `Where:        ${listInWords(channels.map((channel) => CHANNELS[channel]))}`,
    `Relation:     ${submitted.relation}`,
    `Video:        ${submitted.title}`,
    ...(sentFile
      ? [`File:         ${sentFile.name}, ${sentFile.bytes} bytes, sent ${sentFile.at}`]
      : []),
    `Invitation:   ${gift}, of ${invitation.at}`,
    ...(submitted.sparkCode
      ? [`Spark code:   ${submitted.sparkCode}, until ${submitted.sparkUntil}`]
      : []),
    '',
  ];
  return {
    kind: 'grant',
    name: `${gift}.txt`,
    data: Buffer.from(lines.join('\n')),
    at: submitted.at,
  };
}

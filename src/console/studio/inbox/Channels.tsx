import { CHANNELS, type Grant } from '../../../submissions/shared/gift.js';
import { text } from './texts.js';

type Channel = Grant['channels'][number];

interface ChannelsProps {
  chosen: readonly Channel[];
  onChosen(channels: Channel[]): void;
}

/** Where the shop wants to show the video. */
export const Channels = ({ chosen, onChosen }: ChannelsProps) => (
  <fieldset class="field">
    <legend>{text('invite.channels')}</legend>
    {CHANNELS.map((channel) => (
      <label key={channel} class="check">
        <input
          type="checkbox"
          checked={chosen.includes(channel)}
          // Without the shop there is no shelf to show it on.
          disabled={channel === 'onsite'}
          onChange={({ currentTarget: { checked } }) =>
            onChosen(
              CHANNELS.filter((each) => (each === channel ? checked : chosen.includes(each))),
            )
          }
        />
        {text(`channel.${channel}`)}
      </label>
    ))}
  </fieldset>
);

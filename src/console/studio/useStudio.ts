import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { LayoutName } from '../../theme/layoutNames.js';
import type { StudioModel } from './model/studioModel.js';
import type { StudioState } from './model/studioState.js';
import type { StudioWorld } from './model/source.js';
import type { Geometry } from './rooms/useGridWindow.js';

export interface Studio {
  model: StudioModel;
  world: StudioWorld;
  /** Chosen in the preview or for the tag, and the same in both; `null` until then, which leaves it as it was published last. */
  layout: LayoutName | null;
  setLayout(layout: LayoutName): void;
  /** How the long lists were laid out when they were seen last, by their names. */
  grids: Map<string, Geometry>;
  /** Opens a room, or a video in it: `videos`, `video/am-routine`. */
  go(path: string): void;
}

export const StudioContext = createContext<Studio | null>(null);

export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (!studio) throw new Error('outside of the studio');
  return studio;
}

/** The state, anew whenever it changes. */
export function useStudioState(model: StudioModel): StudioState {
  const [state, setState] = useState(() => model.state());
  useEffect(() => {
    const refresh = () => setState(model.state());
    refresh();
    return model.subscribe(refresh);
  }, [model]);
  return state;
}

/** As `lang` of titles of videos and products: the shop's words are in the language that its feed names, whatever the page speaks. */
export const useFeedLang = (): string | undefined => useStudio().model.state().project?.feed.locale;

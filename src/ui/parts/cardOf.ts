/** The card that stands for the video at `index`, if the layout has one in the DOM: the video's own, or one that stands for several, up to `data-last`. */
export const cardOf = (host: HTMLElement, index: number): HTMLElement | null =>
  [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=card]') ?? [])].find(
    ({ dataset: { position, last = position } }) =>
      Number(position) <= index && index <= Number(last),
  ) ?? null;

/**
 * What a reader of the screen says of live regions: of what is added to one that is there, the added words, or all of it where the region
 * is read as a whole; of an alert that comes with its words, those; of a status that comes with its words, nothing.
 */
export function hear(root: Element) {
  const heard: string[] = [];
  const add = (words: string | null | undefined) => {
    if (words?.trim()) heard.push(words.trim());
  };
  const take = (changes: MutationRecord[]) => {
    const whole = new Set<Element>();
    for (const { target, addedNodes, type } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [aria-live]');
      if (region) {
        if (region.ariaAtomic !== 'false') whole.add(region);
        else if (type === 'characterData') add(target.textContent);
        else for (const node of addedNodes) add(node.textContent);
        continue;
      }
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('*')])
            if (alert.role === 'alert') whole.add(alert);
    }
    for (const region of whole) add(region.textContent);
  };
  const observer = new MutationObserver(take);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return heard;
}

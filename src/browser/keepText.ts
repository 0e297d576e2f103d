/**
 * A translator takes text nodes out and puts elements with other words in their place, also inside open shadow roots. What is written
 * into such a node later would never be seen: then the node itself goes back to where its stand-in is.
 */
import type { Stop } from '../tools/emitter.js';

export function keepText(root: ShadowRoot): Stop {
  /** What stands in a text node's place. */
  const standIns = new WeakMap<Node, Node>();
  const stood = new WeakSet<Node>();
  const back = (text: Node) => {
    if (text.isConnected) return;
    // Words that are translated again and again have a stand-in for each stand-in.
    let [gone, standIn] = [text, standIns.get(text)];
    standIns.delete(gone);
    while (standIn && !root.contains(standIn)) {
      [gone, standIn] = [standIn, standIns.get(standIn)];
      standIns.delete(gone);
    }
    standIn?.parentNode?.replaceChild(text, standIn);
  };
  const written = new MutationObserver((records) => records.forEach(({ target }) => back(target)));
  const drawn = new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const standIn =
        addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (!standIn) continue;
      for (const text of removedNodes) {
        if (text.isConnected || !(text instanceof Text || stood.has(text))) continue;
        standIns.set(text, standIn);
        stood.add(standIn);
        if (text instanceof Text) written.observe(text, { characterData: true });
      }
    }
  });
  drawn.observe(root, { childList: true, subtree: true });
  return () => {
    drawn.disconnect();
    written.disconnect();
  };
}

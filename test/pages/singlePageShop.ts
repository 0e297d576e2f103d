/** A shop that changes pages without loading any: the address is pushed and `<main>` is drawn anew. */
import { hostPage, NONCE } from './hostPage.js';

export const singlePageShop = hostPage({
  path: '/app',
  tag: { 'data-target': '#videos' },
  place: (tag) => `<div id="videos"></div></main>${tag}<main hidden>`,
  after: `</main><script nonce="${NONCE}">
    window.goTo = (name, withVideos) => {
      history.pushState({ route: name }, '', '/app?page=' + name);
      draw(name, withVideos);
    };
    const draw = (name, withVideos) => {
      const main = document.createElement('main');
      main.append(Object.assign(document.createElement('h1'), { textContent: name }));
      if (withVideos) main.append(Object.assign(document.createElement('div'), { id: 'videos' }));
      document.querySelector('main').replaceWith(main);
    };
    addEventListener('popstate', () => draw(new URL(location).searchParams.get('page') ?? 'start', true));
  </script>`,
});

/*
 * What a good front-end developer writes in an hour: the same feed, posters, scroll snap, and a dialog with one video. No product
 * sheet, no cart, no swiping from video to video, no captions, nothing measured; it is here for its speed.
 */
(() => {
  const shelf = document.querySelector('.reels');
  const feedUrl = '/reels/reels.json';
  const address = (src) => new URL(src, new URL(feedUrl, location.href)).href;

  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  const video = make('video', { playsInline: true, loop: true });
  const close = make('button', { type: 'button', textContent: '✕', ariaLabel: 'Close' });
  const dialog = make('dialog', {}, close, video);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    video.pause();
    video.removeAttribute('src');
    video.load();
  });

  const open = ({ sources, poster }) => {
    video.poster = address(poster.src);
    video.src = address(sources[0].src);
    dialog.showModal();
    video.play().catch(() => {
      video.controls = true;
    });
  };

  const price = (product) => {
    const { amount, currency } = product.price ?? product.variants[0].price;
    return Number(amount).toLocaleString('en-US', { style: 'currency', currency });
  };

  const card = (reel, creators, products, at) => {
    const product = products.get(reel.tags[0]?.product);
    const words = `${creators.get(reel.creator).handle}${product ? `, ${product.title} ${price(product)}` : ''}`;
    const image = make('img', {
      loading: at < 3 ? 'eager' : 'lazy',
      decoding: 'async',
      width: 540,
      height: 960,
      alt: '',
      src: address(reel.poster.src),
    });
    const button = make('button', { type: 'button' }, words);
    button.addEventListener('click', () => open(reel));
    return make('li', {}, image, button);
  };

  const show = async () => {
    const feed = await (await fetch(feedUrl)).json();
    const creators = new Map(feed.creators.map((creator) => [creator.id, creator]));
    const products = new Map(feed.products.map((product) => [product.id, product]));
    const here = shelf.dataset.product;
    const isHere = (reel) => reel.tags.some((tag) => tag.product === here);
    const reels = [...feed.videos.filter(isHere), ...feed.videos.filter((reel) => !isHere(reel))];
    const list = make('ul', {}, ...reels.map((reel, at) => card(reel, creators, products, at)));
    shelf.append(list, dialog);
    window.startCarousel?.(shelf, list);
  };

  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      show();
    },
    { rootMargin: '100%' },
  ).observe(shelf);
})();

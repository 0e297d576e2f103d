import 'reelshelf/reelshelf.js';

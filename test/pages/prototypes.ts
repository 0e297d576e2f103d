/** Pages whose scripts have changed the language under everybody else, as old libraries did. */
import { hostPage, NONCE } from './hostPage.js';

const page = (path: string, script: string) =>
  hostPage({ path, head: `<script nonce="${NONCE}">${script}</script>` });

export const prototypePages = {
  /** `for…in` over lists and objects meets strangers everywhere; unset options seem to be set. */
  'enumerable extras and a polluted Object.prototype': page(
    '/polluted',
    `Array.prototype.extra = function () { return 'extra'; };
     Array.prototype.remove = function (item) { var at = this.indexOf(item); if (at >= 0) this.splice(at, 1); return this; };
     String.prototype.feed = 'x';
     Object.prototype.feed = '/evil.json'; Object.prototype.key = 'evil'; Object.prototype.endpoint = 'https://evil.example/'; Object.prototype.on = 'evil';
     Object.prototype.product = 'nope'; Object.prototype.cart = 'link'; Object.prototype.limit = 1; Object.prototype.holdout = 0.5; Object.prototype.territory = 'ZZ';
     Object.prototype.topics = ['nope']; Object.prototype.texts = { heading: 'evil' }; Object.prototype.shelf = 'evil';
     Object.prototype.extend = function () { return this; };`,
  ),
  /** Prototype.js 1.6 on a shop of 2010: its own Array.from, lists that write themselves as text, other reduce and bind. */
  'an old Prototype.js': page(
    '/prototype-js',
    `(function () {
      var from = function (list) {
        if (!list) return [];
        if (list.toArray) return list.toArray();
        var length = list.length || 0, results = new Array(length);
        while (length--) results[length] = list[length];
        return results;
      };
      window.$A = Array.from = from;
      Object.toJSON = function (value) { return JSON.stringify(value); };
      var busy = false;
      Array.prototype.toJSON = function () { return '[' + this.map(function (item) { return Object.toJSON(item); }).join(', ') + ']'; };
      String.prototype.toJSON = function () { return this.valueOf(); };
      Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
      Array.prototype.each = Array.prototype._each = function (visit) { for (var i = 0; i < this.length; i++) visit(this[i], i); return this; };
      Array.prototype.reduce = function (first) { return arguments.length === 0 ? (this.length > 1 ? this : this[0]) : native.apply(this, arguments); };
      Function.prototype.bind = function () {
        var method = this, args = $A(arguments), object = args.shift();
        return function () { return method.apply(object, args.concat($A(arguments))); };
      };
      Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
      Element.prototype.hide = Element.prototype.show = Element.prototype.update = function () { return this; };
    })();`.replace('var busy = false;', 'var native = Array.prototype.reduce;'),
  ),
  /** Zone.js, bluebird and old polyfills: what `async` functions answer is none of it, and newer parts are missing. */
  'a Promise of a library in the browser’s place': page(
    '/promise',
    `(function () {
      var Native = window.Promise;
      function Library(run) {
        if (!(this instanceof Library)) throw new TypeError('Library is a constructor');
        this.inner = new Native(run);
      }
      Library.prototype.then = function (done, failed) { var inner = this.inner; return new Library(function (resolve) { resolve(inner.then(done, failed)); }); };
      Library.prototype['catch'] = function (failed) { return this.then(undefined, failed); };
      // What drives a browser in the tests asks the page's own for it.
      Library.prototype['finally'] = function (done) { return this.then(function (value) { done(); return value; }, function (reason) { done(); throw reason; }); };
      Library.resolve = function (value) { return new Library(function (resolve) { resolve(value); }); };
      Library.reject = function (reason) { return new Library(function (resolve, reject) { reject(reason); }); };
      Library.all = function (list) { return Library.resolve(Native.all(list)); };
      Library.race = function (list) { return Library.resolve(Native.race(list)); };
      window.Promise = Library;
    })();`,
  ),
  /** A tag manager that wraps listeners and the network, and an old jQuery with \`$\` of its own. */
  'wrapped listeners, fetch and timers': page(
    '/wrapped',
    `(function () {
      var add = EventTarget.prototype.addEventListener, fetch = window.fetch, later = window.setTimeout;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        var wrapped = typeof listener === 'function' ? function (event) { return listener.apply(this, arguments); } : listener;
        return add.call(this, type, wrapped, options);
      };
      window.fetch = function (input, init) { return fetch.apply(window, arguments).then(function (answer) { return answer; }); };
      window.setTimeout = function (run, delay) { return later.call(window, typeof run === 'function' ? function () { run(); } : run, delay); };
      window.jQuery = window.$ = function () { return window.$; };
      $.fn = { jquery: '1.4.2' }; $.ajax = $.each = $.extend = function () { return {}; };
      window.name = 'shop'; window.status = 'x'; window.process = {}; window.global = window; window.module = { exports: {} }; window.exports = {};
      window.define = function () { throw new Error('Mismatched anonymous define()'); }; window.define.amd = {};
      Math.random = function () { return 0; };
    })();`,
  ),
};

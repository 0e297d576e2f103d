import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as isRecord$1 } from "./isRecord.js";
import { t as parseJson } from "./parseJson.js";
import { s as answer } from "./pageHtml.js";
import { a as discriminatedUnion, d as object, f as optional, h as string, l as nullable, n as _enum, r as array, s as literal, u as number } from "./schemas.js";
import { r as flushToDisk } from "./wholeFile.js";
import crypto, { createHash, randomBytes } from "node:crypto";
import fs, { mkdir, open, readFile, readdir, rm, stat, statfs, writeFile } from "node:fs/promises";
import path, { join } from "node:path";
import stream, { PassThrough, Readable, Transform } from "node:stream";
import fs$1 from "node:fs";
import streamP, { pipeline } from "node:stream/promises";
import nodeHTTP from "node:http";
import EventEmitter$1, { EventEmitter } from "node:events";
// node_modules/ms/index.js
var require_ms = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Helpers.
	*/
	var s = 1e3;
	var m = s * 60;
	var h = m * 60;
	var d = h * 24;
	var w = d * 7;
	var y = d * 365.25;
	/**
	* Parse or format the given `val`.
	*
	* Options:
	*
	*  - `long` verbose formatting [false]
	*
	* @param {String|Number} val
	* @param {Object} [options]
	* @throws {Error} throw an error if val is not a non-empty string or a number
	* @return {String|Number}
	* @api public
	*/
	module.exports = function(val, options) {
		options = options || {};
		var type = typeof val;
		if (type === "string" && val.length > 0) return parse(val);
		else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
		throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
	};
	/**
	* Parse the given `str` and return milliseconds.
	*
	* @param {String} str
	* @return {Number}
	* @api private
	*/
	function parse(str) {
		str = String(str);
		if (str.length > 100) return;
		var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
		if (!match) return;
		var n = parseFloat(match[1]);
		switch ((match[2] || "ms").toLowerCase()) {
			case "years":
			case "year":
			case "yrs":
			case "yr":
			case "y": return n * y;
			case "weeks":
			case "week":
			case "w": return n * w;
			case "days":
			case "day":
			case "d": return n * d;
			case "hours":
			case "hour":
			case "hrs":
			case "hr":
			case "h": return n * h;
			case "minutes":
			case "minute":
			case "mins":
			case "min":
			case "m": return n * m;
			case "seconds":
			case "second":
			case "secs":
			case "sec":
			case "s": return n * s;
			case "milliseconds":
			case "millisecond":
			case "msecs":
			case "msec":
			case "ms": return n;
			default: return;
		}
	}
	/**
	* Short format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtShort(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return Math.round(ms / d) + "d";
		if (msAbs >= h) return Math.round(ms / h) + "h";
		if (msAbs >= m) return Math.round(ms / m) + "m";
		if (msAbs >= s) return Math.round(ms / s) + "s";
		return ms + "ms";
	}
	/**
	* Long format for `ms`.
	*
	* @param {Number} ms
	* @return {String}
	* @api private
	*/
	function fmtLong(ms) {
		var msAbs = Math.abs(ms);
		if (msAbs >= d) return plural(ms, msAbs, d, "day");
		if (msAbs >= h) return plural(ms, msAbs, h, "hour");
		if (msAbs >= m) return plural(ms, msAbs, m, "minute");
		if (msAbs >= s) return plural(ms, msAbs, s, "second");
		return ms + " ms";
	}
	/**
	* Pluralization helper.
	*/
	function plural(ms, msAbs, n, name) {
		var isPlural = msAbs >= n * 1.5;
		return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
	}
}));
// node_modules/debug/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the common logic for both the Node.js and web browser
	* implementations of `debug()`.
	*/
	function setup(env) {
		createDebug.debug = createDebug;
		createDebug.default = createDebug;
		createDebug.coerce = coerce;
		createDebug.disable = disable;
		createDebug.enable = enable;
		createDebug.enabled = enabled;
		createDebug.humanize = require_ms();
		createDebug.destroy = destroy;
		Object.keys(env).forEach((key) => {
			createDebug[key] = env[key];
		});
		/**
		* The currently active debug mode names, and names to skip.
		*/
		createDebug.names = [];
		createDebug.skips = [];
		/**
		* Map of special "%n" handling functions, for the debug "format" argument.
		*
		* Valid key names are a single, lower or upper-case letter, i.e. "n" and "N".
		*/
		createDebug.formatters = {};
		/**
		* Selects a color for a debug namespace
		* @param {String} namespace The namespace string for the debug instance to be colored
		* @return {Number|String} An ANSI color code for the given namespace
		* @api private
		*/
		function selectColor(namespace) {
			let hash = 0;
			for (let i = 0; i < namespace.length; i++) {
				hash = (hash << 5) - hash + namespace.charCodeAt(i);
				hash |= 0;
			}
			return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
		}
		createDebug.selectColor = selectColor;
		/**
		* Create a debugger with the given `namespace`.
		*
		* @param {String} namespace
		* @return {Function}
		* @api public
		*/
		function createDebug(namespace) {
			let prevTime;
			let enableOverride = null;
			let namespacesCache;
			let enabledCache;
			function debug(...args) {
				if (!debug.enabled) return;
				const self = debug;
				const curr = Number(/* @__PURE__ */ new Date());
				self.diff = curr - (prevTime || curr);
				self.prev = prevTime;
				self.curr = curr;
				prevTime = curr;
				args[0] = createDebug.coerce(args[0]);
				if (typeof args[0] !== "string") args.unshift("%O");
				let index = 0;
				args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
					if (match === "%%") return "%";
					index++;
					const formatter = createDebug.formatters[format];
					if (typeof formatter === "function") {
						const val = args[index];
						match = formatter.call(self, val);
						args.splice(index, 1);
						index--;
					}
					return match;
				});
				createDebug.formatArgs.call(self, args);
				(self.log || createDebug.log).apply(self, args);
			}
			debug.namespace = namespace;
			debug.useColors = createDebug.useColors();
			debug.color = createDebug.selectColor(namespace);
			debug.extend = extend;
			debug.destroy = createDebug.destroy;
			Object.defineProperty(debug, "enabled", {
				enumerable: true,
				configurable: false,
				get: () => {
					if (enableOverride !== null) return enableOverride;
					if (namespacesCache !== createDebug.namespaces) {
						namespacesCache = createDebug.namespaces;
						enabledCache = createDebug.enabled(namespace);
					}
					return enabledCache;
				},
				set: (v) => {
					enableOverride = v;
				}
			});
			if (typeof createDebug.init === "function") createDebug.init(debug);
			return debug;
		}
		function extend(namespace, delimiter) {
			const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
			newDebug.log = this.log;
			return newDebug;
		}
		/**
		* Enables a debug mode by namespaces. This can include modes
		* separated by a colon and wildcards.
		*
		* @param {String} namespaces
		* @api public
		*/
		function enable(namespaces) {
			createDebug.save(namespaces);
			createDebug.namespaces = namespaces;
			createDebug.names = [];
			createDebug.skips = [];
			const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(" ", ",").split(",").filter(Boolean);
			for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1));
			else createDebug.names.push(ns);
		}
		/**
		* Checks if the given string matches a namespace template, honoring
		* asterisks as wildcards.
		*
		* @param {String} search
		* @param {String} template
		* @return {Boolean}
		*/
		function matchesTemplate(search, template) {
			let searchIndex = 0;
			let templateIndex = 0;
			let starIndex = -1;
			let matchIndex = 0;
			while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) {
				if (template[templateIndex] === "*") {
					starIndex = templateIndex;
					matchIndex = searchIndex;
					templateIndex++;
				} else {
					searchIndex++;
					templateIndex++;
				}
			} else if (starIndex !== -1) {
				templateIndex = starIndex + 1;
				matchIndex++;
				searchIndex = matchIndex;
			} else return false;
			while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
			return templateIndex === template.length;
		}
		/**
		* Disable debug output.
		*
		* @return {String} namespaces
		* @api public
		*/
		function disable() {
			const namespaces = [...createDebug.names, ...createDebug.skips.map((namespace) => "-" + namespace)].join(",");
			createDebug.enable("");
			return namespaces;
		}
		/**
		* Returns true if the given mode name is enabled, false otherwise.
		*
		* @param {String} name
		* @return {Boolean}
		* @api public
		*/
		function enabled(name) {
			for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
			for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
			return false;
		}
		/**
		* Coerce `val`.
		*
		* @param {Mixed} val
		* @return {Mixed}
		* @api private
		*/
		function coerce(val) {
			if (val instanceof Error) return val.stack || val.message;
			return val;
		}
		/**
		* XXX DO NOT USE. This is a temporary stub function.
		* XXX It WILL be removed in the next major release.
		*/
		function destroy() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		createDebug.enable(createDebug.load());
		return createDebug;
	}
	module.exports = setup;
}));
// node_modules/debug/src/browser.js
var require_browser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* This is the web browser implementation of `debug()`.
	*/
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.storage = localstorage();
	exports.destroy = (() => {
		let warned = false;
		return () => {
			if (!warned) {
				warned = true;
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
		};
	})();
	/**
	* Colors.
	*/
	exports.colors = [
		"#0000CC",
		"#0000FF",
		"#0033CC",
		"#0033FF",
		"#0066CC",
		"#0066FF",
		"#0099CC",
		"#0099FF",
		"#00CC00",
		"#00CC33",
		"#00CC66",
		"#00CC99",
		"#00CCCC",
		"#00CCFF",
		"#3300CC",
		"#3300FF",
		"#3333CC",
		"#3333FF",
		"#3366CC",
		"#3366FF",
		"#3399CC",
		"#3399FF",
		"#33CC00",
		"#33CC33",
		"#33CC66",
		"#33CC99",
		"#33CCCC",
		"#33CCFF",
		"#6600CC",
		"#6600FF",
		"#6633CC",
		"#6633FF",
		"#66CC00",
		"#66CC33",
		"#9900CC",
		"#9900FF",
		"#9933CC",
		"#9933FF",
		"#99CC00",
		"#99CC33",
		"#CC0000",
		"#CC0033",
		"#CC0066",
		"#CC0099",
		"#CC00CC",
		"#CC00FF",
		"#CC3300",
		"#CC3333",
		"#CC3366",
		"#CC3399",
		"#CC33CC",
		"#CC33FF",
		"#CC6600",
		"#CC6633",
		"#CC9900",
		"#CC9933",
		"#CCCC00",
		"#CCCC33",
		"#FF0000",
		"#FF0033",
		"#FF0066",
		"#FF0099",
		"#FF00CC",
		"#FF00FF",
		"#FF3300",
		"#FF3333",
		"#FF3366",
		"#FF3399",
		"#FF33CC",
		"#FF33FF",
		"#FF6600",
		"#FF6633",
		"#FF9900",
		"#FF9933",
		"#FFCC00",
		"#FFCC33"
	];
	/**
	* Currently only WebKit-based Web Inspectors, Firefox >= v31,
	* and the Firebug extension (any Firefox version) are known
	* to support "%c" CSS customizations.
	*
	* TODO: add a `localStorage` variable to explicitly enable/disable colors
	*/
	function useColors() {
		if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
		if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
		let m;
		return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	/**
	* Colorize log arguments if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
		if (!this.useColors) return;
		const c = "color: " + this.color;
		args.splice(1, 0, c, "color: inherit");
		let index = 0;
		let lastC = 0;
		args[0].replace(/%[a-zA-Z%]/g, (match) => {
			if (match === "%%") return;
			index++;
			if (match === "%c") lastC = index;
		});
		args.splice(lastC, 0, c);
	}
	/**
	* Invokes `console.debug()` when available.
	* No-op when `console.debug` is not a "function".
	* If `console.debug` is not available, falls back
	* to `console.log`.
	*
	* @api public
	*/
	exports.log = console.debug || console.log || (() => {});
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		try {
			if (namespaces) exports.storage.setItem("debug", namespaces);
			else exports.storage.removeItem("debug");
		} catch (error) {}
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		let r;
		try {
			r = exports.storage.getItem("debug");
		} catch (error) {}
		if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
		return r;
	}
	/**
	* Localstorage attempts to return the localstorage.
	*
	* This is necessary because safari throws
	* when a user disables cookies/localstorage
	* and you attempt to access it.
	*
	* @return {LocalStorage}
	* @api private
	*/
	function localstorage() {
		try {
			return localStorage;
		} catch (error) {}
	}
	module.exports = require_common()(exports);
	var { formatters } = module.exports;
	/**
	* Map %j to `JSON.stringify()`, since no Web Inspectors do that by default.
	*/
	formatters.j = function(v) {
		try {
			return JSON.stringify(v);
		} catch (error) {
			return "[UnexpectedJSONParseError]: " + error.message;
		}
	};
}));
// node_modules/has-flag/index.js
var require_has_flag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = (flag, argv = process.argv) => {
		const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
		const position = argv.indexOf(prefix + flag);
		const terminatorPosition = argv.indexOf("--");
		return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
	};
}));
// node_modules/supports-color/index.js
var require_supports_color = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var os = __require("os");
	var tty = __require("tty");
	var hasFlag = require_has_flag();
	var { env } = process;
	var forceColor;
	if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) forceColor = 0;
	else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) forceColor = 1;
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") forceColor = 1;
		else if (env.FORCE_COLOR === "false") forceColor = 0;
		else forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3);
	}
	function translateLevel(level) {
		if (level === 0) return false;
		return {
			level,
			hasBasic: true,
			has256: level >= 2,
			has16m: level >= 3
		};
	}
	function supportsColor(haveStream, streamIsTTY) {
		if (forceColor === 0) return 0;
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
		if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
		const min = forceColor || 0;
		if (env.TERM === "dumb") return min;
		if (process.platform === "win32") {
			const osRelease = os.release().split(".");
			if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
			return 1;
		}
		if ("CI" in env) {
			if ([
				"TRAVIS",
				"CIRCLECI",
				"APPVEYOR",
				"GITLAB_CI",
				"GITHUB_ACTIONS",
				"BUILDKITE"
			].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
			return min;
		}
		if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
		if (env.COLORTERM === "truecolor") return 3;
		if ("TERM_PROGRAM" in env) {
			const version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
			switch (env.TERM_PROGRAM) {
				case "iTerm.app": return version >= 3 ? 3 : 2;
				case "Apple_Terminal": return 2;
			}
		}
		if (/-256(color)?$/i.test(env.TERM)) return 2;
		if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
		if ("COLORTERM" in env) return 1;
		return min;
	}
	function getSupportLevel(stream) {
		return translateLevel(supportsColor(stream, stream && stream.isTTY));
	}
	module.exports = {
		supportsColor: getSupportLevel,
		stdout: translateLevel(supportsColor(true, tty.isatty(1))),
		stderr: translateLevel(supportsColor(true, tty.isatty(2)))
	};
}));
// node_modules/debug/src/node.js
var require_node = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Module dependencies.
	*/
	var tty = __require("tty");
	var util = __require("util");
	/**
	* This is the Node.js implementation of `debug()`.
	*/
	exports.init = init;
	exports.log = log;
	exports.formatArgs = formatArgs;
	exports.save = save;
	exports.load = load;
	exports.useColors = useColors;
	exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
	/**
	* Colors.
	*/
	exports.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		const supportsColor = require_supports_color();
		if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		];
	} catch (error) {}
	/**
	* Build up the default `inspectOpts` object from the environment variables.
	*
	*   $ DEBUG_COLORS=no DEBUG_DEPTH=10 DEBUG_SHOW_HIDDEN=enabled node script.js
	*/
	exports.inspectOpts = Object.keys(process.env).filter((key) => {
		return /^debug_/i.test(key);
	}).reduce((obj, key) => {
		const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => {
			return k.toUpperCase();
		});
		let val = process.env[key];
		if (/^(yes|on|true|enabled)$/i.test(val)) val = true;
		else if (/^(no|off|false|disabled)$/i.test(val)) val = false;
		else if (val === "null") val = null;
		else val = Number(val);
		obj[prop] = val;
		return obj;
	}, {});
	/**
	* Is stdout a TTY? Colored output is enabled when `true`.
	*/
	function useColors() {
		return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
	}
	/**
	* Adds ANSI color escape codes if enabled.
	*
	* @api public
	*/
	function formatArgs(args) {
		const { namespace: name, useColors } = this;
		if (useColors) {
			const c = this.color;
			const colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c);
			const prefix = `  ${colorCode};1m${name} \u001B[0m`;
			args[0] = prefix + args[0].split("\n").join("\n" + prefix);
			args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
		} else args[0] = getDate() + name + " " + args[0];
	}
	function getDate() {
		if (exports.inspectOpts.hideDate) return "";
		return (/* @__PURE__ */ new Date()).toISOString() + " ";
	}
	/**
	* Invokes `util.formatWithOptions()` with the specified arguments and writes to stderr.
	*/
	function log(...args) {
		return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
	}
	/**
	* Save `namespaces`.
	*
	* @param {String} namespaces
	* @api private
	*/
	function save(namespaces) {
		if (namespaces) process.env.DEBUG = namespaces;
		else delete process.env.DEBUG;
	}
	/**
	* Load `namespaces`.
	*
	* @return {String} returns the previously persisted debug modes
	* @api private
	*/
	function load() {
		return process.env.DEBUG;
	}
	/**
	* Init logic for `debug` instances.
	*
	* Create a new `inspectOpts` object in case `useColors` is set
	* differently for a particular `debug` instance.
	*/
	function init(debug) {
		debug.inspectOpts = {};
		const keys = Object.keys(exports.inspectOpts);
		for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
	}
	module.exports = require_common()(exports);
	var { formatters } = module.exports;
	/**
	* Map %o to `util.inspect()`, all on a single line.
	*/
	formatters.o = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts).split("\n").map((str) => str.trim()).join(" ");
	};
	/**
	* Map %O to `util.inspect()`, allowing multiple lines if needed.
	*/
	formatters.O = function(v) {
		this.inspectOpts.colors = this.useColors;
		return util.inspect(v, this.inspectOpts);
	};
}));
// node_modules/@tus/utils/dist/models/Upload.js
var import_src = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* Detect Electron renderer / nwjs process, which is node, but we should
	* treat as a browser.
	*/
	if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = require_browser();
	else module.exports = require_node();
})))(), 1);
var Upload = class {
	id;
	metadata;
	size;
	offset;
	creation_date;
	storage;
	constructor(upload) {
		if (!upload.id) throw new Error("[File] constructor must be given an ID");
		this.id = upload.id;
		this.size = upload.size;
		this.offset = upload.offset;
		this.metadata = upload.metadata;
		this.storage = upload.storage;
		this.creation_date = upload.creation_date ?? (/* @__PURE__ */ new Date()).toISOString();
	}
	get sizeIsDeferred() {
		return this.size === void 0;
	}
};
// node_modules/@tus/utils/dist/models/DataStore.js
var DataStore = class extends EventEmitter$1 {
	extensions = [];
	hasExtension(extension) {
		return this.extensions?.includes(extension);
	}
	/**
	* Called in POST requests. This method just creates a
	* file, implementing the creation extension.
	*
	* http://tus.io/protocols/resumable-upload.html#creation
	*/
	async create(file) {
		return file;
	}
	/**
	* Called in DELETE requests. This method just deletes the file from the store.
	* http://tus.io/protocols/resumable-upload.html#termination
	*/
	async remove(_id) {}
	/**
	* Called in PATCH requests. This method should write data
	* to the DataStore file, and possibly implement the
	* concatenation extension.
	*
	* http://tus.io/protocols/resumable-upload.html#concatenation
	*/
	async write(_stream, _id, _offset) {
		return 0;
	}
	/**
	* Called in HEAD requests. This method should return the bytes
	* writen to the DataStore, for the client to know where to resume
	* the upload.
	*/
	async getUpload(id) {
		return new Upload({
			id,
			size: 0,
			offset: 0,
			storage: {
				type: "datastore",
				path: ""
			}
		});
	}
	/**
	* Called in PATCH requests when upload length is known after being defered.
	*/
	async declareUploadLength(_id, _upload_length) {}
	/**
	* Returns number of expired uploads that were deleted.
	*/
	async deleteExpired() {
		return 0;
	}
	getExpiration() {
		return 0;
	}
};
// node_modules/@tus/utils/dist/models/Metadata.js
var ASCII_SPACE = " ".codePointAt(0);
var ASCII_COMMA = ",".codePointAt(0);
var BASE64_REGEX = /^[\d+/A-Za-z]*={0,2}$/;
function validateKey(key) {
	if (key.length === 0) return false;
	for (let i = 0; i < key.length; ++i) {
		const charCodePoint = key.codePointAt(i);
		if (charCodePoint > 127 || charCodePoint === ASCII_SPACE || charCodePoint === ASCII_COMMA) return false;
	}
	return true;
}
function validateValue(value) {
	if (value.length % 4 !== 0) return false;
	return BASE64_REGEX.test(value);
}
function parse(str) {
	const meta = {};
	if (!str || str.trim().length === 0) throw new Error("Metadata string is not valid");
	for (const pair of str.split(",")) {
		const tokens = pair.split(" ");
		const [key, value] = tokens;
		if ((tokens.length === 1 && validateKey(key) || tokens.length === 2 && validateKey(key) && validateValue(value)) && !(key in meta)) meta[key] = value ? Buffer.from(value, "base64").toString("utf8") : null;
		else throw new Error("Metadata string is not valid");
	}
	return meta;
}
function stringify(metadata) {
	return Object.entries(metadata).map(([key, value]) => {
		if (value === null) return key;
		return `${key} ${Buffer.from(value, "utf8").toString("base64")}`;
	}).join(",");
}
stream.Writable;
// node_modules/@tus/utils/dist/constants.js
var REQUEST_METHODS = [
	"POST",
	"HEAD",
	"PATCH",
	"OPTIONS",
	"DELETE"
];
var HEADERS = [
	"Authorization",
	"Content-Type",
	"Location",
	"Tus-Extension",
	"Tus-Max-Size",
	"Tus-Resumable",
	"Tus-Version",
	"Upload-Concat",
	"Upload-Defer-Length",
	"Upload-Length",
	"Upload-Metadata",
	"Upload-Offset",
	"X-HTTP-Method-Override",
	"X-Requested-With",
	"X-Forwarded-Host",
	"X-Forwarded-Proto",
	"Forwarded"
];
HEADERS.map((header) => {
	return header.toLowerCase();
});
HEADERS.join(", ");
var ALLOWED_METHODS = REQUEST_METHODS.join(", ");
var EXPOSED_HEADERS = HEADERS.join(", ");
var ERRORS = {
	MISSING_OFFSET: {
		status_code: 403,
		body: "Upload-Offset header required\n"
	},
	ABORTED: {
		status_code: 400,
		body: "Request aborted due to lock acquired"
	},
	INVALID_TERMINATION: {
		status_code: 400,
		body: "Cannot terminate an already completed upload"
	},
	ERR_LOCK_TIMEOUT: {
		status_code: 500,
		body: "failed to acquire lock before timeout"
	},
	INVALID_CONTENT_TYPE: {
		status_code: 403,
		body: "Content-Type header required\n"
	},
	FILE_NOT_FOUND: {
		status_code: 404,
		body: "The file for this url was not found\n"
	},
	INVALID_OFFSET: {
		status_code: 409,
		body: "Upload-Offset conflict\n"
	},
	FILE_NO_LONGER_EXISTS: {
		status_code: 410,
		body: "The file for this url no longer exists\n"
	},
	ERR_SIZE_EXCEEDED: {
		status_code: 413,
		body: "upload's size exceeded\n"
	},
	ERR_MAX_SIZE_EXCEEDED: {
		status_code: 413,
		body: "Maximum size exceeded\n"
	},
	INVALID_LENGTH: {
		status_code: 400,
		body: "Upload-Length or Upload-Defer-Length header required\n"
	},
	INVALID_METADATA: {
		status_code: 400,
		body: "Upload-Metadata is invalid. It MUST consist of one or more comma-separated key-value pairs. The key and value MUST be separated by a space. The key MUST NOT contain spaces and commas and MUST NOT be empty. The key SHOULD be ASCII encoded and the value MUST be Base64 encoded. All keys MUST be unique"
	},
	UNKNOWN_ERROR: {
		status_code: 500,
		body: "Something went wrong with that request\n"
	},
	FILE_WRITE_ERROR: {
		status_code: 500,
		body: "Something went wrong receiving the file\n"
	},
	UNSUPPORTED_CONCATENATION_EXTENSION: {
		status_code: 501,
		body: "Concatenation extension is not (yet) supported. Disable parallel uploads in the tus client.\n"
	},
	UNSUPPORTED_CREATION_DEFER_LENGTH_EXTENSION: {
		status_code: 501,
		body: "creation-defer-length extension is not (yet) supported.\n"
	},
	UNSUPPORTED_EXPIRATION_EXTENSION: {
		status_code: 501,
		body: "expiration extension is not (yet) supported.\n"
	}
};
var EVENTS = {
	POST_CREATE: "POST_CREATE",
	POST_RECEIVE: "POST_RECEIVE",
	POST_FINISH: "POST_FINISH",
	POST_TERMINATE: "POST_TERMINATE"
};
var MAX_AGE = 86400;
var TUS_RESUMABLE = "1.0.0";
var TUS_VERSION = ["1.0.0"];
// node_modules/@tus/utils/dist/models/StreamLimiter.js
var MaxFileExceededError = class MaxFileExceededError extends Error {
	status_code;
	body;
	constructor() {
		super(ERRORS.ERR_MAX_SIZE_EXCEEDED.body);
		this.status_code = ERRORS.ERR_MAX_SIZE_EXCEEDED.status_code;
		this.body = ERRORS.ERR_MAX_SIZE_EXCEEDED.body;
		Object.setPrototypeOf(this, MaxFileExceededError.prototype);
	}
};
var StreamLimiter = class extends Transform {
	maxSize;
	currentSize = 0;
	constructor(maxSize) {
		super();
		this.maxSize = maxSize;
	}
	_transform(chunk, _encoding, callback) {
		this.currentSize += chunk.length;
		if (this.currentSize > this.maxSize) callback(new MaxFileExceededError());
		else callback(null, chunk);
	}
};
// node_modules/@tus/utils/dist/models/Uid.js
var Uid = { rand() {
	return crypto.randomBytes(16).toString("hex");
} };
// node_modules/@tus/utils/dist/path.js
/** Checks that a path resolves to a lexical descendant of a directory. */
function isPathInsideDirectory(directory, filePath) {
	const relativePath = path.relative(path.resolve(directory), path.resolve(filePath));
	return !filePath.includes("\0") && relativePath !== "" && relativePath !== ".." && !relativePath.startsWith(`..${path.sep}`) && !path.isAbsolute(relativePath);
}
// node_modules/@tus/utils/dist/kvstores/FileKvStore.js
/**
* FileConfigstore writes the `Upload` JSON metadata to disk next the uploaded file itself.
* It uses a queue which only processes one operation at a time to prevent unsafe concurrent access.
*/
var FileKvStore = class {
	directory;
	constructor(path) {
		this.directory = path;
	}
	async get(key) {
		try {
			const buffer = await fs.readFile(this.resolve(key), "utf8");
			return JSON.parse(buffer);
		} catch {
			return;
		}
	}
	async set(key, value) {
		await fs.writeFile(this.resolve(key), JSON.stringify(value));
	}
	async delete(key) {
		await fs.rm(this.resolve(key));
	}
	async list() {
		const sorted = (await fs.readdir(this.directory)).sort((a, b) => a.localeCompare(b));
		const name = (file) => path.basename(file, ".json");
		return sorted.filter((file, idx) => idx < sorted.length - 1 && name(file) === name(sorted[idx + 1]));
	}
	resolve(key) {
		const filePath = path.resolve(this.directory, `${key}.json`);
		if (!isPathInsideDirectory(this.directory, filePath)) throw ERRORS.FILE_NOT_FOUND;
		return filePath;
	}
};
// node_modules/@tus/file-store/dist/index.js
var MASK = "0777";
var IGNORED_MKDIR_ERROR = "EEXIST";
var FILE_DOESNT_EXIST = "ENOENT";
var log$3 = (0, import_src.default)("tus-node-server:stores:filestore");
var FileStore = class extends DataStore {
	directory;
	configstore;
	expirationPeriodInMilliseconds;
	constructor({ directory, configstore, expirationPeriodInMilliseconds }) {
		super();
		this.directory = directory;
		this.configstore = configstore ?? new FileKvStore(directory);
		this.expirationPeriodInMilliseconds = expirationPeriodInMilliseconds ?? 0;
		this.extensions = [
			"creation",
			"creation-with-upload",
			"creation-defer-length",
			"termination",
			"expiration"
		];
		this.checkOrCreateDirectory();
	}
	/**
	*  Ensure the directory exists.
	*/
	checkOrCreateDirectory() {
		fs$1.mkdir(this.directory, {
			mode: MASK,
			recursive: true
		}, (error) => {
			if (error && error.code !== IGNORED_MKDIR_ERROR) throw error;
		});
	}
	resolve(fileId) {
		const filePath = path.join(this.directory, fileId);
		if (!isPathInsideDirectory(this.directory, filePath)) throw ERRORS.FILE_NOT_FOUND;
		return filePath;
	}
	/**
	* Create an empty file.
	*/
	async create(file) {
		const filePath = this.resolve(file.id);
		await fs.mkdir(path.dirname(filePath), { recursive: true });
		await fs.writeFile(filePath, "");
		await this.configstore.set(file.id, file);
		file.storage = {
			type: "file",
			path: filePath
		};
		return file;
	}
	read(file_id) {
		return fs$1.createReadStream(this.resolve(file_id));
	}
	async remove(file_id) {
		try {
			await fs.unlink(this.resolve(file_id));
		} catch (error) {
			log$3("[FileStore] delete: Error", error);
			throw ERRORS.FILE_NOT_FOUND;
		}
		await this.configstore.delete(file_id);
	}
	async write(readable, file_id, offset) {
		const file_path = this.resolve(file_id);
		const writeable = fs$1.createWriteStream(file_path, {
			flags: "r+",
			start: offset
		});
		let bytes_received = 0;
		const transform = new stream.Transform({ transform(chunk, _, callback) {
			bytes_received += chunk.length;
			callback(null, chunk);
		} });
		try {
			await streamP.pipeline(readable, transform, writeable);
		} catch (error) {
			log$3("[FileStore] write: Error", error);
			throw ERRORS.FILE_WRITE_ERROR;
		}
		log$3(`[FileStore] write: ${bytes_received} bytes written to ${file_path}`);
		offset += bytes_received;
		log$3(`[FileStore] write: File is now ${offset} bytes`);
		return offset;
	}
	async getUpload(id) {
		const file = await this.configstore.get(id);
		if (!file) throw ERRORS.FILE_NOT_FOUND;
		const filePath = this.resolve(id);
		let stats;
		try {
			stats = await fs.stat(filePath);
		} catch (error) {
			if (error.code === FILE_DOESNT_EXIST) {
				log$3(`[FileStore] getUpload: No file found at ${filePath} but db record exists`, file);
				throw ERRORS.FILE_NO_LONGER_EXISTS;
			}
			throw error;
		}
		if (stats.isDirectory()) {
			log$3(`[FileStore] getUpload: ${filePath} is a directory`);
			throw ERRORS.FILE_NOT_FOUND;
		}
		return new Upload({
			id,
			size: file.size,
			offset: stats.size,
			metadata: file.metadata,
			creation_date: file.creation_date,
			storage: {
				type: "file",
				path: filePath
			}
		});
	}
	async declareUploadLength(id, upload_length) {
		const file = await this.configstore.get(id);
		if (!file) throw ERRORS.FILE_NOT_FOUND;
		file.size = upload_length;
		await this.configstore.set(id, file);
	}
	async deleteExpired() {
		const now = /* @__PURE__ */ new Date();
		const toDelete = [];
		if (!this.configstore.list) throw ERRORS.UNSUPPORTED_EXPIRATION_EXTENSION;
		const uploadKeys = await this.configstore.list();
		for (const file_id of uploadKeys) try {
			const info = await this.configstore.get(file_id);
			if (info && "creation_date" in info && this.getExpiration() > 0 && info.size !== info.offset && info.creation_date) {
				const creation = new Date(info.creation_date);
				if (now > new Date(creation.getTime() + this.getExpiration())) toDelete.push(this.remove(file_id));
			}
		} catch (error) {
			if (error !== ERRORS.FILE_NO_LONGER_EXISTS) throw error;
		}
		await Promise.all(toDelete);
		return toDelete.length;
	}
	getExpiration() {
		return this.expirationPeriodInMilliseconds;
	}
};
// node_modules/srvx/dist/_chunks/_url.mjs
function lazyInherit(target, source, sourceKey) {
	for (const key of [...Object.getOwnPropertyNames(source), ...Object.getOwnPropertySymbols(source)]) {
		if (key === "constructor") continue;
		const targetDesc = Object.getOwnPropertyDescriptor(target, key);
		const desc = Object.getOwnPropertyDescriptor(source, key);
		let modified = false;
		if (desc.get) {
			modified = true;
			desc.get = targetDesc?.get || function() {
				return this[sourceKey][key];
			};
		}
		if (desc.set) {
			modified = true;
			desc.set = targetDesc?.set || function(value) {
				this[sourceKey][key] = value;
			};
		}
		if (!targetDesc?.value && typeof desc.value === "function") {
			modified = true;
			desc.value = function(...args) {
				return this[sourceKey][key](...args);
			};
		}
		if (modified) Object.defineProperty(target, key, desc);
	}
}
var _needsNormRE = /(?:(?:^|\/)(?:\.|\.\.|%2e|%2e\.|\.%2e|%2e%2e)(?:\/|$))|[\\^#"<>{}`\x80-\uffff]/i;
var _searchNeedsNormRE = /[#"'<>]/;
var FastURL = /* @__PURE__ */ (() => {
	const NativeURL = globalThis.URL;
	const FastURL = class URL {
		#url;
		#href;
		#protocol;
		#host;
		#pathname;
		#search;
		#searchParams;
		#pos;
		constructor(url) {
			if (typeof url === "string") {
				const isOriginForm = url[0] === "/";
				if (isOriginForm && !_searchNeedsNormRE.test(url)) this.#href = url;
				else this.#url = new NativeURL(isOriginForm ? `http://localhost${url}` : url);
			} else if (_needsNormRE.test(url.pathname) || url.search && _searchNeedsNormRE.test(url.search)) this.#url = new NativeURL(`${url.protocol || "http:"}//${url.host || "localhost"}${url.pathname}${url.search || ""}`);
			else {
				this.#protocol = url.protocol;
				this.#host = url.host;
				this.#pathname = url.pathname;
				this.#search = url.search;
			}
		}
		static [Symbol.hasInstance](val) {
			return val instanceof NativeURL;
		}
		get _url() {
			if (this.#url) return this.#url;
			this.#url = new NativeURL(this.href);
			this.#href = void 0;
			this.#protocol = void 0;
			this.#host = void 0;
			this.#pathname = void 0;
			this.#search = void 0;
			this.#searchParams = void 0;
			this.#pos = void 0;
			return this.#url;
		}
		get href() {
			if (this.#url) return this.#url.href;
			if (!this.#href) this.#href = `${this.#protocol || "http:"}//${this.#host || "localhost"}${this.#pathname || "/"}${this.#search || ""}`;
			return this.#href;
		}
		#getPos() {
			if (!this.#pos) {
				const url = this.href;
				const protoIndex = url.indexOf("://");
				const pathnameIndex = protoIndex === -1 ? -1 : url.indexOf("/", protoIndex + 4);
				const qIndex = pathnameIndex === -1 ? -1 : url.indexOf("?", pathnameIndex);
				this.#pos = [
					protoIndex,
					pathnameIndex,
					qIndex
				];
			}
			return this.#pos;
		}
		get pathname() {
			if (this.#url) return this.#url.pathname;
			if (this.#pathname === void 0) {
				const [, pathnameIndex, queryIndex] = this.#getPos();
				if (pathnameIndex === -1) return this._url.pathname;
				this.#pathname = this.href.slice(pathnameIndex, queryIndex === -1 ? void 0 : queryIndex);
			}
			return this.#pathname;
		}
		get search() {
			if (this.#url) return this.#url.search;
			if (this.#search === void 0) {
				const [, pathnameIndex, queryIndex] = this.#getPos();
				if (pathnameIndex === -1) return this._url.search;
				const url = this.href;
				this.#search = queryIndex === -1 || queryIndex === url.length - 1 ? "" : url.slice(queryIndex);
			}
			return this.#search;
		}
		get searchParams() {
			if (this.#url) return this.#url.searchParams;
			if (!this.#searchParams) this.#searchParams = new URLSearchParams(this.search);
			return this.#searchParams;
		}
		get protocol() {
			if (this.#url) return this.#url.protocol;
			if (this.#protocol === void 0) {
				const [protocolIndex] = this.#getPos();
				if (protocolIndex === -1) return this._url.protocol;
				const url = this.href;
				this.#protocol = url.slice(0, protocolIndex + 1);
			}
			return this.#protocol;
		}
		toString() {
			return this.href;
		}
		toJSON() {
			return this.href;
		}
	};
	lazyInherit(FastURL.prototype, NativeURL.prototype, "_url");
	Object.setPrototypeOf(FastURL.prototype, NativeURL.prototype);
	Object.setPrototypeOf(FastURL, NativeURL);
	return FastURL;
})();
// node_modules/srvx/dist/_chunks/_trust-proxy.mjs
function isTrustedProxy(trustProxy, remoteAddress) {
	if (trustProxy === void 0 || trustProxy === false) return false;
	if (trustProxy === true) return true;
	if (trustProxy === "loopback") return isLoopbackAddress(remoteAddress);
	if (remoteAddress === void 0) return false;
	if (trustProxy.includes(remoteAddress)) return true;
	const mapped = ipv4FromMapped(remoteAddress);
	return mapped !== void 0 && trustProxy.includes(mapped);
}
function ipv4FromMapped(address) {
	return address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : void 0;
}
function isLoopbackAddress(address) {
	return !!address && (address === "::1" || address.startsWith("127.") || address.startsWith("::ffff:127."));
}
var HOST_RE = /^(\[(?:[A-Fa-f0-9:.]+)\]|(?:[A-Za-z0-9_-]+\.)*[A-Za-z0-9_-]+|(?:\d{1,3}\.){3}\d{1,3})(:\d{1,5})?$/;
function firstForwardedValue(value) {
	if (!value) return;
	return (Array.isArray(value) ? value[0] : value).split(",")[0].trim() || void 0;
}
// node_modules/srvx/dist/_chunks/_body-limit.mjs
function createBodyTooLargeError(maxRequestBodySize) {
	return Object.assign(/* @__PURE__ */ new Error(`Request body exceeds the maximum allowed size of ${maxRequestBodySize} bytes.`), {
		code: "ERR_BODY_TOO_LARGE",
		statusCode: 413,
		status: 413
	});
}
function limitBodyStream(stream, maxRequestBodySize) {
	const reader = stream.getReader();
	let size = 0;
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await reader.read();
			if (done) {
				controller.close();
				return;
			}
			size += value.byteLength;
			if (size > maxRequestBodySize) {
				const error = createBodyTooLargeError(maxRequestBodySize);
				reader.cancel(error).catch(() => {});
				controller.error(error);
				return;
			}
			controller.enqueue(value);
		},
		cancel(reason) {
			return reader.cancel(reason);
		}
	});
}
// node_modules/srvx/dist/adapters/node.mjs
function sendNodeResponse(nodeRes, webRes) {
	try {
		return _sendNodeResponse(nodeRes, webRes, false) || Promise.resolve();
	} catch (error) {
		return Promise.reject(error);
	}
}
function _sendNodeResponse(nodeRes, webRes, detached) {
	if (!webRes) {
		nodeRes.statusCode = 500;
		return endNodeResponse(nodeRes, detached);
	}
	if (webRes._toNodeResponse) {
		const res = webRes._toNodeResponse();
		if (res.body) {
			if (res.body instanceof ReadableStream) {
				writeHead(nodeRes, res.status, res.statusText, res.headers);
				return streamBody(res.body, nodeRes);
			} else if (typeof res.body?.pipe === "function") return pipeBody(res.body, nodeRes, res.status, res.statusText, res.headers);
			writeHead(nodeRes, res.status, res.statusText, res.headers);
			nodeRes.write(res.body);
		} else writeHead(nodeRes, res.status, res.statusText, res.headers);
		return endNodeResponse(nodeRes, detached);
	}
	const rawHeaders = [];
	for (const [key, value] of webRes.headers) rawHeaders.push(key, value);
	writeHead(nodeRes, webRes.status, webRes.statusText, rawHeaders);
	return webRes.body ? streamBody(webRes.body, nodeRes) : endNodeResponse(nodeRes, detached);
}
function writeHead(nodeRes, status, statusText, rawHeaders) {
	if (!nodeRes.headersSent) if (nodeRes.req?.httpVersion === "2.0") nodeRes.writeHead(status, rawHeaders);
	else nodeRes.writeHead(status, statusText, rawHeaders);
}
function endNodeResponse(nodeRes, detached) {
	if (detached) {
		nodeRes.end();
		return;
	}
	return new Promise((resolve) => nodeRes.end(resolve));
}
function pipeBody(stream, nodeRes, status, statusText, headers) {
	if (nodeRes.destroyed) {
		stream.destroy?.();
		return;
	}
	if (typeof stream.on !== "function" || typeof stream.destroy !== "function") {
		writeHead(nodeRes, status, statusText, headers);
		stream.pipe(nodeRes);
		return new Promise((resolve) => nodeRes.on("close", resolve));
	}
	if (stream.destroyed) {
		writeHead(nodeRes, 500, "Internal Server Error", []);
		return endNodeResponse(nodeRes);
	}
	return new Promise((resolve) => {
		function onEarlyError() {
			stream.off("readable", onReadable);
			stream.destroy();
			writeHead(nodeRes, 500, "Internal Server Error", []);
			endNodeResponse(nodeRes).then(resolve);
		}
		function onReadable() {
			stream.off("error", onEarlyError);
			if (nodeRes.destroyed) {
				stream.destroy();
				return resolve();
			}
			writeHead(nodeRes, status, statusText, headers);
			pipeline(stream, nodeRes).catch(() => {}).then(() => resolve());
		}
		stream.once("error", onEarlyError);
		stream.once("readable", onReadable);
	});
}
function streamBody(stream, nodeRes) {
	if (nodeRes.destroyed) {
		stream.cancel();
		return;
	}
	const reader = stream.getReader();
	function streamCancel(error) {
		reader.cancel(error).catch(() => {});
		if (error) nodeRes.destroy(error);
	}
	function streamHandle({ done, value }) {
		try {
			if (done) nodeRes.end();
			else if (nodeRes.write(value)) reader.read().then(streamHandle, streamCancel);
			else nodeRes.once("drain", () => reader.read().then(streamHandle, streamCancel));
		} catch (error) {
			streamCancel(error instanceof Error ? error : void 0);
		}
	}
	nodeRes.on("close", streamCancel);
	nodeRes.on("error", streamCancel);
	reader.read().then(streamHandle, streamCancel);
	return reader.closed.catch(streamCancel).finally(() => {
		nodeRes.off("close", streamCancel);
		nodeRes.off("error", streamCancel);
	});
}
var NodeRequestURL = class extends FastURL {
	constructor({ req, trusted = false }) {
		const path = req.url || "/";
		const forwardedHost = trusted ? firstForwardedValue(req.headers["x-forwarded-host"]) : void 0;
		let host = (forwardedHost && HOST_RE.test(forwardedHost) ? forwardedHost : void 0) || req.headers.host || req.headers[":authority"];
		if (host && !HOST_RE.test(host)) host = "_invalid_";
		else if (!host) if (req.socket) host = `${req.socket.localFamily === "IPv6" ? "[" + req.socket.localAddress + "]" : req.socket.localAddress}:${req.socket?.localPort || "80"}`;
		else host = "localhost";
		const forwardedProto = trusted ? firstForwardedValue(req.headers["x-forwarded-proto"]) : void 0;
		const protocol = req.socket?.encrypted || forwardedProto === "https" || trusted && req.headers[":scheme"] === "https" ? "https:" : "http:";
		if (path[0] === "/") {
			const qIndex = path.indexOf("?");
			super({
				protocol,
				host,
				pathname: qIndex === -1 ? path : path.slice(0, qIndex) || "/",
				search: qIndex === -1 ? "" : path.slice(qIndex) || ""
			});
		} else if (path === "*") super({
			protocol,
			host,
			pathname: "/*",
			search: ""
		});
		else super(path);
	}
};
var _nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
var _validHeaderNameRE = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
function _isRepeated(rawHeaders, lowerName) {
	let seen = false;
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const key = rawHeaders[i];
		if (key.length === lowerName.length && key.toLowerCase() === lowerName) {
			if (seen) return true;
			seen = true;
		}
	}
	return false;
}
var NodeRequestHeaders = /* @__PURE__ */ (() => {
	const NativeHeaders = globalThis.Headers;
	class Headers {
		#req;
		#headers;
		constructor(req) {
			this.#req = req;
		}
		static [Symbol.hasInstance](val) {
			return val instanceof NativeHeaders;
		}
		get _headers() {
			if (!this.#headers) {
				const headers = new NativeHeaders();
				const rawHeaders = this.#req.rawHeaders;
				const len = rawHeaders.length;
				for (let i = 0; i < len; i += 2) {
					const key = rawHeaders[i];
					if (key.charCodeAt(0) === 58) continue;
					const value = rawHeaders[i + 1];
					headers.append(key, value);
				}
				this.#headers = headers;
			}
			return this.#headers;
		}
		get(name) {
			if (this.#headers) return this.#headers.get(name);
			const lower = name.toLowerCase();
			if (lower.charCodeAt(0) === 58) return this._headers.get(name);
			const value = this.#req.headers[lower];
			if (typeof value === "string") return _nonJoinedHeaders.has(lower) && _isRepeated(this.#req.rawHeaders, lower) ? this._headers.get(name) : value;
			if (Array.isArray(value)) return value.join(", ");
			return lower !== "__proto__" && _validHeaderNameRE.test(name) ? null : this._headers.get(name);
		}
		has(name) {
			if (this.#headers) return this.#headers.has(name);
			const lower = name.toLowerCase();
			if (lower.charCodeAt(0) === 58) return this._headers.has(name);
			if (Object.hasOwn(this.#req.headers, lower)) return true;
			return lower !== "__proto__" && _validHeaderNameRE.test(name) ? false : this._headers.has(name);
		}
		getSetCookie() {
			if (this.#headers) return this.#headers.getSetCookie();
			const value = this.#req.headers["set-cookie"];
			return Array.isArray(value) ? value.slice() : value ? [value] : [];
		}
		entries() {
			return this._headers.entries();
		}
		[Symbol.iterator]() {
			return this.entries();
		}
	}
	lazyInherit(Headers.prototype, NativeHeaders.prototype, "_headers");
	Object.setPrototypeOf(Headers, NativeHeaders);
	Object.setPrototypeOf(Headers.prototype, NativeHeaders.prototype);
	return Headers;
})();
var kNativeRequest = /* @__PURE__ */ Symbol.for("srvx.nativeRequest");
var NodeRequest = /* @__PURE__ */ (() => {
	const NativeRequest = getNativeRequest();
	class Request {
		runtime;
		waitUntil;
		#req;
		#url;
		#bodyStream;
		#request;
		#headers;
		#abortController;
		#maxRequestBodySize;
		#trustProxy;
		#ip;
		#ipResolved = false;
		#remoteAddress;
		#trusted;
		constructor(ctx) {
			this.#req = ctx.req;
			this.#maxRequestBodySize = ctx.maxRequestBodySize;
			this.#trustProxy = ctx.trustProxy;
			this.runtime = {
				name: "node",
				node: ctx
			};
		}
		static [Symbol.hasInstance](val) {
			return val instanceof NativeRequest;
		}
		#resolveTrusted() {
			if (this.#trusted === void 0) {
				this.#remoteAddress = this.#req.socket?.remoteAddress;
				this.#trusted = isTrustedProxy(this.#trustProxy, this.#remoteAddress);
			}
			return this.#trusted;
		}
		get ip() {
			if (this.#ipResolved) return this.#ip;
			this.#ipResolved = true;
			if (this.#resolveTrusted()) {
				const forwarded = firstForwardedValue(this.#req.headers["x-forwarded-for"]);
				if (forwarded) return this.#ip = forwarded;
			}
			return this.#ip = this.#remoteAddress;
		}
		get method() {
			if (this.#request) return this.#request.method;
			return this.#req.method || "GET";
		}
		get _url() {
			return this.#url ||= new NodeRequestURL({
				req: this.#req,
				trusted: this.#resolveTrusted()
			});
		}
		set _url(url) {
			this.#url = url;
		}
		get url() {
			if (this.#request) return this.#request.url;
			return this._url.href;
		}
		get headers() {
			if (this.#request) return this.#request.headers;
			return this.#headers ||= new NodeRequestHeaders(this.#req);
		}
		get _abortController() {
			if (!this.#abortController) {
				this.#abortController = new AbortController();
				const { req, res } = this.runtime.node;
				const abortController = this.#abortController;
				const abort = (err) => abortController.abort?.(err);
				if (res) res.once("close", () => {
					const reqError = req.errored;
					if (reqError) abort(reqError);
					else if (!res.writableEnded) abort();
				});
				else req.once("close", () => {
					if (!req.complete) abort();
				});
			}
			return this.#abortController;
		}
		get signal() {
			return this.#request ? this.#request.signal : this._abortController.signal;
		}
		get body() {
			if (this.#request) return this.#request.body;
			if (this.#bodyStream === void 0) {
				const method = this.method;
				let stream = !(method === "GET" || method === "HEAD") ? Readable.toWeb(this.#req) : null;
				if (stream && this.#maxRequestBodySize !== void 0) stream = limitBodyStream(stream, this.#maxRequestBodySize);
				this.#bodyStream = stream;
			}
			return this.#bodyStream;
		}
		#readBuffered() {
			return readBody(this.#req, this.#maxRequestBodySize);
		}
		text() {
			if (this.#request) return this.#request.text();
			if (this.#bodyStream !== void 0) return this.#bodyStream ? new Response(this.#bodyStream).text() : Promise.resolve("");
			return this.#readBuffered().then((buf) => buf.toString());
		}
		json() {
			if (this.#request) return this.#request.json();
			if (this.#bodyStream !== void 0) return this.text().then((text) => JSON.parse(text));
			return this.#readBuffered().then((buf) => JSON.parse(buf.toString()));
		}
		get _request() {
			if (!this.#request) {
				const body = this.body;
				this.#request = new NativeRequest(this.url, {
					method: this.method,
					headers: this.headers,
					signal: this._abortController.signal,
					body,
					duplex: body ? "half" : void 0
				});
				this.#headers = void 0;
				this.#bodyStream = void 0;
			}
			return this.#request;
		}
	}
	lazyInherit(Request.prototype, NativeRequest.prototype, "_request");
	Object.setPrototypeOf(Request.prototype, NativeRequest.prototype);
	return Request;
})();
function readBody(req, maxRequestBodySize) {
	if ("rawBody" in req && Buffer.isBuffer(req.rawBody)) {
		if (maxRequestBodySize !== void 0 && req.rawBody.length > maxRequestBodySize) return Promise.reject(createBodyTooLargeError(maxRequestBodySize));
		return Promise.resolve(req.rawBody);
	}
	return new Promise((resolve, reject) => {
		const chunks = [];
		let size = 0;
		const cleanup = () => {
			req.off("data", onData);
			req.off("end", onEnd);
			req.off("error", onError);
		};
		const onData = (chunk) => {
			if (maxRequestBodySize !== void 0) {
				size += chunk.length;
				if (size > maxRequestBodySize) {
					cleanup();
					req.pause?.();
					reject(createBodyTooLargeError(maxRequestBodySize));
					return;
				}
			}
			chunks.push(chunk);
		};
		const onError = (err) => {
			cleanup();
			reject(err);
		};
		const onEnd = () => {
			cleanup();
			resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks));
		};
		req.on("data", onData).once("end", onEnd).once("error", onError);
	});
}
function getNativeRequest() {
	let R = globalThis[kNativeRequest] || globalThis.Request;
	while (R?._srvx) R = Object.getPrototypeOf(R);
	return globalThis[kNativeRequest] ??= R;
}
// node_modules/@tus/server/dist/handlers/BaseHandler.js
var import_lodash_throttle = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	/**
	* lodash (Custom Build) <https://lodash.com/>
	* Build: `lodash modularize exports="npm" -o ./`
	* Copyright jQuery Foundation and other contributors <https://jquery.org/>
	* Released under MIT license <https://lodash.com/license>
	* Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
	* Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
	*/
	/** Used as the `TypeError` message for "Functions" methods. */
	var FUNC_ERROR_TEXT = "Expected a function";
	/** Used as references for various `Number` constants. */
	var NAN = NaN;
	/** `Object#toString` result references. */
	var symbolTag = "[object Symbol]";
	/** Used to match leading and trailing whitespace. */
	var reTrim = /^\s+|\s+$/g;
	/** Used to detect bad signed hexadecimal string values. */
	var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
	/** Used to detect binary string values. */
	var reIsBinary = /^0b[01]+$/i;
	/** Used to detect octal string values. */
	var reIsOctal = /^0o[0-7]+$/i;
	/** Built-in method references without a dependency on `root`. */
	var freeParseInt = parseInt;
	/** Detect free variable `global` from Node.js. */
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	/** Detect free variable `self`. */
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	/** Used as a reference to the global object. */
	var root = freeGlobal || freeSelf || Function("return this")();
	/**
	* Used to resolve the
	* [`toStringTag`](http://ecma-international.org/ecma-262/7.0/#sec-object.prototype.tostring)
	* of values.
	*/
	var objectToString = Object.prototype.toString;
	var nativeMax = Math.max;
	var nativeMin = Math.min;
	/**
	* Gets the timestamp of the number of milliseconds that have elapsed since
	* the Unix epoch (1 January 1970 00:00:00 UTC).
	*
	* @static
	* @memberOf _
	* @since 2.4.0
	* @category Date
	* @returns {number} Returns the timestamp.
	* @example
	*
	* _.defer(function(stamp) {
	*   console.log(_.now() - stamp);
	* }, _.now());
	* // => Logs the number of milliseconds it took for the deferred invocation.
	*/
	var now = function() {
		return root.Date.now();
	};
	/**
	* Creates a debounced function that delays invoking `func` until after `wait`
	* milliseconds have elapsed since the last time the debounced function was
	* invoked. The debounced function comes with a `cancel` method to cancel
	* delayed `func` invocations and a `flush` method to immediately invoke them.
	* Provide `options` to indicate whether `func` should be invoked on the
	* leading and/or trailing edge of the `wait` timeout. The `func` is invoked
	* with the last arguments provided to the debounced function. Subsequent
	* calls to the debounced function return the result of the last `func`
	* invocation.
	*
	* **Note:** If `leading` and `trailing` options are `true`, `func` is
	* invoked on the trailing edge of the timeout only if the debounced function
	* is invoked more than once during the `wait` timeout.
	*
	* If `wait` is `0` and `leading` is `false`, `func` invocation is deferred
	* until to the next tick, similar to `setTimeout` with a timeout of `0`.
	*
	* See [David Corbacho's article](https://css-tricks.com/debouncing-throttling-explained-examples/)
	* for details over the differences between `_.debounce` and `_.throttle`.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Function
	* @param {Function} func The function to debounce.
	* @param {number} [wait=0] The number of milliseconds to delay.
	* @param {Object} [options={}] The options object.
	* @param {boolean} [options.leading=false]
	*  Specify invoking on the leading edge of the timeout.
	* @param {number} [options.maxWait]
	*  The maximum time `func` is allowed to be delayed before it's invoked.
	* @param {boolean} [options.trailing=true]
	*  Specify invoking on the trailing edge of the timeout.
	* @returns {Function} Returns the new debounced function.
	* @example
	*
	* // Avoid costly calculations while the window size is in flux.
	* jQuery(window).on('resize', _.debounce(calculateLayout, 150));
	*
	* // Invoke `sendMail` when clicked, debouncing subsequent calls.
	* jQuery(element).on('click', _.debounce(sendMail, 300, {
	*   'leading': true,
	*   'trailing': false
	* }));
	*
	* // Ensure `batchLog` is invoked once after 1 second of debounced calls.
	* var debounced = _.debounce(batchLog, 250, { 'maxWait': 1000 });
	* var source = new EventSource('/stream');
	* jQuery(source).on('message', debounced);
	*
	* // Cancel the trailing debounced invocation.
	* jQuery(window).on('popstate', debounced.cancel);
	*/
	function debounce(func, wait, options) {
		var lastArgs, lastThis, maxWait, result, timerId, lastCallTime, lastInvokeTime = 0, leading = false, maxing = false, trailing = true;
		if (typeof func != "function") throw new TypeError(FUNC_ERROR_TEXT);
		wait = toNumber(wait) || 0;
		if (isObject(options)) {
			leading = !!options.leading;
			maxing = "maxWait" in options;
			maxWait = maxing ? nativeMax(toNumber(options.maxWait) || 0, wait) : maxWait;
			trailing = "trailing" in options ? !!options.trailing : trailing;
		}
		function invokeFunc(time) {
			var args = lastArgs, thisArg = lastThis;
			lastArgs = lastThis = void 0;
			lastInvokeTime = time;
			result = func.apply(thisArg, args);
			return result;
		}
		function leadingEdge(time) {
			lastInvokeTime = time;
			timerId = setTimeout(timerExpired, wait);
			return leading ? invokeFunc(time) : result;
		}
		function remainingWait(time) {
			var timeSinceLastCall = time - lastCallTime, timeSinceLastInvoke = time - lastInvokeTime, result = wait - timeSinceLastCall;
			return maxing ? nativeMin(result, maxWait - timeSinceLastInvoke) : result;
		}
		function shouldInvoke(time) {
			var timeSinceLastCall = time - lastCallTime, timeSinceLastInvoke = time - lastInvokeTime;
			return lastCallTime === void 0 || timeSinceLastCall >= wait || timeSinceLastCall < 0 || maxing && timeSinceLastInvoke >= maxWait;
		}
		function timerExpired() {
			var time = now();
			if (shouldInvoke(time)) return trailingEdge(time);
			timerId = setTimeout(timerExpired, remainingWait(time));
		}
		function trailingEdge(time) {
			timerId = void 0;
			if (trailing && lastArgs) return invokeFunc(time);
			lastArgs = lastThis = void 0;
			return result;
		}
		function cancel() {
			if (timerId !== void 0) clearTimeout(timerId);
			lastInvokeTime = 0;
			lastArgs = lastCallTime = lastThis = timerId = void 0;
		}
		function flush() {
			return timerId === void 0 ? result : trailingEdge(now());
		}
		function debounced() {
			var time = now(), isInvoking = shouldInvoke(time);
			lastArgs = arguments;
			lastThis = this;
			lastCallTime = time;
			if (isInvoking) {
				if (timerId === void 0) return leadingEdge(lastCallTime);
				if (maxing) {
					timerId = setTimeout(timerExpired, wait);
					return invokeFunc(lastCallTime);
				}
			}
			if (timerId === void 0) timerId = setTimeout(timerExpired, wait);
			return result;
		}
		debounced.cancel = cancel;
		debounced.flush = flush;
		return debounced;
	}
	/**
	* Creates a throttled function that only invokes `func` at most once per
	* every `wait` milliseconds. The throttled function comes with a `cancel`
	* method to cancel delayed `func` invocations and a `flush` method to
	* immediately invoke them. Provide `options` to indicate whether `func`
	* should be invoked on the leading and/or trailing edge of the `wait`
	* timeout. The `func` is invoked with the last arguments provided to the
	* throttled function. Subsequent calls to the throttled function return the
	* result of the last `func` invocation.
	*
	* **Note:** If `leading` and `trailing` options are `true`, `func` is
	* invoked on the trailing edge of the timeout only if the throttled function
	* is invoked more than once during the `wait` timeout.
	*
	* If `wait` is `0` and `leading` is `false`, `func` invocation is deferred
	* until to the next tick, similar to `setTimeout` with a timeout of `0`.
	*
	* See [David Corbacho's article](https://css-tricks.com/debouncing-throttling-explained-examples/)
	* for details over the differences between `_.throttle` and `_.debounce`.
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Function
	* @param {Function} func The function to throttle.
	* @param {number} [wait=0] The number of milliseconds to throttle invocations to.
	* @param {Object} [options={}] The options object.
	* @param {boolean} [options.leading=true]
	*  Specify invoking on the leading edge of the timeout.
	* @param {boolean} [options.trailing=true]
	*  Specify invoking on the trailing edge of the timeout.
	* @returns {Function} Returns the new throttled function.
	* @example
	*
	* // Avoid excessively updating the position while scrolling.
	* jQuery(window).on('scroll', _.throttle(updatePosition, 100));
	*
	* // Invoke `renewToken` when the click event is fired, but not more than once every 5 minutes.
	* var throttled = _.throttle(renewToken, 300000, { 'trailing': false });
	* jQuery(element).on('click', throttled);
	*
	* // Cancel the trailing throttled invocation.
	* jQuery(window).on('popstate', throttled.cancel);
	*/
	function throttle(func, wait, options) {
		var leading = true, trailing = true;
		if (typeof func != "function") throw new TypeError(FUNC_ERROR_TEXT);
		if (isObject(options)) {
			leading = "leading" in options ? !!options.leading : leading;
			trailing = "trailing" in options ? !!options.trailing : trailing;
		}
		return debounce(func, wait, {
			"leading": leading,
			"maxWait": wait,
			"trailing": trailing
		});
	}
	/**
	* Checks if `value` is the
	* [language type](http://www.ecma-international.org/ecma-262/7.0/#sec-ecmascript-language-types)
	* of `Object`. (e.g. arrays, functions, objects, regexes, `new Number(0)`, and `new String('')`)
	*
	* @static
	* @memberOf _
	* @since 0.1.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is an object, else `false`.
	* @example
	*
	* _.isObject({});
	* // => true
	*
	* _.isObject([1, 2, 3]);
	* // => true
	*
	* _.isObject(_.noop);
	* // => true
	*
	* _.isObject(null);
	* // => false
	*/
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	/**
	* Checks if `value` is object-like. A value is object-like if it's not `null`
	* and has a `typeof` result of "object".
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is object-like, else `false`.
	* @example
	*
	* _.isObjectLike({});
	* // => true
	*
	* _.isObjectLike([1, 2, 3]);
	* // => true
	*
	* _.isObjectLike(_.noop);
	* // => false
	*
	* _.isObjectLike(null);
	* // => false
	*/
	function isObjectLike(value) {
		return !!value && typeof value == "object";
	}
	/**
	* Checks if `value` is classified as a `Symbol` primitive or object.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to check.
	* @returns {boolean} Returns `true` if `value` is a symbol, else `false`.
	* @example
	*
	* _.isSymbol(Symbol.iterator);
	* // => true
	*
	* _.isSymbol('abc');
	* // => false
	*/
	function isSymbol(value) {
		return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	/**
	* Converts `value` to a number.
	*
	* @static
	* @memberOf _
	* @since 4.0.0
	* @category Lang
	* @param {*} value The value to process.
	* @returns {number} Returns the number.
	* @example
	*
	* _.toNumber(3.2);
	* // => 3.2
	*
	* _.toNumber(Number.MIN_VALUE);
	* // => 5e-324
	*
	* _.toNumber(Infinity);
	* // => Infinity
	*
	* _.toNumber('3.2');
	* // => 3.2
	*/
	function toNumber(value) {
		if (typeof value == "number") return value;
		if (isSymbol(value)) return NAN;
		if (isObject(value)) {
			var other = typeof value.valueOf == "function" ? value.valueOf() : value;
			value = isObject(other) ? other + "" : other;
		}
		if (typeof value != "string") return value === 0 ? value : +value;
		value = value.replace(reTrim, "");
		var isBinary = reIsBinary.test(value);
		return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
	}
	module.exports = throttle;
})))(), 1);
var reExtractFileID = /([^/]+)\/?$/;
var reForwardedHost = /host="?([^";]+)/;
var reForwardedProto = /proto=(https?)/;
var BaseHandler = class BaseHandler extends EventEmitter$1 {
	options;
	store;
	constructor(store, options) {
		super();
		if (!store) throw new Error("Store must be defined");
		this.store = store;
		this.options = options;
	}
	write(status, headers = {}, body) {
		const responseBody = status === 204 || status === 205 || status === 304 ? null : body;
		const res = new Response(responseBody, {
			headers,
			status
		});
		if (responseBody) res.headers.set("Content-Length", Buffer.byteLength(responseBody, "utf8").toString());
		return res;
	}
	generateUrl(req, id) {
		const path = this.options.path === "/" ? "" : this.options.path;
		if (this.options.generateUrl) {
			const { proto, host } = BaseHandler.extractHostAndProto(req.headers, this.options.respectForwardedHeaders);
			return this.options.generateUrl(req, {
				proto,
				host,
				path,
				id
			});
		}
		if (this.options.relativeLocation) return `${path}/${id}`;
		const { proto, host } = BaseHandler.extractHostAndProto(req.headers, this.options.respectForwardedHeaders);
		return `${proto}://${host}${path}/${id}`;
	}
	getFileIdFromRequest(req) {
		const match = reExtractFileID.exec(req.url);
		if (!match) return this.options.getFileIdFromRequest?.(req);
		let id;
		try {
			id = decodeURIComponent(match[1]);
		} catch {
			return;
		}
		if (this.options.getFileIdFromRequest) return this.options.getFileIdFromRequest(req, id);
		if (this.options.path.includes(match[1]) || id.includes("/") || id.includes("\\") || id.includes("\0")) return;
		return id;
	}
	static extractHostAndProto(headers, respectForwardedHeaders) {
		let proto;
		let host;
		if (respectForwardedHeaders) {
			const forwarded = headers.get("forwarded");
			if (forwarded) {
				host ??= reForwardedHost.exec(forwarded)?.[1];
				proto ??= reForwardedProto.exec(forwarded)?.[1];
			}
			const forwardHost = headers.get("x-forwarded-host");
			const forwardProto = headers.get("x-forwarded-proto");
			if (["http", "https"].includes(forwardProto)) proto ??= forwardProto;
			host ??= forwardHost;
		}
		host ??= headers.get("host");
		proto ??= "http";
		return {
			host,
			proto
		};
	}
	async getLocker(req) {
		if (typeof this.options.locker === "function") return this.options.locker(req);
		return this.options.locker;
	}
	async acquireLock(req, id, context) {
		const lock = (await this.getLocker(req)).newLock(id);
		await lock.lock(context.signal, () => {
			context.cancel();
		});
		return lock;
	}
	async writeToStore(webStream, upload, maxFileSize, context) {
		if (context.signal.aborted) throw ERRORS.ABORTED;
		const proxy = new PassThrough();
		const nodeStream = webStream ? Readable.fromWeb(webStream) : Readable.from([]);
		let sourceError;
		let hasSourceError = false;
		nodeStream.on("error", (error) => {
			sourceError = error;
			hasSourceError = true;
			nodeStream.unpipe(proxy);
			if (!context.signal.aborted) proxy.destroy(error);
		});
		const onAbort = () => {
			nodeStream.unpipe(proxy);
			if (!proxy.destroyed) proxy.end();
		};
		context.signal.addEventListener("abort", onAbort, { once: true });
		const postReceive = this.listenerCount(EVENTS.POST_RECEIVE) > 0 ? (0, import_lodash_throttle.default)((offset) => {
			this.emit(EVENTS.POST_RECEIVE, nodeStream, {
				...upload,
				offset
			});
		}, this.options.postReceiveInterval, { leading: false }) : void 0;
		if (postReceive) {
			let tempOffset = upload.offset;
			proxy.on("data", (chunk) => {
				tempOffset += chunk.byteLength;
				postReceive(tempOffset);
			});
		}
		try {
			return await streamP.pipeline(nodeStream.pipe(proxy), new StreamLimiter(maxFileSize), async (stream) => {
				return this.store.write(stream, upload.id, upload.offset);
			});
		} catch (error) {
			nodeStream.unpipe(proxy);
			const isSourceError = hasSourceError && error === sourceError;
			const isAbortError = error instanceof Error && error.name === "AbortError";
			throw isSourceError || isAbortError ? ERRORS.ABORTED : error;
		} finally {
			postReceive?.cancel();
			context.signal.removeEventListener("abort", onAbort);
		}
	}
	getConfiguredMaxSize(req, id) {
		if (typeof this.options.maxSize === "function") return this.options.maxSize(req, id);
		return this.options.maxSize ?? 0;
	}
	/**
	* Calculates the maximum allowed size for the body of an upload request.
	* This function considers both the server's configured maximum size and
	* the specifics of the upload, such as whether the size is deferred or fixed.
	*/
	async calculateMaxBodySize(req, file, configuredMaxSize) {
		configuredMaxSize ??= await this.getConfiguredMaxSize(req, file.id);
		const length = Number.parseInt(req.headers.get("content-length") || "0", 10);
		const offset = file.offset;
		const hasContentLengthSet = req.headers.get("content-length") !== null;
		const hasConfiguredMaxSizeSet = configuredMaxSize > 0;
		if (file.sizeIsDeferred) {
			if (hasContentLengthSet && hasConfiguredMaxSizeSet && offset + length > configuredMaxSize) throw ERRORS.ERR_SIZE_EXCEEDED;
			if (hasConfiguredMaxSizeSet) return configuredMaxSize - offset;
			return Number.MAX_SAFE_INTEGER;
		}
		if (offset + length > (file.size || 0)) throw ERRORS.ERR_SIZE_EXCEEDED;
		if (hasContentLengthSet) return length;
		return (file.size || 0) - offset;
	}
};
// node_modules/@tus/server/dist/handlers/DeleteHandler.js
var DeleteHandler = class extends BaseHandler {
	async send(req, context, headers = new Headers()) {
		const id = this.getFileIdFromRequest(req);
		if (!id) throw ERRORS.FILE_NOT_FOUND;
		if (this.options.onIncomingRequest) await this.options.onIncomingRequest(req, id);
		const lock = await this.acquireLock(req, id, context);
		try {
			if (this.options.disableTerminationForFinishedUploads) {
				const upload = await this.store.getUpload(id);
				if (upload.offset === upload.size) throw ERRORS.INVALID_TERMINATION;
			}
			await this.store.remove(id);
		} finally {
			await lock.unlock();
		}
		const writtenRes = this.write(204, headers);
		this.emit(EVENTS.POST_TERMINATE, req, writtenRes, id);
		return writtenRes;
	}
};
// node_modules/@tus/server/dist/handlers/GetHandler.js
var GetHandler = class extends BaseHandler {
	paths = /* @__PURE__ */ new Map();
	/**
	* reMimeType is a RegExp for check mime-type form compliance with RFC1341
	* for support mime-type and extra parameters, for example:
	*
	* ```
	* text/plain; charset=utf-8
	* ```
	*
	* See: https://datatracker.ietf.org/doc/html/rfc1341 (Page 6)
	*/
	reMimeType = /^(?:application|audio|example|font|haptics|image|message|model|multipart|text|video|x-(?:[0-9A-Za-z!#$%&'*+.^_`|~-]+))\/([0-9A-Za-z!#$%&'*+.^_`|~-]+)((?:[ 	]*;[ 	]*[0-9A-Za-z!#$%&'*+.^_`|~-]+=(?:[0-9A-Za-z!#$%&'*+.^_`|~-]+|"(?:[^"\\]|\.)*"))*)$/;
	/**
	* mimeInlineBrowserWhitelist is a set containing MIME types which should be
	* allowed to be rendered by browser inline, instead of being forced to be
	* downloaded. For example, HTML or SVG files are not allowed, since they may
	* contain malicious JavaScript. In a similar fashion PDF is not on this list
	* as their parsers commonly contain vulnerabilities which can be exploited.
	*/
	mimeInlineBrowserWhitelist = /* @__PURE__ */ new Set([
		"text/plain",
		"image/png",
		"image/jpeg",
		"image/gif",
		"image/bmp",
		"image/webp",
		"audio/wave",
		"audio/wav",
		"audio/x-wav",
		"audio/x-pn-wav",
		"audio/webm",
		"audio/ogg",
		"video/mp4",
		"video/webm",
		"video/ogg",
		"application/ogg"
	]);
	registerPath(path, handler) {
		this.paths.set(path, handler);
	}
	/**
	* Read data from the DataStore and send the stream.
	*/
	async send(req, context, headers = new Headers()) {
		const path = new URL(req.url).pathname;
		const handler = this.paths.get(path);
		if (handler) return handler(req);
		if (!("read" in this.store)) throw ERRORS.FILE_NOT_FOUND;
		const id = this.getFileIdFromRequest(req);
		if (!id) throw ERRORS.FILE_NOT_FOUND;
		if (this.options.onIncomingRequest) await this.options.onIncomingRequest(req, id);
		const stats = await this.store.getUpload(id);
		if (!stats || stats.offset !== stats.size) throw ERRORS.FILE_NOT_FOUND;
		const { contentType, contentDisposition } = this.filterContentType(stats);
		const lock = await this.acquireLock(req, id, context);
		try {
			const fileStream = await this.store.read(id);
			headers.set("Content-Length", stats.offset.toString());
			headers.set("Content-Type", contentType);
			headers.set("Content-Disposition", contentDisposition);
			return new Response(fileStream, {
				headers,
				status: 200
			});
		} finally {
			await lock.unlock();
		}
	}
	/**
	* filterContentType returns the values for the Content-Type and
	* Content-Disposition headers for a given upload. These values should be used
	* in responses for GET requests to ensure that only non-malicious file types
	* are shown directly in the browser. It will extract the file name and type
	* from the "filename" and "filetype".
	* See https://developer.mozilla.org/en-US/docs/Web/HTTP/Headers/Content-Disposition
	*/
	filterContentType(stats) {
		let contentType;
		let contentDisposition;
		const { filetype, filename } = stats.metadata ?? {};
		if (filetype && this.reMimeType.test(filetype)) {
			contentType = filetype;
			if (this.mimeInlineBrowserWhitelist.has(filetype)) contentDisposition = "inline";
			else contentDisposition = "attachment";
		} else {
			contentType = "application/octet-stream";
			contentDisposition = "attachment";
		}
		if (filename) contentDisposition += `; filename=${this.quote(filename)}`;
		return {
			contentType,
			contentDisposition
		};
	}
	/**
	* Convert string to quoted string literals
	*/
	quote(value) {
		return `"${value.replace(/"/g, "\\\"")}"`;
	}
};
// node_modules/@tus/server/dist/handlers/HeadHandler.js
var HeadHandler = class extends BaseHandler {
	async send(req, context, headers = new Headers()) {
		const id = this.getFileIdFromRequest(req);
		if (!id) throw ERRORS.FILE_NOT_FOUND;
		if (this.options.onIncomingRequest) await this.options.onIncomingRequest(req, id);
		const lock = await this.acquireLock(req, id, context);
		let file;
		try {
			file = await this.store.getUpload(id);
		} finally {
			await lock.unlock();
		}
		const now = /* @__PURE__ */ new Date();
		if (this.store.hasExtension("expiration") && this.store.getExpiration() > 0 && file.creation_date && now > new Date(new Date(file.creation_date).getTime() + this.store.getExpiration())) throw ERRORS.FILE_NO_LONGER_EXISTS;
		const res = new Response("", {
			status: 200,
			headers
		});
		res.headers.set("Cache-Control", "no-store");
		res.headers.set("Upload-Offset", file.offset.toString());
		if (file.sizeIsDeferred) res.headers.set("Upload-Defer-Length", "1");
		else res.headers.set("Upload-Length", file.size.toString());
		if (file.metadata !== void 0) res.headers.set("Upload-Metadata", stringify(file.metadata));
		return res;
	}
};
// node_modules/@tus/server/dist/handlers/OptionsHandler.js
var OptionsHandler = class extends BaseHandler {
	async send(req, _context, headers = new Headers()) {
		const maxSize = await this.getConfiguredMaxSize(req, null);
		headers.set("Tus-Version", "1.0.0");
		if (this.store.extensions.length > 0) headers.set("Tus-Extension", this.store.extensions.join(","));
		if (maxSize) headers.set("Tus-Max-Size", maxSize.toString());
		const allowedHeaders = [...HEADERS, ...this.options.allowedHeaders ?? []];
		headers.set("Access-Control-Allow-Methods", ALLOWED_METHODS);
		headers.set("Access-Control-Allow-Headers", allowedHeaders.join(", "));
		headers.set("Access-Control-Max-Age", MAX_AGE.toString());
		return this.write(204, headers);
	}
};
// node_modules/@tus/server/dist/handlers/PatchHandler.js
var log$2 = (0, import_src.default)("tus-node-server:handlers:patch");
var PatchHandler = class extends BaseHandler {
	/**
	* Write data to the DataStore and return the new offset.
	*/
	async send(req, context, headers = new Headers()) {
		try {
			const id = this.getFileIdFromRequest(req);
			if (!id) throw ERRORS.FILE_NOT_FOUND;
			if (req.headers.get("upload-offset") === null) throw ERRORS.MISSING_OFFSET;
			const offset = Number.parseInt(req.headers.get("upload-offset"), 10);
			if (req.headers.get("content-type") === null) throw ERRORS.INVALID_CONTENT_TYPE;
			if (this.options.onIncomingRequest) await this.options.onIncomingRequest(req, id);
			const maxFileSize = await this.getConfiguredMaxSize(req, id);
			const lock = await this.acquireLock(req, id, context);
			let upload;
			let newOffset;
			try {
				upload = await this.store.getUpload(id);
				const now = Date.now();
				const expiration = (upload.creation_date ? new Date(upload.creation_date).getTime() : now) + this.store.getExpiration();
				if (this.store.hasExtension("expiration") && this.store.getExpiration() > 0 && now > expiration) throw ERRORS.FILE_NO_LONGER_EXISTS;
				if (upload.offset !== offset) {
					log$2(`[PatchHandler] send: Incorrect offset - ${offset} sent but file is ${upload.offset}`);
					throw ERRORS.INVALID_OFFSET;
				}
				const upload_length = req.headers.get("upload-length");
				if (upload_length !== null) {
					const size = Number.parseInt(upload_length, 10);
					if (!this.store.hasExtension("creation-defer-length")) throw ERRORS.UNSUPPORTED_CREATION_DEFER_LENGTH_EXTENSION;
					if (upload.size !== void 0) throw ERRORS.INVALID_LENGTH;
					if (size < upload.offset) throw ERRORS.INVALID_LENGTH;
					if (maxFileSize > 0 && size > maxFileSize) throw ERRORS.ERR_MAX_SIZE_EXCEEDED;
					await this.store.declareUploadLength(id, size);
					upload.size = size;
				}
				const maxBodySize = await this.calculateMaxBodySize(req, upload, maxFileSize);
				newOffset = await this.writeToStore(req.body, upload, maxBodySize, context);
			} finally {
				await lock.unlock();
			}
			upload.offset = newOffset;
			const responseData = {
				status: 204,
				headers: {
					...Object.fromEntries(headers.entries()),
					"Upload-Offset": newOffset.toString()
				},
				body: ""
			};
			if (newOffset === upload.size && this.options.onUploadFinish) try {
				const hookResponse = await this.options.onUploadFinish(req, upload);
				if (hookResponse) {
					const { status_code, body, headers } = hookResponse;
					if (status_code) responseData.status = status_code;
					if (body) responseData.body = body;
					if (headers) responseData.headers = Object.assign(responseData.headers, headers);
				}
			} catch (error) {
				log$2(`onUploadFinish: ${error.body}`);
				throw error;
			}
			if (this.store.hasExtension("expiration") && this.store.getExpiration() > 0 && upload.creation_date && (upload.size === void 0 || newOffset < upload.size)) {
				const creation = new Date(upload.creation_date);
				const dateString = new Date(creation.getTime() + this.store.getExpiration()).toUTCString();
				responseData.headers["Upload-Expires"] = dateString;
			}
			const writtenRes = this.write(responseData.status, responseData.headers, responseData.body);
			if (newOffset === upload.size) this.emit(EVENTS.POST_FINISH, req, writtenRes, upload);
			return writtenRes;
		} catch (e) {
			if (!context.signal.aborted) context.abort();
			throw e;
		}
	}
};
// node_modules/@tus/server/dist/validators/HeaderValidator.js
var validators = /* @__PURE__ */ new Map([
	["upload-offset", (value) => {
		const n = Number(value);
		return Number.isInteger(n) && String(n) === value && n >= 0;
	}],
	["upload-length", (value) => {
		const n = Number(value);
		return Number.isInteger(n) && String(n) === value && n >= 0;
	}],
	["upload-defer-length", (value) => value === "1"],
	["upload-metadata", (value) => {
		try {
			parse(value);
			return true;
		} catch {
			return false;
		}
	}],
	["x-forwarded-proto", (value) => {
		if (value === "http" || value === "https") return true;
		return false;
	}],
	["tus-version", (value) => {
		return TUS_VERSION.includes(value);
	}],
	["tus-resumable", (value) => value === TUS_RESUMABLE],
	["content-type", (value) => value === "application/offset+octet-stream"],
	["upload-concat", (value) => {
		if (!value) return false;
		const valid_partial = value === "partial";
		const valid_final = value.startsWith("final;");
		return valid_partial || valid_final;
	}]
]);
function validateHeader(name, value) {
	const lowercaseName = name.toLowerCase();
	if (!validators.has(lowercaseName)) return true;
	return validators.get(lowercaseName)(value);
}
// node_modules/@tus/server/dist/handlers/PostHandler.js
var log$1 = (0, import_src.default)("tus-node-server:handlers:post");
var PostHandler = class extends BaseHandler {
	constructor(store, options) {
		if (options.namingFunction && typeof options.namingFunction !== "function") throw new Error("'namingFunction' must be a function");
		if (!options.namingFunction) options.namingFunction = Uid.rand;
		super(store, options);
	}
	/**
	* Create a file in the DataStore.
	*/
	async send(req, context, headers = new Headers()) {
		if (req.headers.get("upload-concat") && !this.store.hasExtension("concatentation")) throw ERRORS.UNSUPPORTED_CONCATENATION_EXTENSION;
		const upload_length = req.headers.get("upload-length");
		const upload_defer_length = req.headers.get("upload-defer-length");
		const upload_metadata = req.headers.get("upload-metadata");
		if (upload_defer_length !== null && !this.store.hasExtension("creation-defer-length")) throw ERRORS.UNSUPPORTED_CREATION_DEFER_LENGTH_EXTENSION;
		if (upload_length === null === (upload_defer_length === null)) throw ERRORS.INVALID_LENGTH;
		let metadata;
		if (upload_metadata) try {
			metadata = parse(upload_metadata ?? void 0);
		} catch {
			throw ERRORS.INVALID_METADATA;
		}
		let id;
		try {
			id = await this.options.namingFunction(req, metadata);
		} catch (error) {
			log$1("create: check your `namingFunction`. Error", error);
			throw error;
		}
		const maxFileSize = await this.getConfiguredMaxSize(req, id);
		if (upload_length && maxFileSize > 0 && Number.parseInt(upload_length, 10) > maxFileSize) throw ERRORS.ERR_MAX_SIZE_EXCEEDED;
		if (this.options.onIncomingRequest) await this.options.onIncomingRequest(req, id);
		const upload = new Upload({
			id,
			size: upload_length ? Number.parseInt(upload_length, 10) : void 0,
			offset: 0,
			metadata
		});
		if (this.options.onUploadCreate) try {
			const patch = await this.options.onUploadCreate(req, upload);
			if (patch.metadata) upload.metadata = patch.metadata;
		} catch (error) {
			log$1(`onUploadCreate error: ${error.body}`);
			throw error;
		}
		const lock = await this.acquireLock(req, id, context);
		let isFinal;
		let url;
		const responseData = {
			status: 201,
			headers: Object.fromEntries(headers.entries()),
			body: ""
		};
		try {
			await this.store.create(upload);
			url = this.generateUrl(req, upload.id);
			this.emit(EVENTS.POST_CREATE, req, upload, url);
			isFinal = upload.size === 0 && !upload.sizeIsDeferred;
			if (validateHeader("content-type", req.headers.get("content-type"))) {
				const bodyMaxSize = await this.calculateMaxBodySize(req, upload, maxFileSize);
				const newOffset = await this.writeToStore(req.body, upload, bodyMaxSize, context);
				responseData.headers["Upload-Offset"] = newOffset.toString();
				isFinal = newOffset === Number.parseInt(upload_length, 10);
				upload.offset = newOffset;
			}
		} catch (e) {
			context.abort();
			throw e;
		} finally {
			await lock.unlock();
		}
		if (isFinal && this.options.onUploadFinish) try {
			const patch = await this.options.onUploadFinish(req, upload);
			if (patch.status_code) responseData.status = patch.status_code;
			if (patch.body) responseData.body = patch.body;
			if (patch.headers) responseData.headers = Object.assign(responseData.headers, patch.headers);
		} catch (error) {
			log$1(`onUploadFinish: ${error.body}`);
			throw error;
		}
		if (this.store.hasExtension("expiration") && this.store.getExpiration() > 0 && upload.creation_date) {
			if ((await this.store.getUpload(upload.id)).offset !== Number.parseInt(upload_length, 10)) {
				const creation = new Date(upload.creation_date);
				responseData.headers["Upload-Expires"] = new Date(creation.getTime() + this.store.getExpiration()).toUTCString();
			}
		}
		if (responseData.status === 201 || responseData.status >= 300 && responseData.status < 400) responseData.headers.Location = url;
		const writtenRes = this.write(responseData.status, responseData.headers, responseData.body);
		if (isFinal) this.emit(EVENTS.POST_FINISH, req, writtenRes, upload);
		return writtenRes;
	}
};
// node_modules/@tus/server/dist/lockers/MemoryLocker.js
var MemoryLocker = class {
	timeout;
	locks = /* @__PURE__ */ new Map();
	constructor(options) {
		this.timeout = options?.acquireLockTimeout ?? 3e4;
	}
	newLock(id) {
		return new MemoryLock(id, this, this.timeout);
	}
};
var MemoryLock = class {
	id;
	locker;
	timeout;
	constructor(id, locker, timeout = 3e4) {
		this.id = id;
		this.locker = locker;
		this.timeout = timeout;
	}
	async lock(stopSignal, requestRelease) {
		const abortController = new AbortController();
		const onAbort = () => {
			abortController.abort();
		};
		stopSignal.addEventListener("abort", onAbort);
		try {
			if (!await Promise.race([this.waitTimeout(abortController.signal), this.acquireLock(this.id, requestRelease, abortController.signal)])) throw ERRORS.ERR_LOCK_TIMEOUT;
		} finally {
			stopSignal.removeEventListener("abort", onAbort);
			abortController.abort();
		}
	}
	async acquireLock(id, requestRelease, signal) {
		const lock = this.locker.locks.get(id);
		if (signal.aborted) return typeof lock !== "undefined";
		if (!lock) {
			const lock = { requestRelease };
			this.locker.locks.set(id, lock);
			return true;
		}
		await lock.requestRelease?.();
		return await new Promise((resolve, reject) => {
			setImmediate(() => {
				this.acquireLock(id, requestRelease, signal).then(resolve).catch(reject);
			});
		});
	}
	async unlock() {
		if (!this.locker.locks.get(this.id)) throw new Error("Releasing an unlocked lock!");
		this.locker.locks.delete(this.id);
	}
	waitTimeout(signal) {
		return new Promise((resolve) => {
			const timeout = setTimeout(() => {
				resolve(false);
			}, this.timeout);
			const abortListener = () => {
				clearTimeout(timeout);
				signal.removeEventListener("abort", abortListener);
				resolve(false);
			};
			signal.addEventListener("abort", abortListener);
		});
	}
};
// node_modules/@tus/server/dist/server.js
var log = (0, import_src.default)("tus-node-server");
var Server = class extends EventEmitter {
	datastore;
	handlers;
	options;
	constructor(options) {
		super();
		if (!options) throw new Error("'options' must be defined");
		if (!options.path) throw new Error("'path' is not defined; must have a path");
		if (!options.datastore) throw new Error("'datastore' is not defined; must have a datastore");
		if (!options.locker) options.locker = new MemoryLocker();
		if (!options.lockDrainTimeout) options.lockDrainTimeout = 3e3;
		if (!options.postReceiveInterval) options.postReceiveInterval = 1e3;
		const { datastore, ...rest } = options;
		this.options = rest;
		this.datastore = datastore;
		this.handlers = {
			GET: new GetHandler(this.datastore, this.options),
			HEAD: new HeadHandler(this.datastore, this.options),
			OPTIONS: new OptionsHandler(this.datastore, this.options),
			PATCH: new PatchHandler(this.datastore, this.options),
			POST: new PostHandler(this.datastore, this.options),
			DELETE: new DeleteHandler(this.datastore, this.options)
		};
		this.on("removeListener", (event, listener) => {
			this.datastore.removeListener(event, listener);
			for (const method of REQUEST_METHODS) this.handlers[method].removeListener(event, listener);
		});
		this.on("newListener", (event, listener) => {
			this.datastore.on(event, listener);
			for (const method of REQUEST_METHODS) this.handlers[method].on(event, listener);
		});
	}
	get(path, handler) {
		this.handlers.GET.registerPath(path, handler);
	}
	async handle(req, res) {
		const request = new NodeRequest({
			req,
			res
		});
		return sendNodeResponse(res, await this.handler(request));
	}
	async handleWeb(req) {
		return this.handler(req);
	}
	async handler(req) {
		const context = this.createContext();
		const headers = new Headers();
		const node = req.runtime?.node;
		if (node) {
			req.node = node;
			node.req.once("error", () => {
				context.abort();
			});
		}
		const onError = async (error) => {
			let status_code = error.status_code || ERRORS.UNKNOWN_ERROR.status_code;
			let body = error.body || `${ERRORS.UNKNOWN_ERROR.body}${error.message || ""}\n`;
			if (this.options.onResponseError) {
				const errorMapping = await this.options.onResponseError(req, error);
				if (errorMapping) {
					status_code = errorMapping.status_code;
					body = errorMapping.body;
				}
			}
			return this.write(context, headers, status_code, body);
		};
		if (req.method === "GET") {
			const res = await this.handlers.GET.send(req, context, headers).catch(onError);
			context.abort();
			return res;
		}
		headers.set("Tus-Resumable", TUS_RESUMABLE);
		const corsOrigin = this.getCorsOrigin(req.headers.get("origin"));
		if (corsOrigin) headers.set("Access-Control-Allow-Origin", corsOrigin);
		headers.set("Access-Control-Expose-Headers", this.options.exposedHeaders?.length ? [...HEADERS, this.options.exposedHeaders].join(", ") : EXPOSED_HEADERS);
		if (this.options.allowedCredentials === true) headers.set("Access-Control-Allow-Credentials", "true");
		if (req.method !== "OPTIONS" && !req.headers.get("tus-resumable")) return this.write(context, headers, 412, "Tus-Resumable Required\n");
		const invalid_headers = [];
		for (const [name, value] of req.headers.entries()) {
			if (req.method === "OPTIONS") continue;
			if (name.toLowerCase() === "content-type" && req.method !== "PATCH") continue;
			if (!validateHeader(name, value)) {
				log(`Invalid ${name} header: ${value}`);
				invalid_headers.push(name);
			}
		}
		if (invalid_headers.length > 0) return this.write(context, headers, 400, `Invalid ${invalid_headers.join(" ")}\n`);
		const handler = this.handlers[req.method];
		if (handler) {
			const resp = await handler.send(req, context, headers).catch(onError);
			if (context.signal.aborted) {
				resp.headers.set("Connection", "close");
				return resp;
			}
			return resp;
		}
		return this.write(context, headers, 404, "Not found\n");
	}
	getCorsOrigin(origin) {
		const { allowedOrigins } = this.options;
		if (typeof allowedOrigins === "function") return origin && allowedOrigins(origin) ? origin : null;
		if (!allowedOrigins) return "*";
		if (!origin) return allowedOrigins[0] ?? null;
		return allowedOrigins.some((allowedOrigin) => allowedOrigin === origin) ? origin : allowedOrigins[0] ?? null;
	}
	async write(context, headers, status, body = "") {
		const isAborted = context.signal.aborted;
		const responseBody = status === 204 || status === 205 || status === 304 ? null : body;
		if (responseBody !== null) headers.set("Content-Length", String(Buffer.byteLength(responseBody, "utf8")));
		if (isAborted) headers.set("Connection", "close");
		return new Response(responseBody, {
			status,
			headers
		});
	}
	listen(...args) {
		return nodeHTTP.createServer(this.handle.bind(this)).listen(...args);
	}
	cleanUpExpiredUploads() {
		if (!this.datastore.hasExtension("expiration")) throw ERRORS.UNSUPPORTED_EXPIRATION_EXTENSION;
		return this.datastore.deleteExpired();
	}
	createContext() {
		const requestAbortController = new AbortController();
		const abortWithDelayController = new AbortController();
		const onDelayedAbort = (err) => {
			setTimeout(() => {
				requestAbortController.abort(err);
			}, this.options.lockDrainTimeout);
		};
		abortWithDelayController.signal.addEventListener("abort", onDelayedAbort, { once: true });
		return {
			signal: requestAbortController.signal,
			abort: () => {
				if (!requestAbortController.signal.aborted) requestAbortController.abort(ERRORS.ABORTED);
			},
			cancel: () => {
				if (!abortWithDelayController.signal.aborted) abortWithDelayController.abort(ERRORS.ABORTED);
			}
		};
	}
};
// src/server/uploads.ts
/** Where files wait until they are whole and dealt with: a hidden folder, by the tus protocol's own bookkeeping. */
var UPLOAD_ID = /^[0-9a-f]{32}$/;
var UPLOAD_METHODS = [
	"POST",
	"PATCH",
	"HEAD",
	"DELETE",
	"OPTIONS"
];
var IGNORE = ".gitignore";
var KEPT_MS = 6048e5;
var MEGABYTE = 1e6;
/** Left to the system, and to what is made of the file. */
var SPARE_BYTES = 200 * MEGABYTE;
function createUploads(rules) {
	const { directory, maxBytes, nowMs, whyNot, inspect, onWhole, refuse } = rules;
	const store = new FileStore({ directory });
	const reported = /* @__PURE__ */ new Set();
	const aboutOf = ({ metadata }) => rules.readAbout(metadata ?? {});
	const tus = new Server({
		path: "/uploads",
		datastore: store,
		generateUrl: (_request, { id }) => `uploads/${id}`,
		getFileIdFromRequest: (_request, id) => id && UPLOAD_ID.test(id) ? id : void 0,
		allowedOrigins: [],
		maxSize: maxBytes,
		async onUploadCreate(_request, upload) {
			const about = aboutOf(upload);
			const refusal = await whyNot({
				bytes: upload.size,
				about
			});
			if (refusal !== null) throw {
				status_code: refusal[0],
				body: asBody(refusal[1])
			};
			await makePrivateFolder(directory);
			return { metadata: { ...about } };
		}
	});
	/** A sender may go away with the last byte on its way: what is whole is taken whenever it is seen. */
	async function look(id) {
		const upload = await store.getUpload(id).catch(() => null);
		const about = upload && aboutOf(upload);
		if (!about || reported.has(id)) return null;
		const path = join(directory, id);
		const isWhole = upload.offset === upload.size;
		if (isWhole) reported.add(id);
		const refusal = await inspect?.(path, isWhole) ?? null;
		if (refusal !== null) await forget(directory, id);
		else if (isWhole) await onWhole({
			id,
			path,
			bytes: upload.offset,
			about
		});
		return refusal;
	}
	const refuseUpload = ([status, message]) => refuse(status, message, { "tus-resumable": "1.0.0" });
	/** A whole file waits for as long as it takes; half a one is given up. */
	async function isWaitedFor(id) {
		const found = await stat(join(directory, id)).catch(() => null);
		const upload = await store.getUpload(id).catch(() => null);
		if (!found || !upload || found.size === 0) return false;
		const touchedMs = await uploadTouchedMs(directory, id) ?? 0;
		return found.size === upload.size || nowMs() - touchedMs < KEPT_MS;
	}
	return {
		async answer(request, id) {
			const response = await tus.handleWeb(request);
			const seen = /uploads\/([0-9a-f]{32})$/.exec(response.headers.get("location") ?? "")?.[1] ?? (request.method === "DELETE" ? "" : id);
			const refusal = seen === "" ? null : await look(seen);
			if (refusal !== null) {
				await response.body?.cancel();
				return refuseUpload(refusal);
			}
			const headers = Object.fromEntries(response.headers);
			if (response.status < 400) return answer(response.status, response.body, headers);
			const message = (await response.text()).trim();
			return refuseUpload([response.status, fromBody(message) || "There is no such upload."]);
		},
		async resume() {
			for (const id of await uploadsIn(directory)) if (await isWaitedFor(id)) await look(id);
			else await forget(directory, id);
		},
		forget: (id) => forget(directory, id),
		async close() {
			if ((await readdir(directory).catch(() => [])).every((name) => name === IGNORE)) await rm(directory, {
				recursive: true,
				force: true
			});
		}
	};
}
/** The protocol's server hands on text alone; what it says by itself is a sentence. */
var asBody = (words) => typeof words === "string" ? words : JSON.stringify(words);
function fromBody(body) {
	const read = body.startsWith("{") ? parseJson(body) : null;
	return isRecord$1(read) && typeof read["message"] === "string" ? read : body;
}
/** The ids of all that have begun in a folder. */
async function uploadsIn(directory) {
	const names = await readdir(directory).catch(() => []);
	return new Set(names.map((name) => name.replace(/\.json$/, "")).filter((id) => UPLOAD_ID.test(id)));
}
/** When something last came of it, by the later of two clocks: the disk's, and the program's when it was begun. `null`: it is not there. */
async function uploadTouchedMs(directory, id) {
	const found = await stat(join(directory, id)).catch(() => null);
	const about = await readFile(join(directory, `${id}.json`), "utf8").catch(() => "");
	const begun = /"creation_date":"([^"]+)"/.exec(about)?.[1] ?? "";
	return found && Math.max(found.mtimeMs, Date.parse(begun) || 0);
}
/** With its own list for version control, so that nothing in it is ever committed. */
async function makePrivateFolder(directory) {
	await mkdir(directory, { recursive: true });
	await writeFile(join(directory, IGNORE), "*\n");
}
async function forget(directory, id) {
	await rm(join(directory, id), { force: true });
	await rm(join(directory, `${id}.json`), { force: true });
}
/** @param folder - on the disk that the file is to be kept on. */
async function hasRoomFor(folder, bytes) {
	const disk = await statfs(folder);
	return bytes + SPARE_BYTES <= disk.bavail * disk.bsize;
}
var megabytes = (bytes) => `${Math.ceil(bytes / MEGABYTE)} MB`;
/** A file's name as people say it: no folders before it, nothing that is no letter. */
var plainName = (name) => (name.split(/[\\/]/).at(-1) ?? "").replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").trim().replace(/^\.+/, "").slice(0, 200);
// src/server/sendFile.ts
/** A file, whole or in part. */
/** Named by its content: what is behind it never changes. */
var LASTING = /-[0-9a-f]{12}\.\w+$/;
/**
* @param path - absolute, and one that may be read. @param type - its media type.
* @returns `null` when there is no such file.
*/
async function sendFile(request, path, type) {
	const handle = await open(path, "r").catch(() => null);
	const found = await handle?.stat();
	if (!handle || !found?.isFile()) {
		await handle?.close();
		return null;
	}
	const etag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
	const headers = {
		"content-type": type,
		"accept-ranges": "bytes",
		etag,
		"cache-control": LASTING.test(path) ? "private, max-age=31536000, immutable" : "private, no-cache",
		"cross-origin-resource-policy": "same-origin",
		...type.startsWith("image/svg") ? { "content-security-policy": "default-src 'none'; sandbox" } : {}
	};
	const end = async (status, more = {}) => {
		await handle.close();
		return answer(status, null, {
			...headers,
			...more
		});
	};
	if (request.headers.get("if-none-match")?.includes(etag)) return end(304);
	const range = rangeOf(request, etag, found.size);
	if (range === "none") return end(416, { "content-range": `bytes */${found.size}` });
	const { first, last } = range ?? {
		first: 0,
		last: found.size - 1
	};
	const more = {
		"content-length": String(last - first + 1),
		...range ? { "content-range": `bytes ${first}-${last}/${found.size}` } : {}
	};
	const status = range ? 206 : 200;
	if (request.method === "HEAD" || found.size === 0) return end(status, more);
	const stream = handle.createReadStream({
		start: first,
		end: last
	});
	return answer(status, Readable.toWeb(stream), {
		...headers,
		...more
	});
}
/** `null`: the whole file; `none`: nothing that it has. Several ranges at once are answered with the whole, as one may. */
function rangeOf(request, etag, size) {
	const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get("range")?.trim() ?? "") ?? [];
	const condition = request.headers.get("if-range");
	if (from === "" && to === "" || condition !== null && condition !== etag) return null;
	const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
	const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
	return first <= last && first < size ? {
		first,
		last
	} : "none";
}
// src/tools/isAlike.ts
/**
* Whether two values say the same: plain objects and lists by what is in them, everything else (elements, promises, instances) by
* identity. Two functions are alike: an inline handler is another function at each render and means the same. What a function
* carries as properties of its own is compared, and functions among that by identity.
*/
function isAlike(one, other, met = /* @__PURE__ */ new Map()) {
	if (Object.is(one, other)) return true;
	if (!isRecord(one) || !isRecord(other) || typeof one !== typeof other || Array.isArray(one) !== Array.isArray(other)) return false;
	if (met.get(one) === other) return true;
	met.set(one, other);
	const keys = Object.keys(one);
	const isSame = (key) => isAlike(one[key], other[key], met) && (typeof one !== "function" || typeof one[key] !== "function" || one[key] === other[key]);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(key));
}
/** A function, a list, or an object that was written as `{}`. */
function isRecord(value) {
	if (typeof value === "function" || Array.isArray(value)) return true;
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
// src/submissions/shared/gift.ts
/** What a creator may state of the relation to the shop. */
var RELATIONS = [
	"gifted",
	"paid",
	"affiliate",
	"none"
];
var CHANNELS = [
	"onsite",
	"email",
	"ads"
];
/** States in which the creator may still send, replace and take back. */
var isOpen = ({ state }) => state !== "approved" && state !== "refused" && state !== "cancelled";
var hasEnded = ({ invitation }, nowMs) => nowMs > Date.parse(`${invitation.endsOn}T23:59:59.999Z`);
/**
* What stands after all that was written. What comes too late says nothing: a decision about a video that was replaced meanwhile, a
* withdrawal after the approval. So two programs may write at once, and whoever reads afterwards sees who was first.
*
* @returns `null` where no invitation stands at the beginning.
*/
function giftOf(entries) {
	const [first, ...rest] = entries;
	if (first?.kind !== "invited") return null;
	const gift = {
		invitation: first,
		state: "sent",
		linkDigest: first.linkDigest,
		openedAt: null,
		file: null,
		submission: null,
		sentFile: null,
		words: "",
		failure: "",
		approvedAt: null,
		product: null,
		video: null
	};
	const files = /* @__PURE__ */ new Map();
	for (const entry of rest) {
		if (entry.kind === "uploaded") files.set(entry.upload, entry);
		if ("about" in entry) decide(gift, entry);
		else follow(gift, entry, files);
	}
	return gift;
}
function decide(gift, entry) {
	if (entry.about !== gift.submission?.id) return;
	const { state } = gift;
	if (entry.kind === "entered" || entry.kind === "failed") {
		if (state !== "approved" || gift.video !== null) return;
		if (entry.kind === "entered") gift.video = entry.video;
		else Object.assign(gift, {
			state: "submitted",
			failure: entry.words,
			approvedAt: null
		});
		return;
	}
	if (state !== "submitted") return;
	gift.state = entry.kind;
	if (entry.kind === "approved") Object.assign(gift, {
		approvedAt: entry.at,
		product: entry.product,
		words: "",
		failure: ""
	});
	else gift.words = entry.words;
}
function follow(gift, entry, files) {
	switch (entry.kind) {
		case "invited": return;
		case "relinked":
			if (gift.state !== "cancelled") gift.linkDigest = entry.linkDigest;
			return;
		case "opened":
			gift.openedAt ??= entry.at;
			if (gift.state === "sent") gift.state = "opened";
			return;
		case "uploaded":
			if (isOpen(gift)) gift.file = entry;
			return;
		case "submitted":
			if (!isOpen(gift)) return;
			Object.assign(gift, {
				state: "submitted",
				submission: entry,
				words: "",
				failure: ""
			});
			gift.sentFile = files.get(entry.upload) ?? null;
			return;
		case "withdrawn":
			if (isOpen(gift) && gift.submission) Object.assign(gift, {
				state: "withdrawn",
				submission: null,
				sentFile: null,
				file: null
			});
			return;
		case "reopened":
			if (gift.submission && [
				"approved",
				"refused",
				"changes_asked"
			].includes(gift.state)) Object.assign(gift, {
				state: "submitted",
				video: null,
				approvedAt: null,
				words: ""
			});
			return;
		case "cancelled": if (gift.state !== "approved") Object.assign(gift, {
			state: "cancelled",
			linkDigest: null
		});
	}
}
// src/submissions/log/entrySchema.ts
var text = string();
var grant = object({
	until: text,
	territories: array(text),
	channels: array(_enum(CHANNELS))
});
var relation = _enum(RELATIONS);
var at = text;
var about = text;
var words = text;
var linkDigest = text;
var entrySchema = discriminatedUnion("kind", [
	object({
		kind: literal("invited"),
		at,
		gift: text,
		shop: text,
		creator: object({
			id: text,
			handle: text,
			name: optional(text)
		}),
		products: array(object({
			id: text,
			title: text
		})),
		relation,
		note: text,
		endsOn: text,
		grant,
		linkDigest
	}),
	object({
		kind: literal("relinked"),
		at,
		linkDigest
	}),
	object({
		kind: _enum([
			"opened",
			"withdrawn",
			"reopened",
			"cancelled"
		]),
		at
	}),
	object({
		kind: literal("uploaded"),
		at,
		upload: text,
		name: text,
		bytes: number(),
		type: text
	}),
	object({
		kind: literal("submitted"),
		at,
		id: text,
		upload: text,
		title: text,
		product: nullable(text),
		productWords: text,
		relation,
		sentence: text,
		name: text,
		grant,
		sparkCode: text,
		sparkUntil: text
	}),
	object({
		kind: _enum([
			"changes_asked",
			"refused",
			"failed"
		]),
		at,
		about,
		words
	}),
	object({
		kind: literal("approved"),
		at,
		about,
		product: nullable(text)
	}),
	object({
		kind: literal("entered"),
		at,
		about,
		video: text
	})
]);
/** One entry a line. A line that a kill has cut off, or that a later release has written, says nothing. */
var readEntries = (log) => log.split("\n").flatMap((line) => {
	if (line === "") return [];
	try {
		const read = entrySchema.safeParse(JSON.parse(line));
		return read.success ? [read.data] : [];
	} catch {
		return [];
	}
});
// src/submissions/log/gifts.ts
/**
* The project's private part: a folder a gift, with its log and the creator's files. Nothing here is published. It needs no lock: each
* entry is one whole line at the end of a log, so that the merchant's studio and the creators' server may write at the same time.
*/
var FOLDER = ".reelshelf-submissions";
var LOG = "log.jsonl";
var LINKS = "links";
var FOLDER_NAME = /^[0-9a-f]{32}$/;
function createGifts(projectFolder, { nowMs }) {
	const folder = join(projectFolder, FOLDER);
	const known = /* @__PURE__ */ new Map();
	const folderOf = (folderName) => join(folder, folderName);
	const logOf = (folderName) => join(folder, folderName, LOG);
	const now = () => new Date(nowMs()).toISOString();
	const folderNames = async () => (await readdir(folder).catch(() => [])).filter((name) => FOLDER_NAME.test(name)).sort();
	async function at(folderName) {
		const bytes = await sizeOf(logOf(folderName));
		const kept = known.get(folderName);
		if (kept && kept.bytes === bytes) return kept.gift;
		const text = await readFile(logOf(folderName), "utf8").catch(() => "");
		const gift = giftOf(readEntries(text));
		known.set(folderName, {
			bytes: Buffer.byteLength(text),
			gift
		});
		return gift;
	}
	return {
		folder,
		folderOf,
		at,
		async all() {
			return (await Promise.all((await folderNames()).map(async (folderName) => ({
				folderName,
				gift: await at(folderName)
			})))).flatMap(({ folderName, gift }) => gift ? [{
				folderName,
				gift
			}] : []).sort((a, b) => a.gift.invitation.at < b.gift.invitation.at ? 1 : -1);
		},
		async byToken(token) {
			const digest = digestOf(token);
			const folderName = await readFile(join(folder, LINKS, digest), "utf8").catch(() => "");
			const gift = FOLDER_NAME.test(folderName) ? await at(folderName) : null;
			return gift?.linkDigest === digest ? {
				folderName,
				gift
			} : null;
		},
		async invite(invitation) {
			const folderName = randomBytes(16).toString("hex");
			const token = newToken();
			const linkDigest = digestOf(token);
			await makePrivateFolder(folder);
			await mkdir(folderOf(folderName));
			await append(logOf(folderName), {
				kind: "invited",
				at: now(),
				...invitation,
				linkDigest
			});
			await flushToDisk(folder);
			await keepLink(folder, linkDigest, folderName);
			return token;
		},
		async relink(folderName) {
			const token = newToken();
			const linkDigest = digestOf(token);
			const before = (await at(folderName))?.linkDigest;
			await keepLink(folder, linkDigest, folderName);
			await append(logOf(folderName), {
				kind: "relinked",
				at: now(),
				linkDigest
			});
			if (before) await rm(join(folder, LINKS, before), { force: true });
			return token;
		},
		async write(folderName, entry) {
			await append(logOf(folderName), {
				...entry,
				at: now()
			});
			return at(folderName);
		},
		async size() {
			let bytes = 0;
			for (const folderName of await folderNames()) for (const name of await readdir(folderOf(folderName)).catch(() => [])) bytes += await sizeOf(join(folderOf(folderName), name));
			return bytes;
		},
		async revision() {
			const sizes = await Promise.all((await folderNames()).map(async (folderName) => [folderName, await sizeOf(logOf(folderName))]));
			return digestOf(JSON.stringify(sizes)).slice(0, 16);
		}
	};
}
async function append(log, entry) {
	const handle = await open(log, "a");
	try {
		await handle.write(`\n${JSON.stringify(entry)}\n`);
		await handle.sync();
	} finally {
		await handle.close();
	}
}
/** Where the link's holder is led. */
async function keepLink(folder, digest, folderName) {
	const path = join(folder, LINKS, digest);
	await mkdir(join(folder, LINKS), { recursive: true });
	await writeFile(path, folderName);
	await flushToDisk(path);
}
/** 192 bits: nobody guesses one in the life of a shop. */
var newToken = () => randomBytes(24).toString("base64url");
var digestOf = (text) => createHash("sha256").update(text).digest("hex");
var sizeOf = (path) => stat(path).then(({ size }) => size, () => 0);
// src/submissions/shared/wire.ts
/** Longest texts, in characters. */
var MAX_LENGTHS = {
	title: 200,
	name: 120,
	words: 200,
	note: 1e3,
	code: 200,
	shop: 120
};
// src/submissions/shared/sentences.ts
/** Days and lists as the English sentences have them. */
var ENGLISH = "en-GB";
/** `29 November 2027` @param language - of ours, or with a region. */
var dayInWords = (day, language = ENGLISH) => new Intl.DateTimeFormat(language === "en" ? ENGLISH : language, {
	dateStyle: "long",
	timeZone: "UTC"
}).format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
/** `a, b and c` */
var listInWords = (words, language = ENGLISH) => new Intl.ListFormat(language === "en" ? ENGLISH : language, { type: "conjunction" }).format(words);
/** Countries whose names in English want the article after "in". */
var WITH_THE = new Set("AE BS CD CF CG DO FK FO GB GM IM KM KY MH MV NL PH SB SC TC US VA VG VI".split(" "));
function rightsSentence(shop, { until, territories, channels }, { code, creators: say }) {
	const values = {
		shop,
		day: dayInWords(until, code),
		channels: listInWords(channels.map((channel) => say(`agree.${channel}`)), code)
	};
	if (territories.length === 0) return say("agree.everywhere", values);
	const names = new Intl.DisplayNames([code === "en" ? ENGLISH : code], { type: "region" });
	const countries = territories.map((country) => {
		const name = names.of(country) ?? country;
		return code === "en" && WITH_THE.has(country) ? `the ${name}` : name;
	});
	return say("agree.countries", {
		...values,
		countries: listInWords(countries, code)
	});
}
/** Whether two sentences are the same to whoever reads them: browsers and servers may set other marks of direction and spaces. */
var readsAlike = (one, other) => plain(one) === plain(other);
var plain = (sentence) => sentence.replace(/\p{Cf}/gu, "").replace(/\s+/gu, " ").trim();
// src/submissions/shared/typedDay.ts
/** A calendar day, `YYYY-MM-DD`, that there is; `null` for anything else. */
function typedDay(typed) {
	if (typeof typed !== "string" || !/^\d{4}-\d\d-\d\d$/.test(typed)) return null;
	const moment = /* @__PURE__ */ new Date(`${typed}T00:00:00Z`);
	return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(typed) ? null : typed;
}
export { uploadsIn as S, hasRoomFor as _, rightsSentence as a, plainName as b, CHANNELS as c, isOpen as d, isAlike as f, createUploads as g, UPLOAD_METHODS as h, readsAlike as i, RELATIONS as l, UPLOAD_ID as m, dayInWords as n, MAX_LENGTHS as o, sendFile as p, listInWords as r, createGifts as s, typedDay as t, hasEnded as u, makePrivateFolder as v, uploadTouchedMs as x, megabytes as y };

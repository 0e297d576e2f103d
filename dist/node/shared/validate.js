import { t as said } from "./said.js";
import { a as DEFAULTS, l as isTree } from "./schema.js";
import { t as createCalendar } from "./zones.js";
import { D as base64url, E as base64, M as NUMBER_FORMAT_RANGES, N as assignProp, O as integer, P as getEnumValues, T as base64urlCharset, j as BIGINT_FORMAT_RANGES, k as number, w as base64Charset } from "./schemas.js";
import { t as selectVideos } from "./select.js";
import { t as nearest } from "./nearest.js";
import { n as sayIssues, t as describeIssues } from "./issueSummary.js";
import { a as isOtherName, n as parseFeed, r as feedSchema } from "./parse.js";
import { t as whyNoAnswer } from "./whyNoAnswer.js";
import { open } from "node:fs/promises";
import { relative, resolve } from "node:path";
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
var FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
var UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			const merged = parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts };
			assignProp(properties, key, merged);
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
var narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
var narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
var narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
var contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
var formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
var exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
var numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
var bigintProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
var symbolProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
var nullProcessor = (_schema, ctx, json, _params) => {
	if (ctx.target === "openapi-3.0") {
		json.type = "string";
		json.nullable = true;
		json.enum = [null];
	} else json.type = "null";
};
var undefinedProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
var voidProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
var neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
var anyProcessor = (_schema, _ctx, _json, _params) => {};
var unknownProcessor = (_schema, _ctx, _json, _params) => {};
var dateProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
var enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
var literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
var nanProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
var templateLiteralProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	const pattern = schema._zod.pattern;
	if (!pattern) throw new Error("Pattern not found in template literal");
	_json.type = "string";
	_json.pattern = pattern.source;
};
var fileProcessor = (schema, _ctx, json, _params) => {
	const _json = json;
	_json.type = "string";
	_json.format = "binary";
	_json.contentEncoding = "binary";
	const { minimum, maximum, mime } = aggregateChecks(schema);
	if (minimum !== void 0) _json.minLength = minimum;
	if (maximum !== void 0) _json.maxLength = maximum;
	if (!mime) return;
	if (mime.length === 0) _json.not = {};
	else if (mime.length === 1) _json.contentMediaType = mime[0];
	else _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
var successProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
var customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var functionProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var mapProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
var setProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
var unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
var intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
var tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
var recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
var nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
var UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
var promiseProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
var optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
var lazyProcessor = (schema, ctx, _json, params) => {
	const innerType = schema._zod.innerType;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
var allProcessors = {
	string: stringProcessor,
	number: numberProcessor,
	boolean: booleanProcessor,
	bigint: bigintProcessor,
	symbol: symbolProcessor,
	null: nullProcessor,
	undefined: undefinedProcessor,
	void: voidProcessor,
	never: neverProcessor,
	any: anyProcessor,
	unknown: unknownProcessor,
	date: dateProcessor,
	enum: enumProcessor,
	literal: literalProcessor,
	nan: nanProcessor,
	template_literal: templateLiteralProcessor,
	file: fileProcessor,
	success: successProcessor,
	custom: customProcessor,
	function: functionProcessor,
	transform: transformProcessor,
	map: mapProcessor,
	set: setProcessor,
	array: arrayProcessor,
	object: objectProcessor,
	union: unionProcessor,
	intersection: intersectionProcessor,
	tuple: tupleProcessor,
	record: recordProcessor,
	nullable: nullableProcessor,
	nonoptional: nonoptionalProcessor,
	default: defaultProcessor,
	prefault: prefaultProcessor,
	catch: catchProcessor,
	pipe: pipeProcessor,
	readonly: readonlyProcessor,
	promise: promiseProcessor,
	optional: optionalProcessor,
	lazy: lazyProcessor
};
function toJSONSchema(input, params) {
	if ("_idmap" in input) {
		const registry = input;
		const ctx = initializeContext({
			...params,
			processors: allProcessors
		});
		const defs = {};
		for (const entry of registry._idmap.entries()) {
			const [_, schema] = entry;
			processSchema(schema, ctx);
		}
		const schemas = {};
		ctx.external = {
			registry,
			uri: params?.uri,
			defs
		};
		for (const entry of registry._idmap.entries()) {
			const [key, schema] = entry;
			extractDefs(ctx, schema);
			assignProp(schemas, key, finalize(ctx, schema));
		}
		if (Object.keys(defs).length > 0) schemas.__shared = { [ctx.target === "draft-2020-12" ? "$defs" : "definitions"]: defs };
		return { schemas };
	}
	const ctx = initializeContext({
		...params,
		processors: allProcessors
	});
	processSchema(input, ctx);
	extractDefs(ctx, input);
	return finalize(ctx, input);
}
// src/project/validate/reach.ts
/** Files that a feed names, in a folder or on a server. */
/** Stands for the folder that a feed lies in; an address that starts at the site's root leads out of it. */
var HERE = "https://reels.invalid/here/";
var ANSWER_MS = 2e4;
/** Neither there nor missing: an address from the site's root on says nothing to a folder. */
var OUT_OF_SIGHT = "out of sight";
var NO_FILE = "there is no such file";
var OUTSIDE = "it leads out of the folder";
/** @param folder - where addresses below {@link HERE} are files; `null` for a feed on a server. */
function createReach(folder, send, signal) {
	return async (address, bytes) => {
		const { hostname, pathname } = new URL(address);
		if (hostname !== new URL("https://reels.invalid/here/").hostname) return ask(address, bytes, send, signal);
		if (folder === null || !pathname.startsWith(new URL("https://reels.invalid/here/").pathname)) return OUT_OF_SIGHT;
		try {
			const name = decodeURIComponent(pathname.slice(new URL(HERE).pathname.length));
			const path = resolve(folder, name);
			if (relative(folder, path).startsWith("..")) return OUTSIDE;
			return await readStart(path, bytes);
		} catch (error) {
			const { code } = error;
			return code === "ENOENT" ? NO_FILE : String(code ?? error);
		}
	};
}
async function readStart(path, bytes) {
	const handle = await open(path, "r");
	try {
		const { size } = await handle.stat();
		const buffer = new Uint8Array(Math.min(size, bytes));
		const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
		return {
			start: buffer.subarray(0, bytesRead),
			length: size
		};
	} finally {
		await handle.close();
	}
}
async function ask(address, bytes, send, signal) {
	try {
		const response = await send(address, {
			headers: { range: `bytes=0-${bytes - 1}` },
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)])
		});
		if (!response.ok) {
			await response.body?.cancel();
			return `the server answers ${response.status}`;
		}
		const parts = [];
		let read = 0;
		const reader = response.body?.getReader();
		while (reader && read < bytes) {
			const { done, value } = await reader.read();
			if (done || !value) break;
			parts.push(value);
			read += value.length;
		}
		await reader?.cancel();
		const length = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1] ?? response.headers.get("content-length");
		const isCoded = response.headers.has("content-encoding");
		return {
			start: new Uint8Array(Buffer.concat(parts)).subarray(0, bytes),
			length: length === null || isCoded ? null : Number(length)
		};
	} catch (error) {
		return whyNoAnswer(error);
	}
}
// src/project/validate/inspectFile.ts
/** What a file really is, by its first bytes: names and types are promises. */
/** As much as is read of a file. */
var START_BYTES = 524288;
var CODECS = /avc[13]|hvc1|hev1|dvh1|dvhe|av01|vp0[89]|mp4v|apc[nhso]/;
/** @param length - of the whole file, where it is known. */
function inspectVideo(start, length) {
	const view = Buffer.from(start.buffer, start.byteOffset, start.byteLength);
	const info = {
		kind: "none",
		isIndexLast: false,
		codec: null,
		isSound: false,
		isCut: false
	};
	if (view.subarray(0, 4).equals(Buffer.from([
		26,
		69,
		223,
		163
	]))) {
		const codec = /V_(VP8|VP9|AV1|MPEG\w+)/.exec(view.toString("latin1"))?.[1] ?? null;
		return {
			...info,
			kind: "webm",
			codec
		};
	}
	if (/^[\ufeff\s]*#EXTM3U/.test(view.subarray(0, 200).toString("utf8"))) return {
		...info,
		kind: "hls"
	};
	if (!/^(ftyp|moov|mdat|wide|free|skip)$/.test(view.toString("latin1", 4, 8))) return info;
	info.kind = view.toString("latin1", 8, 12).startsWith("qt") ? "mov" : "mp4";
	let hasIndex = false;
	for (let at = 0; at + 8 <= view.length;) {
		const name = view.toString("latin1", at + 4, at + 8);
		let size = view.readUInt32BE(at);
		if (size === 1 && at + 16 <= view.length) size = Number(view.readBigUInt64BE(at + 8));
		if (size === 0) size = (length ?? view.length) - at;
		if (size < 8) break;
		if (name === "moov") {
			hasIndex = true;
			const text = view.toString("latin1", at, Math.min(at + size, view.length));
			info.codec = CODECS.exec(text)?.[0] ?? null;
			info.isSound = at + size <= view.length && /hdlr[^]{8}soun/.test(text) && !/hdlr[^]{8}vide/.test(text);
		}
		if (name === "mdat" && !hasIndex) info.isIndexLast = true;
		if (length !== null && at + size > length) info.isCut = true;
		at += size;
	}
	return info;
}
var SUBRIP = "is SubRip (SRT): browsers read WebVTT only";
/** @returns why a browser would show nothing of it; `null` when it would. */
function captionFault(start) {
	if (start[0] === 255 && start[1] === 254 || start[0] === 254 && start[1] === 255) return "is written in UTF-16, which browsers do not read as captions: save it as UTF-8";
	const text = Buffer.from(start).toString("utf8").replace(/^\ufeff/, "");
	if (/^\s*\d+\s*\r?\n\d+:\d\d:\d\d,\d{3}\s*-->/.test(text)) return SUBRIP;
	if (/^\s*</.test(text)) return "is a web page or XML, not WebVTT";
	if (!/^WEBVTT(?=[\s]|$)/.test(text)) return "does not begin with the line WEBVTT";
	if (text.includes("�")) return "is not written in UTF-8, so that letters with marks come out broken: save it as UTF-8";
	const times = text.split(/\r\n?|\n/).filter((line) => line.includes("-->"));
	const [wrong, ...more] = times.filter((line) => !isShown(line));
	if (times.length === 0) return "has no words with times in it";
	if (wrong === void 0) return null;
	return more.length + 1 === times.length ? "has times that no browser reads: write 00:01.000 --> 00:03.000, with dots, the later one second" : `has ${more.length + 1} of ${times.length} times that no browser reads ("${wrong.trim().slice(0, 40)}"): write 00:01.000 --> 00:03.000, with dots, the later one second`;
}
/** A line of times as browsers take it; a cue that ends before it begins is never on screen. */
function isShown(line) {
	const time = /(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})/;
	const [, ...parts] = new RegExp(`^\\s*${time.source}\\s*-->\\s*${time.source}(?=\\s|$)`).exec(line) ?? [];
	const [from = 0, to = 0] = [parts.slice(0, 4), parts.slice(4)].map(([h, m, s, ms]) => s === void 0 ? 0 : Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s) + Number(ms) / 1e3);
	return to > from;
}
/** As every browser shows it: phones' own HEIC, in the same container as AVIF, only Safari does. */
function isPicture(start) {
	const head = Buffer.from(start).toString("latin1", 0, 32);
	return /^(\xff\xd8\xff|\x89PNG|GIF8|RIFF....WEBP)/.test(head) || /^....ftyp(?:avif|avis|(?:mif1|msf1)[^]*avi[fs])/s.test(head) || /^\s*<(\?xml|svg)/.test(Buffer.from(start).toString("utf8", 0, 200));
}
// src/project/validate/checkFiles.ts
/** Whether what the feed names is there, and is what it is said to be. */
/** @param onProgress - told of each file before it is looked at. */
async function checkFiles(feed, reach, onProgress) {
	const found = [];
	const named = feed.videos.flatMap(filesOf);
	const unseen = [];
	for (const [index, { item, field, src, check, isStreamAhead = false }] of named.entries()) {
		onProgress(`file ${index + 1} of ${named.length}: ${src}`);
		const file = await reach(src, START_BYTES);
		if (file === "out of sight") unseen.push(new URL(src).pathname);
		else if (typeof file === "string") found.push(isStreamAhead ? {
			level: "warning",
			code: "STREAM_NOT_YET",
			item,
			...said("findings.stream.notYet", { src }, `${field} ${src} cannot be had yet: ${file}. That is so before a live; look again when your camera runs.`)
		} : {
			level: "fault",
			code: "FILE_MISSING",
			item,
			...sayMissing(src, file, `${field} ${src} cannot be had: ${file}.`)
		});
		else {
			const fault = check(file);
			if (!fault) continue;
			const { key, names, message, ...rest } = fault;
			found.push({
				item,
				...rest,
				...said(key, {
					src,
					...names
				}, `${field} ${src} ${message}.`)
			});
		}
	}
	const [first] = unseen;
	if (first !== void 0) found.push({
		level: "warning",
		code: "FILE_UNSEEN",
		item: "feed",
		...said("findings.file.unseen", {
			count: unseen.length,
			first
		}, `${unseen.length} addresses start at the site’s root (${first}), where a folder has nothing, and were not looked at: validate the feed by its own address as well.`)
	});
	return found;
}
function sayMissing(src, why, message) {
	const status = /^the server answers (\d+)$/.exec(why)?.[1];
	if (status !== void 0) return said("findings.file.answers", {
		src,
		status
	}, message);
	return said(why === "there is no such file" || why === "it leads out of the folder" ? "findings.file.none" : "findings.file.missing", { src }, message);
}
function filesOf(video) {
	const item = `video "${video.id}"`;
	return [
		...["sources", "describedSources"].flatMap((key) => (video[key] ?? []).flatMap(({ type, src }, index) => type === "mp4" || type === "hls" ? [{
			item,
			field: `${key}[${index}]`,
			src,
			check: checkFilm(type),
			isStreamAhead: type === "hls" && video.live !== void 0 && video.live.state !== "ended"
		}] : [])),
		...video.preview ? [{
			item,
			field: "preview",
			src: video.preview.src,
			check: checkFilm("mp4")
		}] : [],
		...video.poster ? [{
			item,
			field: "poster",
			src: video.poster.src,
			check: checkPicture
		}] : [],
		...["captions", "descriptions"].flatMap((key) => (video[key] ?? []).map(({ src }, index) => ({
			item,
			field: `${key}[${index}]`,
			src,
			check: checkCaptions
		})))
	];
}
var checkFilm = (type) => ({ start, length }) => {
	const { kind, codec, isIndexLast, isSound, isCut } = inspectVideo(start, length);
	const fault = (code, key, message, { level = "fault", names } = {}) => ({
		level,
		code,
		key,
		message,
		...names && { names }
	});
	const forPrepare = (...found) => ({
		...fault(...found),
		mend: "prepare"
	});
	if (start.length === 0) return fault("FILM_EMPTY", "findings.film.empty", "is empty");
	if (kind === "none") return fault("FILM_NONE", "findings.film.none", "is not a film: it may be a web page, a picture or a text");
	if (type === "hls" && kind !== "hls") return fault("FILM_KIND", "findings.film.kind", `is ${kind}, and is named "hls": name it "mp4"`, { names: { type: "mp4" } });
	if (type === "mp4" && kind === "hls") return fault("FILM_KIND", "findings.film.kind", "is a list for streaming (m3u8): name its type \"hls\"", { names: { type: "hls" } });
	if (isCut) return fault("FILM_CUT", "findings.film.cut", "ends before it should: load or copy it again");
	if (codec !== null && /^(hvc1|hev1|dvh1|dvhe)$/.test(codec)) return forPrepare("FILM_CODEC", "findings.film.hevc", "is HEVC, as iPhones record: many browsers show nothing");
	if (codec !== null && /^(mp4v|apc[nhso])$/.test(codec)) return forPrepare("FILM_CODEC", "findings.film.codec", `is ${codec}, which browsers do not play`, { names: { codec } });
	if (isSound) return fault("FILM_SOUND", "findings.film.sound", "has sound and no picture: take the film that it belongs to");
	if (codec === "av01") return forPrepare("FILM_CODEC", "findings.film.av1", "is AV1, which iPhones before the 15 Pro do not play", { level: "warning" });
	if (isIndexLast) return forPrepare("FILM_INDEX_LAST", "findings.film.indexLast", "has its index at the end, so that it starts late", { level: "warning" });
	return null;
};
var checkPicture = ({ start }) => isPicture(start) ? null : {
	level: "fault",
	code: "PICTURE_NONE",
	key: "findings.picture.none",
	message: "is not a picture that browsers show"
};
var checkCaptions = ({ start }) => {
	const message = captionFault(start);
	if (message === null) return null;
	const fault = {
		level: "fault",
		code: "CAPTIONS_UNREADABLE",
		key: `findings.captions.${captionKey(message)}`,
		message
	};
	return message === "is SubRip (SRT): browsers read WebVTT only" ? {
		...fault,
		mend: "prepare"
	} : fault;
};
function captionKey(message) {
	if (message === "is SubRip (SRT): browsers read WebVTT only") return "srt";
	if (message.includes("UTF-16")) return "utf16";
	if (message.includes("UTF-8")) return "letters";
	return message.includes("no browser reads") ? "times" : "none";
}
// src/project/validate/shareLinks.ts
/** Addresses that are no files. */
var AT_PLATFORM = "Ask the creator for the file and for your right to show it.";
/** Pages on which a film is shown; the film's own address is another. */
var PAGES = [
	[/(^|\.)(youtube\.com|youtu\.be)$/, "YouTube"],
	[/(^|\.)tiktok\.com$/, "TikTok"],
	[/(^|\.)instagram\.com$/, "Instagram"],
	[/(^|\.)vimeo\.com$/, "Vimeo"],
	[/(^|\.)(facebook\.com|fb\.watch)$/, "Facebook"],
	[/(^|\.)(drive|docs|photos)\.google\.com$/, "Google"],
	[/(^|\.)dropbox\.com$/, "Dropbox"],
	[/(^|\.)(icloud\.com|1drv\.ms|onedrive\.live\.com|wetransfer\.com|we\.tl)$/, "a service for sharing files"]
];
function shareLinks(video) {
	return video.sources.flatMap((source, index) => {
		const page = source.type === "mp4" ? pageOf(source.src) : void 0;
		return page ? [{
			level: "fault",
			code: "SHARE_LINK",
			item: `video "${video.id}"`,
			...said("findings.share.link", {
				src: source.src.slice(0, 120),
				page: new URL(source.src).hostname
			}, `sources[${index}] ${source.src.slice(0, 120)} is a link to a page of ${page}, not a film, and no browser plays it. ${AT_PLATFORM}`),
			mend: "prepare"
		}] : [];
	});
}
function pageOf(src) {
	const url = URL.canParse(src) ? new URL(src) : null;
	if (!url || /[?&](raw|dl)=1|[?&]export=download/.test(url.search)) return void 0;
	return PAGES.find(([host]) => host.test(url.hostname))?.[1];
}
// src/project/validate/checkMeaning.ts
/** What a feed without a fault says, and will not do for a shopper all the same. */
var SOON_DAYS = 14;
function checkMeaning(feed, nowMs, missing) {
	const calendar = createCalendar();
	const products = new Map(feed.products.map((product) => [product.id, product]));
	const shown = new Set(feed.videos.flatMap(({ tags = [] }) => tags.map(({ product }) => product)));
	return [...feed.videos.flatMap((video) => checkVideo(video, products, calendar, nowMs)), ...feed.products.filter(({ id }) => shown.has(id)).flatMap((product) => checkProduct(product, missing.get(product.id)))];
}
function checkVideo(video, products, calendar, nowMs) {
	const found = shareLinks(video);
	const say = (level, code, words, mend) => found.push({
		level,
		code,
		item: `video "${video.id}"`,
		...words,
		...mend && { mend }
	});
	checkRights(video, calendar, nowMs, say);
	checkTime(video, products, calendar, nowMs, say);
	checkTags(video, products, say);
	if (!video.tags?.length) say("warning", "NO_PRODUCT", said("findings.tag.none"), "tag");
	if (!video.poster) say("warning", "NO_POSTER", said("findings.poster.none"));
	const addresses = [...[
		...video.sources,
		...video.describedSources ?? [],
		video.poster,
		video.preview,
		...video.captions ?? [],
		...video.descriptions ?? []
	].flatMap((each) => each?.src ?? [])];
	for (const src of addresses) {
		const why = expiryOf(src, nowMs);
		if (why) say("fault", "LINK_EXPIRES", why, "prepare");
	}
	return found;
}
function checkRights({ rights, show = {} }, calendar, nowMs, say) {
	if (rights.status !== "owned" && rights.status !== "licensed") say("fault", "RIGHTS", said("findings.rights.status", { status: rights.status }, `its rights are "${rights.status}": only owned and licensed are shown.`));
	const endMs = calendar.toMs(rights.expiresAt ?? "", show.timeZone, "start");
	if (endMs <= nowMs) say("fault", "RIGHTS_ENDED", said("findings.rights.ended", { at: rights.expiresAt ?? "" }));
	else if (endMs - nowMs < SOON_DAYS * 864e5) say("warning", "RIGHTS_END", said("findings.rights.end", { at: rights.expiresAt ?? "" }));
	if (rights.channels && !rights.channels.includes("onsite")) say("fault", "RIGHTS", said("findings.rights.offsite", void 0, "its rights have no channel \"onsite\", so that no shop shows it."));
}
function checkTime({ show = {} }, products, calendar, nowMs, say) {
	if (calendar.toMs(show.until ?? "", show.timeZone, "end") <= nowMs) say("fault", "SHOW_ENDED", said("findings.show.ended", { at: show.until ?? "" }, `its time was over at ${show.until} (show.until).`));
	const fromMs = calendar.toMs(show.from ?? "", show.timeZone, "start");
	if (fromMs >= calendar.toMs(show.until ?? "", show.timeZone, "end")) say("fault", "SHOW_NEVER", said("findings.show.never", {
		from: show.from ?? "",
		until: show.until ?? ""
	}));
	else if (fromMs > nowMs) say("warning", "SHOW_LATER", said("findings.show.later", { at: show.from ?? "" }, `it is not shown before ${show.from} (show.from).`));
	const unlisted = (show.products ?? []).filter((id) => !products.has(id));
	if (unlisted.length) say("warning", "SHOW_UNLISTED", said("findings.show.unlisted", { products: unlisted.join(", ") }, `show.products names ${unlisted.map((id) => `"${id}"`).join(", ")}, which the feed does not list.`));
}
function checkTags({ duration, tags = [] }, products, say) {
	for (const [index, { start = 0, end = 0, product }] of tags.entries()) {
		if (duration !== void 0 && Math.max(start, end) > duration) say("fault", "TAG_OUTSIDE", said("findings.tag.outside", {
			product,
			at: Math.max(start, end),
			end: duration
		}, `tags[${index}] (${product}) is at ${Math.max(start, end)} s, and the video ends at ${duration} s.`));
		if (!products.has(product)) say("warning", "TAG_UNLISTED", said("findings.tag.unlisted", { product }, `tags[${index}] names "${product}", which the feed does not list: only a shop that knows it shows it.`));
	}
}
function checkProduct({ id, url, ref, title }, missingSince) {
	const item = `product "${id}"`;
	const found = [];
	if (!url && !ref) found.push({
		level: "warning",
		code: "NO_URL",
		item,
		...said("findings.product.unbuyable", void 0, "it has neither \"url\" nor \"ref\": on a shop of an unknown kind it cannot be bought.")
	});
	if (!title && !ref) found.push({
		level: "warning",
		code: "NO_TITLE",
		item,
		...said("findings.product.untitled")
	});
	if (missingSince !== void 0) found.push({
		level: "warning",
		code: "GONE",
		item,
		...said("findings.product.gone", { day: missingSince.slice(0, 10) }, `it has not been in the shop since ${missingSince.slice(0, 10)}: take it out, or import again.`)
	});
	return found;
}
/** Addresses that platforms and stores of files sign for a while. */
function expiryOf(address, nowMs) {
	const src = address.slice(0, 120);
	const url = URL.canParse(address) ? new URL(address) : null;
	if (!url) return null;
	const query = new Map([...url.searchParams].map(([key, value]) => [key.toLowerCase(), value]));
	const seconds = Number(query.get("expires") ?? query.get("x-expires") ?? query.get("exp"));
	const hex = /^[0-9a-f]{8}$/i.test(query.get("oe") ?? "") ? Number.parseInt(query.get("oe") ?? "", 16) : NaN;
	const endMs = (Number.isFinite(hex) ? hex : seconds) * 1e3;
	if (endMs > 0xe8d4a51000 && endMs < 4e12) return endMs <= nowMs ? said("findings.link.gone", {
		src,
		day: new Date(endMs).toISOString().slice(0, 10)
	}) : said("findings.link.until", {
		src,
		day: new Date(endMs).toISOString().slice(0, 10)
	});
	const isSigned = [
		"x-amz-expires",
		"x-goog-expires",
		"se",
		"key-pair-id"
	].some((key) => query.has(key)) && [...query.keys()].some((key) => /signature|^sig$/.test(key));
	const isPlatform = /(^|\.)(cdninstagram\.com|fbcdn\.net|tiktokcdn(-\w+)?\.com|googlevideo\.com)$/.test(url.hostname);
	return isSigned || isPlatform ? said("findings.link.short", { src }) : null;
}
// src/project/validate/checkProofs.ts
/** A video that somebody has allowed, and nothing that shows it: found before a platform or a lawyer asks. */
function checkProofs({ videos }, proofs) {
	return videos.flatMap(({ id, rights }) => {
		const state = proofs.get(id);
		if (rights.status !== "licensed" || state === "kept") return [];
		const found = {
			level: "warning",
			item: `video "${id}"`,
			mend: "prove"
		};
		return [state === "lost" ? {
			...found,
			code: "RIGHTS_PROOF_LOST",
			...said("findings.proof.lost", void 0, "what showed its rights is gone from .reelshelf-proofs, or was changed there.")
		} : {
			...found,
			code: "RIGHTS_UNPROVEN",
			...said("findings.proof.none")
		}];
	});
}
// src/feed/jsonSchema.ts
/**
* The feed as JSON Schema (draft 2020-12), for editors and for other languages. Says less than `parseFeed` does: URLs, ids
* that lead nowhere and impossible dates are beyond it; and more: other spellings that `parseFeed` takes are not in it. For the command line and npm; the page never loads it.
*/
function feedJsonSchema() {
	const schema = toJSONSchema(feedSchema, { io: "input" });
	const { items } = schema.properties?.["videos"] ?? {};
	if (items?.required) items.required = items.required.filter((key) => !DEFAULTS.includes(key));
	return {
		title: "Reelshelf feed, version 1",
		...schema
	};
}
// src/project/validate/unknownKeys.ts
/** Keys that the feed's schema does not know: the reader leaves them out without a word, so a misspelt one has no effect. */
function unknownKeys(raw) {
	const found = [];
	const root = feedJsonSchema();
	walk(raw, root, root, "", "", found);
	return found;
}
function walk(value, schema, root, at, item, found) {
	const own = resolved(schema, root);
	if (Array.isArray(value)) {
		const { items } = own;
		if (isTree(items)) for (const [index, each] of value.slice(0, 2e3).entries()) walk(each, items, root, `${at}[${index}]`, item || nameOf(at, each, index), found);
		return;
	}
	const { properties } = own;
	if (!isTree(value) || !isTree(properties)) return;
	for (const [key, inner] of Object.entries(value)) {
		const path = at ? `${at}.${key}` : key;
		const known = Object.hasOwn(properties, key) ? properties[key] : void 0;
		if (isTree(known)) {
			walk(inner, known, root, path, item, found);
			continue;
		}
		if (isOtherName(/^\w+/.exec(at)?.[0] ?? "", key)) continue;
		const near = nearest(key, Object.keys(properties));
		found.push({
			level: near === void 0 ? "warning" : "fault",
			code: "UNKNOWN_KEY",
			item: item || "feed",
			...near === void 0 ? said("findings.key.unknown", { path }, `${path} is no key of the feed, and is not read.`) : said("findings.key.near", {
				path,
				near
			}, `${path} is no key of the feed: did you mean "${near}"?`)
		});
	}
}
var nameOf = (list, value, index) => {
	const id = isTree(value) ? value["id"] : void 0;
	return typeof id === "string" || typeof id === "number" ? `${list.replace(/s$/, "")} "${id}"` : `${list}[${index}]`;
};
function resolved(schema, root) {
	const { $ref: reference } = schema;
	if (typeof reference !== "string") return schema;
	const target = reference.replace(/^#\/?/, "").split("/").filter(Boolean).reduce((tree, step) => isTree(tree) ? tree[step] : void 0, root);
	return isTree(target) ? target : schema;
}
// src/project/validate/validate.ts
/** Reads a feed as the shelf does, and looks at what the shelf would only find out in front of shoppers. */
async function validate(input) {
	const { raw, baseUrl, nowMs, missing, proofs, reach, onProgress } = input;
	const { feed, issues } = parseFeed(raw, baseUrl);
	const size = (name) => {
		const list = typeof raw === "object" && raw !== null ? raw[name] : void 0;
		return Array.isArray(list) ? list.length : 0;
	};
	const counts = {
		videos: size("videos"),
		videosRead: feed?.videos.length ?? 0,
		videosShown: feed ? selectVideos(feed, {
			nowMs,
			channel: "onsite",
			seed: "validate"
		}).length : 0,
		products: size("products"),
		productsRead: feed?.products.length ?? 0
	};
	const unknown = unknownKeys(raw);
	const findings = [
		...feed ? readFaults(issues) : [whyUnread(raw, issues)],
		...unknown.filter(({ level, message }) => level === "fault" || !issues.some(({ code, path }) => code === "UNKNOWN_KEY" && message.includes(`${String(path.at(-1))} is no key`))),
		...lostLetters(raw),
		...feed ? checkMeaning(feed, nowMs, missing) : [],
		...feed && proofs ? checkProofs(feed, proofs) : [],
		...feed && reach ? await checkFiles(feed, reach, onProgress) : []
	];
	const totals = said("findings.totals", {
		shown: counts.videosShown,
		videos: counts.videos,
		used: counts.productsRead,
		products: counts.products
	});
	return {
		totals: totals.message,
		say: totals.say,
		counts,
		findings: findings.map((each) => ({
			...each,
			message: each.message.replaceAll(HERE, ""),
			...each.say && { say: each.say.map(withoutHere) }
		}))
	};
}
var withoutHere = ({ key, values }) => ({
	key,
	...values && { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "string" ? value.replaceAll("https://reels.invalid/here/", "") : value])) }
});
/** What every reader puts in the place of bytes that are no UTF-8. */
function lostLetters(raw) {
	const [, text] = /"([^"]*\ufffd[^"]*)"/.exec(JSON.stringify(raw) ?? "") ?? [];
	return text === void 0 ? [] : [{
		level: "fault",
		code: "LETTERS_LOST",
		item: "feed",
		...said("findings.letters.lost", { text: text.slice(0, 60) }, `letters were lost, such as in "${text.slice(0, 60)}": the file is not UTF-8, which is all that browsers read feeds as. Save or export it as UTF-8.`)
	}];
}
/** Nothing of it is shown: one line says so, whatever else it may lack. */
function whyUnread(raw, issues) {
	const holds = (value) => isTree(value) && Array.isArray(value["videos"]);
	const [key] = isTree(raw) ? Object.entries(raw).find(([, value]) => holds(value)) ?? [] : [];
	const [first] = readFaults(issues);
	return {
		level: "fault",
		code: first?.code ?? "FEED_NOT_READ",
		item: "feed",
		say: key === void 0 ? Array.isArray(raw) || !issues.length ? said("findings.feed.form").say : sayIssues(issues.slice(0, 1)) : said("findings.feed.inside", { key }).say,
		message: Array.isArray(raw) ? "nothing of it is shown: it is a list. Write { \"version\": 1, \"videos\": [ … ] }." : key !== void 0 ? `nothing of it is shown: the feed is inside "${key}". Let the file begin with what stands there.` : `nothing of it is shown. ${first?.message.replace(/^The feed goes on without [^:]*: /, "") ?? "Write { \"version\": 1, \"videos\": [ … ] }."}`
	};
}
/** The reader's own words, one finding for each item that it says something of. */
function readFaults(issues) {
	const byItem = /* @__PURE__ */ new Map();
	for (const issue of issues) {
		const [list, index] = issue.path;
		const key = typeof index === "number" ? `${String(list)}[${index}]` : issue.path.join(".");
		byItem.set(key, [...byItem.get(key) ?? [], issue]);
	}
	return [...byItem].flatMap(([key, own]) => {
		const notices = describeIssues(own, {
			videos: [],
			products: [],
			creators: []
		}).filter(({ code }) => code !== "FEED_TOTALS");
		const [first] = own;
		const list = String(first?.path[0] ?? "").replace(/s$/, "");
		const item = first?.args.id && typeof first.path[1] === "number" ? `${list} "${first.args.id}"` : key || "feed";
		return notices.map(({ code, message, remedy }) => ({
			level: "fault",
			code,
			item,
			message: `${message} ${remedy}`,
			say: sayIssues(own)
		}));
	});
}
export { HERE as n, createReach as r, validate as t };

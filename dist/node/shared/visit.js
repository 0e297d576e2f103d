export { t as blockingResourcePolicy, n as createVisit, r as isMixed, i as isNoStore, a as maxAgeSeconds, o as mayRead } from "./visit2.js";

export { t as createVisit, n as isMixed, r as isNeverKept, i as keptTo, a as mayRead, o as secondsKept } from "./visit2.js";

export { t as createVisit, n as mayRead } from "./visit2.js";

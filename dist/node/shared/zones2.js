export { t as createCalendar } from "./zones.js";

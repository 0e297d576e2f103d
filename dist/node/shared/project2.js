export { t as createProject, n as isProject, r as openProject } from "./project.js";

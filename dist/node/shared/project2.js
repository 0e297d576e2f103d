export { t as createProject, n as openProject } from "./project.js";

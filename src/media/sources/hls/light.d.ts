/** The package declares its types for the whole build alone; this one is the same with less inside. */
declare module 'hls.js/light' {
  export { default } from 'hls.js';
}

// The one place that names the library that renders. Whatever it is given as a value becomes text, never markup.
export { html, nothing, render } from './lib/lit-html/lit-html.js';
export { live } from './lib/lit-html/directives/live.js';
export { repeat } from './lib/lit-html/directives/repeat.js';
export { keyed } from './lib/lit-html/directives/keyed.js';

// Where one is: #/<view>/<world>/<what>…
import { state } from './store.js';

export const VIEWS = ['traffic', 'floor', 'clock', 'people', 'webhooks', 'worlds'];

export function readRoute() {
  const [view, world, ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  return { view: VIEWS.includes(view) ? view : 'traffic', world: world || null, rest: rest.filter((part) => part !== '') };
}

export function address(view, world = state.route.world, ...rest) {
  return '#/' + [view, world ?? '', ...rest].map(encodeURIComponent).join('/');
}

export function go(view, world, ...rest) {
  location.hash = address(view, world, ...rest);
}

/** Goes there without leaving a step to go back to. */
export function slip(view, world, ...rest) {
  location.replace(address(view, world, ...rest));
}

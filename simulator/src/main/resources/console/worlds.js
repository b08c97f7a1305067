// Which worlds there are, and which of them is looked at until somebody chooses.
import { get } from './api.js';
import { changed, state } from './store.js';
import { slip } from './route.js';

let chosen = false;

/** Somebody has said which world it shall be. */
export function choose() {
  chosen = true;
}

/** Until somebody chooses, the world that was called last is looked at. */
export async function readWorlds() {
  const worlds = await get('/worlds');
  const before = state.worlds;
  changed({ worlds });
  if (chosen || worlds.length === 0) {
    return;
  }
  const called = worlds.filter((world) => world.exchanges > (before?.find((one) => one.name === world.name)?.exchanges ?? 0));
  const [best] = called.sort((one, other) => other.exchanges - one.exchanges);
  if (state.route.world === null || (best && state.rows.length === 0)) {
    slip(state.route.view, (best ?? worlds[0]).name);
  }
}

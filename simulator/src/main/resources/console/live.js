// Follows one world: what it holds already, and what happens from now on.
import { events, get } from './api.js';
import { readAgenda, readClock } from './clock.js';
import { attempt, changed, state } from './store.js';

const PAGE = 1000;
const MOST = 20000;
const KEPT = 300;

let following = new AbortController();
const listeners = new Set();

/** Calls {listener} with every event of the world that is followed. */
export function onEvent(listener) {
  listeners.add(listener);
}

/** Lets go of the world before, and follows this one until the next. */
export function follow(world) {
  following.abort();
  following = new AbortController();
  changed({ rows: [], agenda: [], happened: [], clock: null, known: true, connection: 'connecting', loading: world !== null });
  if (world !== null) {
    keepUp(world, following.signal);
  }
}

async function keepUp(world, signal) {
  while (!signal.aborted) {
    try {
      for await (const event of events(`/worlds/${world}/events`, signal)) {
        if (event.kind === 'open') {
          changed({ connection: 'live', known: true });
          await catchUp(world, signal);
        } else if (event.kind === 'end') {
          break;
        } else {
          take(event);
        }
      }
    } catch (problem) {
      if (signal.aborted) {
        return;
      }
      changed(problem.status === 404 ? { known: false, loading: false, rows: [], clock: null } : { connection: 'lost' });
    }
    await pause(1000);
  }
}

/** What happened before the stream began: all of it at first, and what was missed after a break. */
async function catchUp(world, signal) {
  await Promise.all([readClock(signal), readAgenda(signal)]);
  const known = state.loading ? 0 : (state.rows[0]?.id ?? 0);
  const page = (before) => get(`/worlds/${world}/exchanges?limit=${PAGE}&after=${known}${before}`, signal);
  let rows = await page('');
  changed({ rows: merged(rows) });
  while (rows.length === PAGE && state.rows.length < MOST) {
    rows = await page(`&before=${rows[PAGE - 1].id}`);
    changed({ rows: merged(rows) });
  }
  changed({ loading: false });
}

function merged(rows) {
  const all = new Map(state.rows.map((row) => [row.id, row]));
  rows.forEach((row) => all.set(row.id, row));
  return [...all.values()].sort((one, other) => other.id - one.id);
}

function take(event) {
  if (event.kind === 'exchange') {
    const [newest] = state.rows;
    changed({ rows: (newest && newest.id >= event.data.id ? merged([event.data]) : [event.data, ...state.rows]).slice(0, MOST) });
  } else if (event.kind === 'agenda') {
    changed({ happened: [event.data, ...state.happened].slice(0, KEPT) });
  }
  soon();
  listeners.forEach((listener) => listener(event));
}

let planned = false;

/** Many events at once are one reason to look again. */
function soon() {
  if (!planned) {
    planned = true;
    setTimeout(() => {
      planned = false;
      refresh();
    }, 200);
  }
}

function refresh() {
  if (state.route.world !== null && state.known) {
    attempt(() => Promise.all([readClock(following.signal), readAgenda(following.signal)]).catch(quietly));
  }
}

function quietly(problem) {
  if (problem.name !== 'AbortError' && problem.status !== 404) {
    throw problem;
  }
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

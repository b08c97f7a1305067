// A world's time, told without asking again while it runs; and the ways to move it.
import { get, post, put } from './api.js';
import { attempt, changed, state, tell } from './store.js';
import { t, word } from './words.js';
import { time } from './format.js';

/** The world's time now, in milliseconds. */
export function worldNow() {
  const clock = state.clock;
  if (clock === null) {
    return 0;
  }
  const passed = clock.mode === 'running' ? (performance.now() - clock.readAt) * clock.speed : 0;
  return Date.parse(clock.now) + passed;
}

function took(clock) {
  changed({ clock: { ...clock, readAt: performance.now() } });
}

const path = (end) => `/worlds/${state.route.world}/${end}`;

export async function readClock(signal) {
  took(await get(path('clock'), signal));
}

export async function readAgenda(signal) {
  changed({ agenda: await get(path('agenda'), signal) });
}

export function setClock(settings) {
  return attempt(async () => took(await put(path('clock'), settings)));
}

/** What changed something first; attempts at webhooks after it. */
const told = (fired) => [...fired].sort((one, other) => one.what.startsWith('webhook.') - other.what.startsWith('webhook.'));

/** Moves the time, and says what happened on the way. */
export function advance(how) {
  return attempt(async () => {
    const ledger = await post(path('clock/advance'), how);
    await readClock();
    await readAgenda();
    tell(
      ledger.fired.length === 0
        ? t('clock.nothing', { time: time(ledger.now) })
        : t('clock.moved', { time: time(ledger.now), count: ledger.fired.length }),
      'good',
      told(ledger.fired).slice(0, 5).map((fired) => `${time(fired.at)}  ${word('what', fired.what)} · ${word('outcome', fired.outcome)}`),
    );
    return ledger;
  });
}

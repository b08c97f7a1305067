// What is known of a floor: the day that is looked at, how busy the days around it are, and what has just left it.
import { get } from './api.js';
import { attempt, changed, state } from './store.js';
import { worldNow } from './clock.js';
import { isoDay } from './format.js';

const DAYS = 14;
const REST = 1000; // the days around are not counted more often, in milliseconds

export const floorplan = { key: null, plan: null, ghosts: [], busy: new Map(), stale: false };

const busyOf = { key: null, readAt: 0 };

let planned = 0;

/** Reads the day again when it is next looked at, and the days around it a little later. */
export function forgetFloor() {
  if (floorplan.key === null) {
    return;
  }
  floorplan.stale = true;
  changed();
  if (busyOf.key !== null && performance.now() - busyOf.readAt < REST) {
    clearTimeout(planned);
    planned = setTimeout(forgetFloor, REST);
  } else {
    busyOf.key = null;
  }
}

const path = (vendor, venue, date) =>
  `/worlds/${state.route.world}/floor/${vendor}?` + new URLSearchParams({ ...(venue && { venue }), ...(date && { date }) });

export const readFloor = (vendor, venue, date) => get(path(vendor, venue, date));

/** Reads the day if it is another than before, or if something has changed since. */
export function lookAt(vendor, venue, date) {
  const key = [state.route.world, vendor, venue, date].join('|');
  if (floorplan.key === key && !floorplan.stale) {
    return;
  }
  const another = floorplan.key !== key;
  Object.assign(floorplan, { key, stale: false, ...(another && { plan: null, ghosts: [] }) });
  attempt(async () => {
    const plan = venue ? await readFloor(vendor, venue, date) : await firstWithTables(vendor, date);
    if (floorplan.key === key) {
      floorplan.ghosts = ghosts(floorplan.plan, plan);
      floorplan.plan = plan;
      changed();
      readBusy(vendor, plan);
    }
  });
}

async function firstWithTables(vendor, date) {
  const first = await readFloor(vendor, null, date);
  for (const venue of first.venues) {
    const plan = venue.id === first.venue.id ? first : await readFloor(vendor, venue.id, date);
    if (plan.places.length > 0) {
      return plan;
    }
  }
  return first;
}

const same = (one) => (other) => one.table === other.table && one.id === other.id;

/** Who was there a moment ago and is not any more, with the moment. */
function ghosts(before, after) {
  const gone = (before?.blocks ?? []).filter((block) => !after.blocks.some(same(block)));
  return [...floorplan.ghosts.filter((ghost) => !after.blocks.some(same(ghost))), ...gone.map((block) => ({ ...block, leftAt: worldNow() }))];
}

/** Why a block is not there any more, as far as it was seen. */
export function farewell(block) {
  return state.happened.find((fired) => fired.id === block.id) ?? null;
}

/** The days of the strip: from the world's today, or around a day that is far from it. */
export function daysAround(plan) {
  const zone = plan.venue?.zone ?? 'UTC';
  const today = Date.parse(isoDay(worldNow(), zone));
  const shown = Date.parse(plan.date);
  const near = shown >= today && shown < today + DAYS * 86400000;
  const first = near ? today : shown - 3 * 86400000;
  return Array.from({ length: DAYS }, (_, index) => new Date(first + index * 86400000).toISOString().slice(0, 10));
}

function readBusy(vendor, plan) {
  if (plan.venue === null) {
    return;
  }
  const days = daysAround(plan);
  const key = [state.route.world, vendor, plan.venue.id, days[0]].join('|');
  if (busyOf.key === key) {
    return;
  }
  Object.assign(busyOf, { key, readAt: performance.now() });
  attempt(async () => {
    const plans = await Promise.all(days.map((day) => readFloor(vendor, plan.venue.id, day)));
    if (busyOf.key === key) {
      floorplan.busy = new Map(plans.map((one) => [one.date, count(one)]));
      changed();
    }
  });
}

function count(plan) {
  const live = plan.blocks.filter((block) => block.phase !== 'gone');
  return { bookings: live.filter((block) => block.kind === 'booking').length, holds: live.filter((block) => block.kind === 'hold').length };
}

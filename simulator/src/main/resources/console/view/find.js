// From what has changed to the place on the floor where it can be seen.
import { html, nothing } from '../html.js';
import { attempt, changed, state, tell } from '../store.js';
import { readFloor } from '../floorplan.js';
import { shortDay } from '../format.js';
import { address, go } from '../route.js';
import { t } from '../words.js';

const MOST = 24;

let newest = null; // the last thing that came to a floor, and where

/** Goes to the block that an exchange has made or changed. */
export function findOnFloor(exchange) {
  return attempt(async () => {
    const place = await placeOf(exchange.vendor, exchange.changes);
    if (place === null) {
      tell(t('floor.notfound'), 'bad');
    } else {
      go('floor', undefined, ...place);
    }
  });
}

let waiting = 0;

/** Remembers where the new record of a change can be seen, if it is on a floor; of many at once, the last. */
export function noticeOnFloor(change) {
  if (change.before === null && change.after !== null && /booking|reserv/.test(change.table)) {
    clearTimeout(waiting);
    waiting = setTimeout(() => look(change), 200);
  }
}

async function look(change) {
  const { world } = state.route;
  const place = await placeOf(change.vendor, [change]).catch(() => null);
  if (place !== null && world === state.route.world) {
    newest = { world, place };
    changed();
  }
}

/** A pointer to what has just come, when it is not on the day that is shown. */
export function newcomer(plan) {
  if (newest === null || newest.world !== state.route.world) {
    return nothing;
  }
  const [vendor, venue, date] = newest.place;
  const shown = vendor === plan.vendor && venue === plan.venue.id && date === plan.date;
  return shown ? nothing : html`<p class="strip newcomer"><a id="newcomer" href=${address('floor', undefined, ...newest.place)}>${t('floor.newcomer', { day: shortDay(date), vendor })}</a></p>`;
}

/** Vendor, venue, date, table and id of a block, as the address of the floor has them. */
async function placeOf(vendor, changes) {
  const text = JSON.stringify(changes.map((change) => change.after ?? change.before));
  const { venues } = await readFloor(vendor);
  const named = venues.filter((venue) => text.includes(venue.id));
  const dates = daysIn(text);
  const tries = (named.length > 0 ? named : venues).flatMap((venue) => dates.map((date) => [venue.id, date])).slice(0, MOST);
  for (const [venue, date] of tries) {
    const { blocks } = await readFloor(vendor, venue, date);
    const found = blocks.find((block) => changes.some((change) => change.table === block.table && change.key === block.id));
    if (found) {
      return [vendor, venue, date, found.table, found.id];
    }
  }
  return null;
}

/** Days that are written somewhere; an instant late in the evening may be of the day after elsewhere. */
function daysIn(text) {
  const plain = [...text.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map((match) => match[1]);
  const instants = [...text.matchAll(/"(\d{4}-\d\d-\d\d)T/g)].map((match) => match[1]);
  const next = instants.map((day) => new Date(Date.parse(day) + 86400000).toISOString().slice(0, 10));
  return [...new Set([...plain, ...instants, ...next])];
}

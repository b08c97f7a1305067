// What actions act on: a member of an action's input that is named as a table is, for one of its records.
import { get } from './api.js';
import { state } from './store.js';

const PAGE = 1000;

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const singular = (table) => table.replace(/ies$/, 'y').replace(/s$/, '');

const tableOf = (member, tables) => tables.find((table) => singular(table) === snake(member).replace(/_id$/, ''));

/** The member by which an action names what it acts on, and the table that has it; null when it makes something new. */
export function subject(action, tables) {
  const names = Object.keys(action.input.properties ?? {});
  const required = action.input.required ?? [];
  const [member] = required.length > 0 ? required : names;
  const candidates = member === 'id' ? [] : [member ?? ''];
  for (const candidate of candidates) {
    const table = tableOf(candidate, tables);
    if (table) {
      return { member: candidate, table };
    }
  }
  return null;
}

/** The actions on a record of a table, with the member that names it. */
export function actionsOn(vendor, table, tables) {
  return actionsOf(vendor)
    .map((action) => ({ action, on: subject(action, tables) }))
    .filter(({ on }) => on?.table === table);
}

export function actionsOf(vendor) {
  return state.actions.filter((action) => action.vendor === vendor);
}

/** The value with which an action names a record of this key. */
export function naming(action, member, key) {
  return ['integer', 'number'].includes(action.input.properties[member].type) ? Number(key) : key;
}

export async function allRows(world, vendor, table) {
  const rows = [];
  let next = null;
  do {
    const page = await get(`/worlds/${world}/state/${vendor}/${table}?limit=${PAGE}${next === null ? '' : `&after=${encodeURIComponent(next)}`}`);
    rows.push(...page.items);
    next = page.next;
  } while (next !== null && rows.length < 10 * PAGE);
  return rows;
}

export const keyOf = (row) => String(row.id ?? row.guid ?? row.key ?? row.number ?? Object.values(row)[0]);

const STATUS = /^(status|state)$/;
const TOLD = /^(name|lastname|firstname|lastName|firstName|label|date|hour|time|timeFrom|startsOn|startsAt|from|persons|personCount|guests|pax|count|comment)$/;

/** A record in a few words. */
export function brief(row) {
  const words = [];
  let status = null;
  const walk = (node, depth) => {
    for (const [name, value] of Object.entries(node ?? {})) {
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
        if (depth < 3) {
          walk(value, depth + 1);
        }
      } else if (STATUS.test(name) && status === null && typeof value === 'string') {
        status = value;
      } else if (TOLD.test(name) && ['string', 'number'].includes(typeof value) && value !== '' && words.length < 6) {
        words.push(String(value).replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ').replace(/(\d\d:\d\d):00(Z?)$/, '$1$2'));
      }
    }
  };
  walk(row, 0);
  return { status, text: words.join(' · ') };
}

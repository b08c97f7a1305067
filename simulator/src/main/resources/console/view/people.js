// Playing the people behind the scenes: things to act on, and what can be done to them.
import { html, live, nothing } from '../html.js';
import { get } from '../api.js';
import { attempt, changed, state } from '../store.js';
import { go } from '../route.js';
import { json } from '../json.js';
import { actionsOf, actionsOn, allRows, brief, keyOf, subject } from '../things.js';
import { t } from '../words.js';
import { buttons, forgetPress } from './press.js';

const NEW = '-'; // in the address: what acts on nothing that is there
const MOST = 300;

const read = { key: null, tables: [], rows: [], stale: false };
let text = '';

/** Reads the records again when they are next looked at. */
export function forgetThings() {
  if (read.key !== null) {
    read.stale = true;
    changed();
  }
}

export function people() {
  const vendor = state.route.rest[0] ?? state.vendors[0]?.vendor;
  if (vendor === undefined || !state.known || state.route.world === null) {
    return nothing;
  }
  const subjects = [...new Set(actionsOf(vendor).map((action) => subject(action, read.tables)?.table ?? NEW))];
  const table = state.route.rest[1] ?? favourite(subjects);
  const key = state.route.rest[2] ?? null;
  look(vendor, table);
  const narrow = table === NEW ? 'both' : key === null ? 'choosing' : '';
  return html`<section class="split open ${narrow}">
    <div class="pane">
      <div class="bar">
        <select id="vendor" aria-label=${t('traffic.vendor')} @change=${(event) => go('people', undefined, event.target.value)}>${state.vendors.map(
          (one) => html`<option value=${one.vendor} ?selected=${one.vendor === vendor}>${one.title}</option>`)}</select>
        <input type="search" id="filter" placeholder=${t('traffic.filter')} aria-label=${t('traffic.filter')} .value=${live(text)} @input=${(event) => { text = event.target.value; changed(); }}>
      </div>
      <div class="chips">${subjects.map((one) => html`<button class="chip" aria-pressed=${one === table} @click=${() => { forgetPress(); go('people', undefined, vendor, one); }}>${
        one === NEW ? t('people.new') : one}</button>`)}</div>
      ${table === NEW ? nothing : things(vendor, table, key)}
    </div>
    <div class="pane detail">${table === NEW ? making(vendor) : key === null ? html`<p class="empty">${t('people.choose')}</p>` : thing(vendor, table, key)}</div>
  </section>`;
}

const favourite = (subjects) => subjects.find((one) => /booking|reserv/.test(one)) ?? subjects[0] ?? NEW;

function look(vendor, table) {
  const key = `${state.route.world}/${vendor}/${table}`;
  if (read.key === key && !read.stale) {
    return;
  }
  const fresh = read.key !== key;
  Object.assign(read, { key, stale: false, ...(fresh ? { rows: [] } : {}) });
  attempt(async () => {
    const { world } = state.route;
    const tables = Object.keys(await get(`/worlds/${world}/state/${vendor}`));
    const rows = tables.includes(table) ? await allRows(world, vendor, table) : [];
    if (read.key === key) {
      Object.assign(read, { tables, rows: rows.reverse() });
      changed();
    }
  });
}

function things(vendor, table, chosen) {
  const wanted = text.trim().toLowerCase();
  const found = read.rows.filter((row) => wanted === '' || JSON.stringify(row).toLowerCase().includes(wanted));
  return html`<ul class="things" aria-label=${table} @keydown=${onKey}>${found.slice(0, MOST).map((row) => {
    const key = keyOf(row);
    const { status, text: said } = brief(row);
    return html`<li><button class="thing" aria-current=${key === chosen} @click=${() => { forgetPress(); go('people', undefined, vendor, table, key); }}>
      <code>${key}</code>${status === null ? nothing : html`<span class="tag">${status}</span>`}<span class="cut quiet">${said}</span></button></li>`;
  })}</ul>${found.length === 0 ? html`<p class="empty">${t('people.none')}</p>` : nothing}`;
}

function onKey(event) {
  const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
  const next = step && event.target.closest('li')?.[step]?.querySelector('button');
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function thing(vendor, table, key) {
  const row = read.rows.find((one) => keyOf(one) === key);
  const actions = actionsOn(vendor, table, read.tables);
  return html`<header class="detail-head"><div class="detail-title"><h2>${table} <code>${key}</code></h2>${
    row && brief(row).status !== null ? html`<span class="tag info" id="thing-status">${brief(row).status}</span>` : nothing}</div></header>
    <section><h3>${t('people.can')}</h3>${buttons(actions, key, forgetThings)}</section>
    <section><h3>${t('people.is')}</h3>${row ? json(row) : html`<p class="quiet">${t('people.gone')}</p>`}</section>`;
}

function making(vendor) {
  const actions = actionsOf(vendor).filter((action) => subject(action, read.tables) === null).map((action) => ({ action, on: null }));
  return html`<section><h2>${t('people.new')}</h2>${buttons(actions, null, forgetThings)}</section>`;
}

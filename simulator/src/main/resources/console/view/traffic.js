// Exchanges as they happen: a list that draws only what is seen, and one of them in full beside it.
import { html, live, nothing, repeat } from '../html.js';
import { changed, state, tell } from '../store.js';
import { number, pathOf, time, milliseconds } from '../format.js';
import { go } from '../route.js';
import { firstCall } from '../curl.js';
import { t } from '../words.js';
import { exchange } from './exchange.js';

const ROW = 30;
const OVER = 8;

const filter = { text: '', vendor: '', operation: '', status: '', violations: false };
const view = { top: 0, height: 600 };
let sifted = { rows: null, key: '', found: [] };

export function traffic() {
  const found = sift();
  const chosen = chosenId();
  return html`<section class="split ${chosen === null ? '' : 'open'}">
    <div class="pane">
      ${filters(found.length)}
      ${state.rows.length === 0 ? (state.loading && state.known ? nothing : welcome()) : list(found, chosen)}
    </div>
    ${chosen === null ? nothing : html`<div class="pane detail" @keydown=${onDetailKey}>${exchange(chosen)}</div>`}
  </section>`;
}

function chosenId() {
  const id = Number(state.route.rest[0]);
  return Number.isInteger(id) && id > 0 ? id : null;
}

function sift() {
  const key = JSON.stringify(filter);
  if (sifted.rows !== state.rows || sifted.key !== key) {
    sifted = { rows: state.rows, key, found: state.rows.filter(matcher()) };
  }
  return sifted.found;
}

function matcher() {
  const wanted = filter.text.trim().toLowerCase();
  return (row) =>
    (filter.vendor === '' || row.vendor === filter.vendor) &&
    (filter.operation === '' || row.operation === filter.operation) &&
    (filter.status === '' || String(row.status).startsWith(filter.status[0])) &&
    (!filter.violations || row.violations > 0) &&
    (wanted === '' || `${row.id} ${row.method} ${row.vendor} ${row.operation} ${row.status} ${row.url}`.toLowerCase().includes(wanted));
}

function filters(count) {
  const operations = state.vendors.filter((vendor) => filter.vendor === '' || vendor.vendor === filter.vendor).flatMap((vendor) => vendor.operations);
  return html`<form class="bar" @submit=${(event) => event.preventDefault()}>
    <input type="search" id="filter" placeholder=${t('traffic.filter')} aria-label=${t('traffic.filter')} .value=${live(filter.text)} @input=${set('text')}>
    ${choice('vendor', state.vendors.map((vendor) => [vendor.vendor, vendor.title]))}
    ${choice('operation', [...new Set(operations)].map((operation) => [operation, operation]))}
    ${choice('status', ['2xx', '3xx', '4xx', '5xx'].map((status) => [status, status]))}
    <label class="check"><input type="checkbox" id="only-violations" .checked=${live(filter.violations)} @change=${set('violations')}> ${t('traffic.violations')}</label>
    <output class="quiet" id="traffic-count">${state.loading ? t('traffic.loading', { count: number(count) }) : t('traffic.count', { count: number(count) })}</output>
  </form>`;
}

function choice(name, options) {
  return html`<select name=${name} aria-label=${t(`traffic.${name}`)} @change=${set(name)}>
    <option value="" ?selected=${filter[name] === ''}>${t(`traffic.${name}`)}</option>
    ${options.map(([value, text]) => html`<option value=${value} ?selected=${filter[name] === value}>${text}</option>`)}
  </select>`;
}

function set(name) {
  return (event) => {
    filter[name] = event.target.type === 'checkbox' ? event.target.checked : event.target.value;
    if (name === 'vendor') {
      filter.operation = '';
    }
    changed();
  };
}

function list(found, chosen) {
  const first = Math.max(0, Math.floor(view.top / ROW) - OVER);
  const seen = found.slice(first, first + Math.ceil(view.height / ROW) + 2 * OVER);
  return html`<div class="row heads" aria-hidden="true">
      <span>${t('traffic.time')}</span><span>${t('traffic.status')}</span><span>${t('traffic.call')}</span><span>${t('traffic.came')}</span><span class="end">${t('traffic.took')}</span>
    </div>
    <div class="list" id="exchanges" role="listbox" tabindex="0" aria-label=${t('view.traffic')}
      aria-activedescendant=${chosen === null ? nothing : `exchange-${chosen}`} @scroll=${onScroll} @keydown=${onKey}>
      <div class="tall" role="presentation" .style=${`height:${found.length * ROW}px`}>
        ${repeat(seen, (row) => row.id, (row, index) => oneRow(row, first + index, found.length, chosen))}
      </div>
    </div>
    ${found.length === 0 ? html`<p class="empty">${t('traffic.none')}</p>` : nothing}`;
}

function oneRow(row, index, count, chosen) {
  return html`<div class="row" role="option" id=${`exchange-${row.id}`} aria-selected=${row.id === chosen} aria-posinset=${index + 1} aria-setsize=${count}
    .style=${`transform:translateY(${index * ROW}px)`} @click=${() => open(row.id)}>
    <span class="mono quiet">${time(row.at)}</span>
    <span>${status(row.status)}</span>
    <span class="cut"><span class="mono method">${row.method}</span> <b>${row.operation ?? pathOf(row.url)}</b> <span class="quiet">${row.vendor}</span></span>
    <span class="marks">${
      row.violations > 0 ? html`<span class="tag warn" title=${t('traffic.violations')}>⚠ ${row.violations}</span>` : nothing
    }${row.changes > 0 ? html`<span class="tag" title=${t('exchange.changes')}>Δ ${row.changes}</span>` : nothing}${
      row.deliveries.length > 0 ? html`<span class="tag" title=${t('exchange.webhooks')}>↗ ${row.deliveries.length}</span>` : nothing
    }</span>
    <span class="mono quiet end">${milliseconds(row.duration)}</span>
  </div>`;
}

export function status(code) {
  const tone = code >= 500 ? 'bad' : code >= 400 ? 'warn' : code >= 300 ? 'info' : 'good';
  return html`<span class="status ${tone}">${code}</span>`;
}

function onScroll(event) {
  view.top = event.target.scrollTop;
  view.height = event.target.clientHeight;
  changed();
}

function open(id) {
  go('traffic', state.route.world, String(id));
}

export function close() {
  go('traffic', state.route.world);
  requestAnimationFrame(() => document.getElementById('exchanges')?.focus());
}

const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity };

function onKey(event) {
  const step = STEPS[event.key];
  const found = sift();
  if (step === undefined || found.length === 0) {
    return;
  }
  event.preventDefault();
  const at = found.findIndex((row) => row.id === chosenId());
  const next = Math.min(found.length - 1, Math.max(0, at < 0 ? 0 : at + step));
  const box = event.currentTarget;
  box.scrollTop = Math.min(next * ROW, Math.max(box.scrollTop, (next + 1) * ROW - box.clientHeight));
  open(found[next].id);
}

function onDetailKey(event) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    close();
  }
}

/** What somebody sees before the first call: how to make it. */
function welcome() {
  const world = state.route.world ?? 'me';
  return html`<div class="welcome">
    <h2>${t('welcome.title')}</h2>
    <p>${t('welcome.text', { world })}</p>
    ${state.vendors.map((vendor) => {
      const command = firstCall(vendor, world);
      return html`<div class="command"><span class="quiet">${vendor.title}</span><code tabindex="0">${command}</code>
        <button @click=${() => copy(command)} aria-label=${`${t('do.copy')}: ${vendor.title}`}>${t('do.copy')}</button></div>`;
    })}
    <p class="quiet">${t('welcome.then')}</p>
  </div>`;
}

export async function copy(text) {
  await navigator.clipboard.writeText(text).then(
    () => tell(t('do.copied')),
    () => tell(t('do.notcopied'), 'bad'),
  );
}

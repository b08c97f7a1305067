// Exchanges as they happen: a list that draws only what is seen, and one of them in full beside it.
import { html, nothing, repeat } from '../html.js';
import { changed, state, tell } from '../store.js';
import { pathOf, time, milliseconds } from '../format.js';
import { go } from '../route.js';
import { worldNow } from '../clock.js';
import { firstCalls } from '../curl.js';
import { t } from '../words.js';
import { exchange } from './exchange.js';
import { filters, sift } from './sieve.js';

const ROW = 30;
const OVER = 8;

const view = { top: 0, height: 600 };

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
    ${state.vendors.map((vendor) => html`<h3>${vendor.title}</h3>${firstCalls(vendor, world, state.clock === null ? Date.now() : worldNow()).map(
      (command, index) => html`<div class="command"><span class="quiet">${t(index === 0 ? 'welcome.look' : 'welcome.book')}</span><code title=${command}>${command}</code>
        <button @click=${() => copy(command)} aria-label=${`${t('do.copy')}: ${vendor.title}`}>${t('do.copy')}</button></div>`)}`)}
    <p class="quiet">${t('welcome.then')}</p>
  </div>`;
}

export async function copy(text) {
  await navigator.clipboard.writeText(text).then(
    () => tell(t('do.copied')),
    () => tell(t('do.notcopied'), 'bad'),
  );
}

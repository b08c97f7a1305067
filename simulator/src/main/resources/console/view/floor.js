// A venue's day: tables by hour, holds that count down, and the clock to drag.
import { html, nothing } from '../html.js';
import { state } from '../store.js';
import { isoDay, shortDay, weekday } from '../format.js';
import { daysAround, farewell, floorplan, lookAt } from '../floorplan.js';
import { worldNow } from '../clock.js';
import { address, go } from '../route.js';
import { t } from '../words.js';
import { newcomer } from './find.js';
import { grid } from './grid.js';
import { block } from './block.js';
import { scrubber } from './scrubber.js';

export function floor() {
  if (state.vendors.length === 0 || !state.known || state.route.world === null) {
    return html`<p class="empty">${t('world.unknown')}</p>`;
  }
  const [vendor = favourite(), venue, date, table, id] = state.route.rest;
  lookAt(vendor, venue, date);
  const { plan } = floorplan;
  if (plan === null) {
    return html`<p class="empty">…</p>`;
  }
  const chosen = find(table, id);
  return html`<section class="split ${chosen ? 'open aside' : ''}">
    <div class="pane">
      ${bar(vendor, plan)}
      ${plan.venue === null ? html`<p class="empty">${t('floor.novenue')}</p>` : html`
        ${strip(vendor, plan)}
        ${scrubber()}
        ${newcomer(plan)}
        <div class="floor" tabindex="0" role="region" aria-label=${t('view.floor')}>${grid(plan, shown(), (one) => choose(vendor, plan, one), chosen)}</div>`}
    </div>
    ${chosen ? html`<div class="pane detail" @keydown=${(event) => onKey(event, vendor, plan)}>${block(vendor, plan, chosen, () => go('floor', undefined, vendor, plan.venue.id, plan.date))}</div>` : nothing}
  </section>`;
}

/** The vendor that was called last. */
function favourite() {
  const ids = state.vendors.map((one) => one.vendor);
  return state.rows.find((row) => ids.includes(row.vendor))?.vendor ?? ids[0];
}

function find(table, id) {
  return id === undefined ? null : shown().find((one) => one.table === table && one.id === id) ?? null;
}

/** Who is there, and who left because time ran out; what a call took away became something else. */
function shown() {
  return [...(floorplan.plan?.blocks ?? []), ...floorplan.ghosts.filter((ghost) => farewell(ghost) !== null)];
}

function choose(vendor, plan, one) {
  go('floor', undefined, vendor, plan.venue.id, plan.date, one.table, one.id);
}

function onKey(event, vendor, plan) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    go('floor', undefined, vendor, plan.venue.id, plan.date);
  }
}

function bar(vendor, plan) {
  const to = (date) => go('floor', undefined, vendor, plan.venue.id, date);
  return html`<div class="bar">
    <select id="vendor" aria-label=${t('traffic.vendor')} @change=${(event) => go('floor', undefined, event.target.value)}>${state.vendors.map(
      (one) => html`<option value=${one.vendor} ?selected=${one.vendor === vendor}>${one.title}</option>`)}</select>
    ${plan.venue === null ? nothing : html`<select id="venue" aria-label=${t('floor.venue')} @change=${(event) => go('floor', undefined, vendor, event.target.value, plan.date)}>${plan.venues.map(
      (one) => html`<option value=${one.id} ?selected=${one.id === plan.venue.id}>${one.name}</option>`)}</select>
    <input id="date" type="date" aria-label=${t('floor.day')} .value=${plan.date} @change=${(event) => event.target.value && to(event.target.value)}>
    <span class="quiet">${plan.venue.zone}</span>`}
    <span class="legend">${['hold', 'waiting', 'expected', 'present', 'over', 'gone', 'closure'].map(
      (one) => html`<span class="key ${one}"><i></i>${t(`floor.${one}`)}</span>`)}</span>
  </div>`;
}

function strip(vendor, plan) {
  const today = isoDay(worldNow(), plan.venue.zone);
  return html`<nav class="days" aria-label=${t('floor.day')}>${daysAround(plan).map((day) => {
    const busy = floorplan.busy.get(day) ?? { bookings: 0, holds: 0 };
    return html`<a class="day" href=${address('floor', undefined, vendor, plan.venue.id, day)} aria-current=${day === plan.date ? 'date' : nothing} data-day=${day}>
      <span class="quiet">${weekday(day)}${day === today ? html` · ${t('floor.today')}` : nothing}</span>
      <b>${shortDay(day)}</b>
      <span class="quiet">${busy.bookings > 0 ? html`● ${busy.bookings} ` : nothing}${busy.holds > 0 ? html`<span class="info">◷ ${busy.holds}</span>` : nothing}&nbsp;</span></a>`;
  })}</nav>`;
}

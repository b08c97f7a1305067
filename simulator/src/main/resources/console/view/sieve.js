// Which exchanges are looked at: by text, vendor, operation, status and violations.
import { html, live } from '../html.js';
import { number } from '../format.js';
import { changed, state } from '../store.js';
import { t } from '../words.js';

const filter = { text: '', vendor: '', operation: '', status: '', violations: false };
let sifted = { rows: null, key: '', found: [] };

/** The exchanges that fit, the newest first. */
export function sift() {
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

export function filters(count) {
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

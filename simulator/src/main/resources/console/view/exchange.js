// One exchange in full: what was said, what is wrong with it, what changed, who was told.
import { html, nothing } from '../html.js';
import { get, post } from '../api.js';
import { attempt, changed, state, tell } from '../store.js';
import { day, milliseconds, pathOf, time } from '../format.js';
import { differences, json } from '../json.js';
import { curlOf } from '../curl.js';
import { address, go } from '../route.js';
import { t, word } from '../words.js';
import { close, copy, status } from './traffic.js';
import { deliveryBrief } from './delivery.js';
import { findOnFloor } from './find.js';

let shown = { key: null, data: null };

/** Reads it again, as its deliveries may have got further. */
export function forgetExchange() {
  shown = { key: null, data: shown.data };
}

export function exchange(id) {
  const key = `${state.route.world}/${id}`;
  if (shown.key !== key) {
    shown = { key, data: shown.data?.id === id ? shown.data : null };
    attempt(async () => {
      const data = await get(`/worlds/${state.route.world}/exchanges/${id}`);
      if (shown.key === key) {
        shown = { key, data };
        changed();
      }
    });
  }
  return shown.data === null ? html`<p class="empty">…</p>` : full(shown.data);
}

function full(data) {
  const ofVendor = state.vendors.some((vendor) => vendor.vendor === data.vendor);
  return html`<header class="detail-head">
      <div class="detail-title">
        ${status(data.response.status)}
        <h2>${data.operation ?? pathOf(data.request.url)}</h2>
        ${data.source === null ? nothing : source(data.source)}
        <button class="close" aria-label=${t('do.close')} @click=${close}>✕</button>
      </div>
      <p class="mono quiet wrap">${data.request.method} ${data.request.url}</p>
      <p class="quiet">№ ${data.id} · ${data.vendor} · ${day(data.at)} ${time(data.at)} UTC · ${milliseconds(data.duration)}</p>
      <div class="buttons">
        ${ofVendor ? html`<button id="copy-curl" @click=${() => copy(curlOf(data.request))}>${t('exchange.curl')}</button>
        <button id="replay" @click=${() => replay(data.id)}>${t('exchange.replay')}</button>` : nothing}
        ${data.changes.length > 0 ? html`<button id="to-floor" @click=${() => findOnFloor(data)}>${t('exchange.floor')}</button>` : nothing}
      </div>
    </header>
    ${data.violations.length > 0 ? violations(data.violations) : nothing}
    <div class="twin">
      <section><h3>${t('exchange.request')}</h3>${request(data)}</section>
      <section><h3>${t('exchange.response')}</h3>${response(data)}</section>
    </div>
    ${data.changes.length > 0 ? html`<section><h3>${t('exchange.changes')}</h3>${data.changes.map(change)}</section>` : nothing}
    ${data.deliveries.length > 0
      ? html`<section><h3>${t('exchange.webhooks')}</h3>${data.deliveries.map((delivery) =>
          html`<a class="line" href=${address('webhooks', state.route.world, String(delivery.id))}>${deliveryBrief(delivery)}</a>`)}</section>`
      : nothing}`;
}

export function source(known) {
  return html`<span class="source ${known}" title=${t(`source.${known}.why`)}>${word('source', known)}</span>`;
}

function violations(all) {
  return html`<section><h3>${t('exchange.violations')}</h3>${all.map(
    (one) => html`<article class="violation ${one.severity === 'error' ? 'bad' : 'warn'}">
      <p><b>${one.severity === 'error' ? '✕' : '!'} ${word('direction', one.direction)}</b> <code>${one.pointer || '/'}</code> ${source(one.source)}</p>
      <p>${one.message}</p>
      ${one.sentence === null ? nothing : html`<p class="quiet">${t('exchange.says')} ${one.sentence}</p>`}
      ${one.note === null ? nothing : html`<p class="quiet">${one.note}</p>`}
      ${one.repaired === null ? nothing : html`<p>${t('exchange.meant')} <code>${JSON.stringify(one.repaired)}</code></p>`}
    </article>`,
  )}</section>`;
}

const about = (data, direction) => data.violations.filter((one) => one.direction === direction);

function request(data) {
  return html`${headers(data.request.headers)}
    ${data.decoded !== null
      ? json(data.decoded, about(data, 'request'))
      : data.request.body === null ? html`<p class="quiet">${t('exchange.nobody')}</p>` : json(data.request.body, about(data, 'request'))}
    ${data.decoded !== null && typeof data.request.body === 'string'
      ? html`<details><summary>${t('exchange.sent')}</summary><pre tabindex="0">${data.request.body}</pre></details>` : nothing}`;
}

function response(data) {
  return html`${headers(data.response.headers)}
    ${data.response.body === null && about(data, 'response').length === 0
      ? html`<p class="quiet">${t('exchange.nobody')}</p>`
      : json(data.response.body, about(data, 'response'))}`;
}

function headers(all) {
  return html`<details><summary>${t('exchange.headers')}</summary><dl class="facts">${Object.entries(all).map(
    ([name, value]) => html`<dt>${name}</dt><dd class="mono wrap">${[value].flat().join(', ')}</dd>`,
  )}</dl></details>`;
}

export function change({ vendor, table, key, before, after }) {
  const kind = before === null ? 'made' : after === null ? 'removed' : 'changed';
  const rows = differences(before ?? {}, after ?? {}).filter((row) => (row.after ?? row.before) !== 'null');
  return html`<details class="change" ?open=${kind === 'changed'}>
    <summary><span class="tag ${kind}">${t(`change.${kind}`)}</span> <b>${table}</b> <code>${key}</code> <span class="quiet">${vendor}</span></summary>
    <table class="diff"><thead><tr><th>${t('change.member')}</th><th>${t('change.before')}</th><th>${t('change.after')}</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr><th scope="row">${row.path}</th><td class="was">${row.before ?? '—'}</td><td class="is">${row.after ?? '—'}</td></tr>`)}</tbody></table>
  </details>`;
}

function replay(id) {
  return attempt(async () => {
    const made = await post(`/worlds/${state.route.world}/exchanges/${id}/replay`);
    tell(t('exchange.replayed', { status: made.status }));
    go('traffic', state.route.world, String(made.id));
  });
}

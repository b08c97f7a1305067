// Who is told what, and how each telling went.
import { html, nothing } from '../html.js';
import { get, post, remove } from '../api.js';
import { attempt, changed, state, tell } from '../store.js';
import { day, milliseconds, time } from '../format.js';
import { form } from '../form.js';
import { json } from '../json.js';
import { schema } from '../contract.js';
import { go } from '../route.js';
import { t, word } from '../words.js';
import { deliveryBrief } from './delivery.js';

const STATUSES = ['pending', 'received', 'given_up'];
const read = { key: null, stale: false, subscriptions: [], deliveries: [] };
let status = '';

export function forgetWebhooks() {
  if (read.key !== null) {
    read.stale = true;
    changed();
  }
}

function look() {
  const key = `${state.route.world}/${status}`;
  if (state.route.world === null || !state.known || (read.key === key && !read.stale)) {
    return;
  }
  Object.assign(read, { key, stale: false });
  attempt(async () => {
    const path = `/worlds/${state.route.world}`;
    const [subscriptions, deliveries] = await Promise.all([
      get(`${path}/webhooks`),
      get(`${path}/deliveries${status === '' ? '' : `?status=${status}`}`),
    ]);
    if (read.key === key) {
      Object.assign(read, { subscriptions, deliveries });
      changed();
    }
  });
}

export function webhooks() {
  look();
  const id = Number(state.route.rest[0]) || null;
  const chosen = read.deliveries.find((delivery) => delivery.id === id);
  return html`<section class="split ${id === null ? '' : 'open'}">
    <div class="pane scrolls">
      <div class="columns">
        <div class="card"><h2>${t('webhooks.subscriptions')}</h2>
          ${read.subscriptions.length === 0 ? html`<p class="quiet">${t('webhooks.nobody')}</p>` : html`<ul class="lines" id="subscriptions">${read.subscriptions.map(subscription)}</ul>`}
          <details ?open=${read.subscriptions.length === 0}><summary>${t('webhooks.subscribe')}</summary>${newSubscription()}</details>
        </div>
        <div class="card wide"><div class="buttons"><h2>${t('webhooks.deliveries')}</h2>
          <select id="delivery-status" aria-label=${t('traffic.status')} @change=${(event) => { status = event.target.value; changed(); }}>
            <option value="">${t('webhooks.all')}</option>${STATUSES.map((one) => html`<option value=${one} ?selected=${one === status}>${word('delivery', one)}</option>`)}</select></div>
          ${read.deliveries.length === 0 ? html`<p class="quiet">${t('webhooks.none')}</p>` : html`<ul class="lines" id="deliveries">${read.deliveries.slice(0, 300).map((delivery) => html`<li>
            <span class="mono quiet">${time(delivery.createdAt)}</span>
            <button class="thing" aria-current=${delivery.id === id} @click=${() => go('webhooks', undefined, String(delivery.id))}>${deliveryBrief(delivery)}</button>
            <span class="quiet">× ${delivery.attempts.length}</span></li>`)}</ul>`}
        </div>
      </div>
    </div>
    ${id === null ? nothing : html`<div class="pane detail">${chosen === undefined ? html`<p class="empty">${t('webhooks.none')}</p>` : detail(chosen)}</div>`}
  </section>`;
}

function subscription(one) {
  return html`<li><b>${one.vendor}</b> <span class="cut">${one.url} <span class="quiet">${one.events.join(', ')}</span></span>
    ${one.blockedAt === null ? nothing : html`<span class="status bad">${t('webhooks.blocked')}</span>`}
    <button class="small danger" aria-label=${`${t('do.remove')}: ${one.url}`} @click=${() => attempt(async () => { await remove(`/worlds/${state.route.world}/webhooks/${one.id}`); forgetWebhooks(); })}>${t('do.remove')}</button></li>`;
}

function newSubscription() {
  const shape = schema('webhooks.create.request');
  return shape === null ? nothing : form(shape, {
    key: 'subscribe',
    label: t('webhooks.subscribe'),
    choices: {
      '/vendor': { strict: true, values: state.vendors.map((vendor) => vendor.vendor) },
    },
    submit: async (wanted) => {
      await post(`/worlds/${state.route.world}/webhooks`, wanted);
      tell(t('webhooks.subscribed', { url: wanted.url }));
      forgetWebhooks();
    },
  });
}

function detail(delivery) {
  return html`<header class="detail-head">
      <div class="detail-title">${deliveryBrief(delivery)}<button class="close" aria-label=${t('do.close')} @click=${() => go('webhooks')}>✕</button></div>
      <p class="quiet">№ ${delivery.id} · ${delivery.vendor} · ${t('webhooks.cause')}: ${delivery.cause} · ${day(delivery.createdAt)} ${time(delivery.createdAt)} UTC</p>
      <p class="mono wrap">POST ${delivery.url}</p>
      <div class="buttons"><button id="redeliver" @click=${() => redeliver(delivery.id)}>${t('webhooks.redeliver')}</button>
        ${delivery.nextAt === null ? nothing : html`<span class="quiet">${t('webhooks.nextat', { time: time(delivery.nextAt) })}</span>`}</div>
    </header>
    <section><h3>${t('webhooks.attempts')}</h3>${delivery.attempts.length === 0 ? html`<p class="quiet">${t('webhooks.noattempt')}</p>` : delivery.attempts.map(attemptOf)}</section>
    <section><h3>${t('webhooks.payload')}</h3>${json(delivery.payload)}</section>`;
}

function attemptOf(one) {
  return html`<div class="change"><p><span class="status ${one.received ? 'good' : 'bad'}">${one.received ? '✓' : '✕'} ${one.status ?? t('webhooks.noanswer')}</span>
    ${one.number} · ${time(one.at)} · ${milliseconds(one.duration)}</p>${one.answer ? html`<pre tabindex="0">${one.answer}</pre>` : nothing}</div>`;
}

function redeliver(id) {
  return attempt(async () => {
    await post(`/worlds/${state.route.world}/deliveries/${id}/redeliver`);
    tell(t('webhooks.again'));
    forgetWebhooks();
  });
}

// One block of the floor: what it is, why it went, and what people can do to it.
import { html, nothing } from '../html.js';
import { day, hour, span, time } from '../format.js';
import { worldNow } from '../clock.js';
import { farewell, forgetFloor } from '../floorplan.js';
import { actionsOn } from '../things.js';
import { address } from '../route.js';
import { t, word } from '../words.js';
import { buttons } from './press.js';
import { look } from './grid.js';

export function block(vendor, plan, one, close) {
  const kind = look(one);
  const zone = plan.venue.zone;
  const actions = actionsOn(vendor, one.table, [one.table]);
  return html`<header class="detail-head">
      <div class="detail-title"><span class="key ${kind}"><i></i>${t(`floor.${kind}`)}</span><h2>${one.name || t(`floor.${one.kind === 'booking' ? one.phase : one.kind}`)}</h2>
        <button class="close" aria-label=${t('do.close')} @click=${close}>✕</button></div>
      ${why(one, kind)}
    </header>
    <section><dl class="facts" id="block">
      <dt>${t('block.when')}</dt><dd>${day(one.from, zone)} ${hour(one.from, zone)}–${hour(one.to, zone)}</dd>
      <dt>${t('block.where')}</dt><dd>${one.places.map((id) => plan.places.find((place) => place.id === id)?.name ?? id).join(', ') || t('floor.notable')}</dd>
      ${one.persons > 0 ? html`<dt>${t('block.persons')}</dt><dd>${one.persons}</dd>` : nothing}
      <dt>${t('block.status')}</dt><dd><span class="tag">${one.status}</span></dd>
      ${one.expiresAt === null || kind === 'gone' ? nothing : html`<dt>${t('block.expires')}</dt><dd><b class="mono">${span(Date.parse(one.expiresAt) - worldNow())}</b> · ${time(one.expiresAt)} UTC</dd>`}
      <dt>${one.table}</dt><dd><a href=${address('people', undefined, vendor, one.table, one.id)}><code>${one.id}</code></a></dd>
    </dl></section>
    ${kind === 'gone' && one.leftAt !== undefined || actions.length === 0 ? nothing : html`<section><h3>${t('people.can')}</h3>${buttons(actions, one.id, forgetFloor)}</section>`}`;
}

/** The sentence that an integrator looks for when a slot is gone. */
function why(one, kind) {
  if (kind !== 'gone') {
    return nothing;
  }
  const fired = farewell(one);
  return html`<p class="why" id="why"><b>${fired ? `${word('what', fired.what)}: ${word('outcome', fired.outcome)}` : t('block.gone', { status: one.status })}</b>
    ${fired ? html`<span>${t('block.at', { time: time(fired.at) })}</span>` : nothing}
    ${fired && one.expiresAt !== null ? html`<span>${t('block.late')}</span>` : nothing}</p>`;
}

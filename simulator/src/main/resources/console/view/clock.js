// The time: what it is, how it goes, what is planned, and what has happened.
import { html, nothing } from '../html.js';
import { advance, setClock, worldNow } from '../clock.js';
import { changed, state } from '../store.js';
import { day, span, time } from '../format.js';
import { t, word } from '../words.js';

const SPEEDS = [1, 10, 60, 600, 3600];
const STEPS = ['PT1M', 'PT7M', 'PT30M', 'PT1H', 'P1D'];

/** The few controls that are always at hand. */
export function clockBar() {
  if (state.clock === null) {
    return nothing;
  }
  const frozen = state.clock.mode === 'frozen';
  return html`<div class="clockbar" role="group" aria-label=${t('view.clock')}>
    <span class="pulse ${frozen ? 'frozen' : 'running'}" aria-hidden="true">${frozen ? '❄' : '▶'}</span>
    <time id="now" datetime=${new Date(worldNow()).toISOString()} title="UTC"><span class="quiet">${day(worldNow())}</span> <b class="mono">${time(worldNow())}</b></time>
    <button id="toggle-clock" @click=${toggle}>${t(frozen ? 'clock.run' : 'clock.freeze')}</button>
    <button id="minute" @click=${() => advance({ by: 'PT1M' })}>${t('clock.minute')}</button>
    <button id="next" ?disabled=${state.agenda.length === 0} title=${next()} @click=${() => advance({ until: 'next' })}>${t('clock.next')}</button>
  </div>`;
}

function next() {
  const [first] = state.agenda;
  return first === undefined ? t('clock.empty') : `${time(first.at)} ${word('what', first.what)}`;
}

function toggle() {
  setClock({ mode: state.clock.mode === 'frozen' ? 'running' : 'frozen' });
}

export function clock() {
  if (state.clock === null) {
    return html`<p class="empty">${t('world.unknown')}</p>`;
  }
  return html`<section class="columns">
    <div class="card">
      <h2>${t('clock.now')}</h2>
      <p class="big mono">${time(worldNow())}</p>
      <p class="quiet">${day(worldNow())} · UTC · ${t(`clock.is.${state.clock.mode}`)}</p>
      <div class="buttons">
        <button class="main" @click=${toggle}>${t(state.clock.mode === 'frozen' ? 'clock.run' : 'clock.freeze')}</button>
        <label>${t('clock.speed')}
          <select id="speed" @change=${(event) => setClock({ speed: Number(event.target.value), mode: 'running' })}>
            ${[...new Set([...SPEEDS, state.clock.speed])].sort((a, b) => a - b).map((speed) =>
              html`<option value=${speed} ?selected=${speed === state.clock.speed}>× ${speed}</option>`)}
          </select></label>
      </div>
      <h3>${t('clock.advance')}</h3>
      <div class="buttons">${STEPS.map((by) => html`<button data-by=${by} @click=${() => advance({ by })}>+ ${t(`step.${by}`)}</button>`)}
        <button ?disabled=${state.agenda.length === 0} @click=${() => advance({ until: 'next' })}>${t('clock.next')}</button></div>
      <form class="inline" @submit=${advanceTo}>
        <label>${t('clock.to')} <input name="to" type="datetime-local" step="1" required .defaultValue=${new Date(worldNow()).toISOString().slice(0, 19)}></label>
        <button>${t('clock.go')}</button>
      </form>
    </div>
    <div class="card">
      <h2>${t('clock.agenda')}</h2>
      ${state.agenda.length === 0
        ? html`<p class="quiet">${t('clock.empty')}</p>`
        : html`<ol class="lines" id="agenda">${state.agenda.slice(0, 100).map(appointment)}</ol>`}
    </div>
    <div class="card">
      <h2>${t('clock.happened')}</h2>
      ${state.happened.length === 0
        ? html`<p class="quiet">${t('clock.nothingyet')}</p>`
        : html`<ol class="lines" id="happened">${state.happened.slice(0, 100).map(firing)}</ol>`}
    </div>
  </section>`;
}

function advanceTo(event) {
  event.preventDefault();
  advance({ to: `${event.target.elements.to.value}Z`.replace(/T(\d\d:\d\d)Z/, 'T$1:00Z') });
}

function appointment(due) {
  return html`<li>
    <span class="mono">${time(due.at)}</span>
    <span class="cut"><b>${word('what', due.what)}</b> <span class="quiet">${due.vendor} ${due.id}</span></span>
    <span class="mono quiet end">${t('clock.in', { span: span(Date.parse(due.at) - worldNow()) })}</span>
    <button class="small" title=${t('clock.tohere')} aria-label=${`${t('clock.tohere')}: ${time(due.at)}`} @click=${() => advance({ to: due.at })}>⇥</button>
  </li>`;
}

function firing(fired) {
  return html`<li>
    <span class="mono">${time(fired.at)}</span>
    <span class="cut"><b>${word('what', fired.what)}</b> <span class="quiet">${fired.vendor} ${fired.id}</span></span>
    <span class="end">${word('outcome', fired.outcome)}</span>
  </li>`;
}

let ticking = 0;

/** Lets a running clock be seen running. */
export function tick() {
  clearInterval(ticking);
  ticking = setInterval(() => {
    if (state.clock !== null && (state.clock.mode === 'running' || state.route.view === 'floor')) {
      changed();
    }
  }, 1000);
}

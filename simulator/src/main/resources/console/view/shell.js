// What is around every view: tabs, the clock, the world, what is said, and the question for a token.
import { keepToken, put } from '../api.js';
import { html, nothing } from '../html.js';
import { follow } from '../live.js';
import { address, go, VIEWS } from '../route.js';
import { attempt, changed, dismiss, state } from '../store.js';
import { chooseTheme, currentTheme, THEMES } from '../theme.js';
import { choose, currentLanguage, LANGUAGES, t } from '../words.js';
import { choose as chooseWorld, readWorlds } from '../worlds.js';
import { clock, clockBar } from './clock.js';
import { floor } from './floor.js';
import { people } from './people.js';
import { traffic } from './traffic.js';
import { webhooks } from './webhooks.js';
import { worlds } from './worlds.js';

const SHOWN = { traffic, floor, clock, people, webhooks, worlds };

export function shell(begin) {
  const { view } = state.route;
  return html`<header class="top">
      <a class="brand" href=${address('traffic')}><img src="/_sandbox/console/mark.svg" alt="" width="24" height="24"><span>Surimi</span></a>
      <div class="tabs" role="tablist" aria-label=${t('view.all')} @keydown=${onTabKey}>${VIEWS.map(
        (name) => html`<button role="tab" id=${`tab-${name}`} aria-selected=${name === view} aria-controls="view" tabindex=${name === view ? 0 : -1}
          @click=${() => go(name)}>${t(`view.${name}`)}</button>`,
      )}</div>
      <div class="ends">
        ${clockBar()}
        ${worldPicker()}
        <select class="plain" id="language" aria-label=${t('pick.language')} @change=${pickLanguage}>${LANGUAGES.map(
          (one) => html`<option value=${one} ?selected=${one === currentLanguage()}>${one.toUpperCase()}</option>`,
        )}</select>
        <select class="plain" id="theme" aria-label=${t('pick.theme')} @change=${pickTheme}>${THEMES.map(
          (one) => html`<option value=${one} ?selected=${one === currentTheme()}>${t(`theme.${one}`)}</option>`,
        )}</select>
      </div>
    </header>
    ${state.connection === 'lost' ? html`<p class="strip bad" role="alert">${t('lost')}</p>` : nothing}
    ${isNowhere() && view !== 'worlds' ? html`<p class="strip">${t('world.unknown')} <button id="open-world" @click=${openWorld}>${t('world.open', { world: state.route.world ?? 'me' })}</button></p>` : nothing}
    <main id="view" role="tabpanel" aria-labelledby=${`tab-${view}`} class=${`view-${view}`}>${SHOWN[view]?.() ?? nothing}</main>
    <div class="notices" role="status" aria-live="polite">${state.notices.map(
      (notice) => html`<div class="notice ${notice.tone}"><p>${notice.text}</p>${notice.more.map((line) => html`<p class="mono quiet cut">${line}</p>`)}
        <button class="close" aria-label=${t('do.close')} @click=${() => dismiss(notice.id)}>✕</button></div>`,
    )}</div>
    ${state.tokenWanted ? tokenDialog(begin) : nothing}`;
}

/** There is no world to look at, or not the one that the address names. */
function isNowhere() {
  return !state.known || (state.worlds !== null && state.route.world === null);
}

function worldPicker() {
  const names = (state.worlds ?? []).map((world) => world.name);
  const here = state.route.world;
  const all = here === null || names.includes(here) ? names : [...names, here];
  return html`<label class="world"><span class="quiet">${t('world')}</span>
    <select id="world" @change=${(event) => { chooseWorld(); go(state.route.view, event.target.value); }}>
      ${here === null ? html`<option value="" selected>—</option>` : nothing}
      ${all.map((name) => html`<option value=${name} ?selected=${name === here}>${name}</option>`)}
    </select>
    <span class="dot ${state.connection}" title=${t(`connection.${state.connection}`)}></span></label>`;
}

function tokenDialog(begin) {
  return html`<div class="veil"><form class="card dialog" role="dialog" aria-modal="true" aria-labelledby="token-title" @submit=${(event) => onToken(event, begin)}>
    <h2 id="token-title">${t('token.title')}</h2>
    <p>${t('token.text')}</p>
    <label>${t('token.token')} <input id="token" name="token" type="password" autocomplete="off" required autofocus></label>
    <button class="main">${t('token.enter')}</button>
  </form></div>`;
}

function onToken(event, begin) {
  event.preventDefault();
  keepToken(event.target.elements.token.value);
  changed({ tokenWanted: false });
  begin();
}

async function openWorld() {
  const world = state.route.world ?? 'me';
  await attempt(async () => {
    await put(`/worlds/${world}`, {});
    chooseWorld();
    await readWorlds();
    go(state.route.view, world);
    follow(world);
  });
}

async function pickLanguage(event) {
  await choose(event.target.value);
  changed();
}

function pickTheme(event) {
  chooseTheme(event.target.value);
  changed();
}

function onTabKey(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const at = VIEWS.indexOf(state.route.view);
  const next = { Home: VIEWS[0], End: VIEWS.at(-1) }[event.key] ?? (step && VIEWS.at((at + step) % VIEWS.length));
  if (next) {
    event.preventDefault();
    go(next);
    requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(`tab-${next}`).focus()));
  }
}

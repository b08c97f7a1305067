// The shell: where one is, which world one looks at, and what is said to the one who looks.
import { get, keepToken, put, whenTokenIsWanted } from './api.js';
import { html, nothing, render } from './html.js';
import { follow, onEvent } from './live.js';
import { address, go, readRoute, slip, VIEWS } from './route.js';
import { attempt, changed, dismiss, drawWith, state } from './store.js';
import { choose as chooseWorld, readWorlds } from './worlds.js';
import { choose, currentLanguage, LANGUAGES, preferredLanguage, speak, t } from './words.js';
import { readClock } from './clock.js';
import { clock, clockBar, tick } from './view/clock.js';
import { close, traffic } from './view/traffic.js';
import { forgetExchange } from './view/exchange.js';
import { forgetThings, people } from './view/people.js';
import { forgetWebhooks, webhooks } from './view/webhooks.js';
import { forgetFaults } from './view/faults.js';
import { worlds } from './view/worlds.js';
import { floor } from './view/floor.js';
import { noticeOnFloor } from './view/find.js';
import { forgetFloor } from './floorplan.js';

const SHOWN = { traffic, floor, clock, people, webhooks, worlds };
const THEME = 'surimi.theme';
const THEMES = ['auto', 'light', 'dark'];

function shell() {
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
    ${!state.known && view !== 'worlds' ? html`<p class="strip">${t('world.unknown')} <button id="open-world" @click=${openWorld}>${t('world.open', { world: state.route.world ?? 'me' })}</button></p>` : nothing}
    <main id="view" role="tabpanel" aria-labelledby=${`tab-${view}`} class=${`view-${view}`}>${SHOWN[view]?.() ?? nothing}</main>
    <div class="notices" role="status" aria-live="polite">${state.notices.map(
      (notice) => html`<div class="notice ${notice.tone}"><p>${notice.text}</p>${notice.more.map((line) => html`<p class="mono quiet cut">${line}</p>`)}
        <button class="close" aria-label=${t('do.close')} @click=${() => dismiss(notice.id)}>✕</button></div>`,
    )}</div>
    ${state.tokenWanted ? tokenDialog() : nothing}`;
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

function tokenDialog() {
  return html`<div class="veil"><form class="card dialog" role="dialog" aria-modal="true" aria-labelledby="token-title" @submit=${onToken}>
    <h2 id="token-title">${t('token.title')}</h2>
    <p>${t('token.text')}</p>
    <label>${t('token.token')} <input id="token" name="token" type="password" autocomplete="off" required autofocus></label>
    <button class="main">${t('token.enter')}</button>
  </form></div>`;
}

function onToken(event) {
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

const currentTheme = () => localStorage.getItem(THEME) ?? 'auto';

function pickTheme(event) {
  localStorage.setItem(THEME, event.target.value);
  wearTheme();
  changed();
}

function wearTheme() {
  document.documentElement.dataset.theme = currentTheme();
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

function onKey(event) {
  const typing = event.target.matches('input:not([type=checkbox]):not([type=range]), textarea, select');
  if (event.key === '/' && !typing) {
    const field = document.getElementById('filter');
    if (field) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  } else if (event.key === 'Escape') {
    event.target.blur?.();
    if (state.route.rest.length > 0 && !typing) {
      state.route.view === 'traffic' ? close() : go(state.route.view);
    }
  }
}

/** What was read may be another by now. */
function forget(event) {
  if (event.kind === 'delivery') {
    forgetWebhooks();
    forgetExchange();
  } else if (event.kind === 'change') {
    soonForgetThings();
    noticeOnFloor(event.data);
  } else if (event.kind === 'exchange') {
    forgetFaults();
    if (event.data.vendor === 'sandbox') { // the world has travelled
      forgetWebhooks();
      soonForgetThings();
    }
  }
}

let planned = 0;

function soonForgetThings() {
  clearTimeout(planned);
  planned = setTimeout(() => {
    forgetThings();
    forgetFloor();
  }, 150);
}

function onRoute() {
  const before = state.route.world;
  const route = readRoute();
  if (route.world === null && before !== null) {
    slip(route.view, before, ...route.rest);
    return;
  }
  changed({ route });
  document.title = `${t(`view.${route.view}`)} · ${route.world ?? 'Surimi'}`;
  if (route.world !== before) {
    follow(route.world);
  }
}

async function watchWorlds() {
  if (!state.tokenWanted && document.visibilityState === 'visible') {
    await readWorlds()
      .then(() => (state.connection === 'live' ? readClock() : null))
      .catch(() => {});
  }
  setTimeout(watchWorlds, 2000);
}

async function begin() {
  await attempt(async () => {
    const [vendors, actions] = await Promise.all([get('/vendors'), get('/actions')]);
    changed({ vendors, actions });
    await readWorlds();
    follow(state.route.world);
  });
}

async function start() {
  wearTheme();
  await speak(preferredLanguage());
  const app = document.getElementById('app');
  drawWith(() => render(shell(), app));
  app.replaceChildren();
  whenTokenIsWanted(() => changed({ tokenWanted: true }));
  onEvent(forget);
  addEventListener('hashchange', onRoute);
  addEventListener('keydown', onKey);
  changed({ route: readRoute() });
  if (state.route.world !== null) {
    chooseWorld();
  }
  tick();
  await begin();
  watchWorlds();
}

start();

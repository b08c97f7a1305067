// Where it begins: the words, the world, and what is done when something happens or a key is pressed.
import { get, whenTokenIsWanted } from './api.js';
import { readClock } from './clock.js';
import { forgetFloor } from './floorplan.js';
import { render } from './html.js';
import { follow, onEvent } from './live.js';
import { go, readRoute, slip } from './route.js';
import { attempt, changed, drawWith, state } from './store.js';
import { wearTheme } from './theme.js';
import { preferredLanguage, speak, t } from './words.js';
import { choose as chooseWorld, readWorlds } from './worlds.js';
import { tick } from './view/clock.js';
import { forgetExchange } from './view/exchange.js';
import { forgetFaults } from './view/faults.js';
import { noticeOnFloor } from './view/find.js';
import { forgetThings } from './view/people.js';
import { shell } from './view/shell.js';
import { close } from './view/traffic.js';
import { forgetWebhooks } from './view/webhooks.js';

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

let planned = false;

/** Many changes at once are one reason to look again. */
function soonForgetThings() {
  if (!planned) {
    planned = true;
    setTimeout(() => {
      planned = false;
      forgetThings();
      forgetFloor();
    }, 150);
  }
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
  drawWith(() => render(shell(begin), app));
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

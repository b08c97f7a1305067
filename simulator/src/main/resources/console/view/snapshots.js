// Moments of a world: kept, gone back to, gone on from in another world.
import { html } from '../html.js';
import { get, post, put, remove } from '../api.js';
import { attempt, changed, state, tell } from '../store.js';
import { day, time } from '../format.js';
import { go } from '../route.js';
import { t } from '../words.js';
import { readWorlds } from '../worlds.js';

const read = { world: null, stale: true, kept: [] };

function look() {
  const { world } = state.route;
  if (read.world === world && !read.stale) {
    return;
  }
  Object.assign(read, { world, stale: false, kept: read.world === world ? read.kept : [] });
  attempt(async () => {
    const kept = await get(`/worlds/${world}/snapshots`);
    if (read.world === world) {
      read.kept = kept;
      changed();
    }
  });
}

export function snapshots() {
  look();
  return html`
    <form class="inline" @submit=${keep}>
      <label>${t('snapshots.name')} <input name="snapshot" required maxlength="64" pattern="[A-Za-z0-9_\\-]+" placeholder="before-payment"></label>
      <button class="main">${t('snapshots.keep')}</button>
      <button type="button" id="fork" @click=${() => fork({})}>${t('snapshots.fork')}</button>
    </form>
    ${read.kept.length === 0 ? html`<p class="quiet">${t('snapshots.none')}</p>` : html`<ul class="lines" id="snapshots">${read.kept.map(line)}</ul>`}`;
}

function line(kept) {
  return html`<li><b>${kept.name}</b> <span class="cut quiet mono grow">${day(kept.now)} ${time(kept.now)}</span>
    <button class="small" data-restore=${kept.name} @click=${() => restore(kept.name)}>${t('snapshots.restore')}</button>
    <button class="small" @click=${() => fork({ snapshot: kept.name })} aria-label=${`${t('snapshots.fork')}: ${kept.name}`}>${t('snapshots.fork')}</button>
    <button class="small danger" @click=${() => forget(kept.name)} aria-label=${`${t('do.remove')}: ${kept.name}`}>${t('do.remove')}</button></li>`;
}

const path = (name = '', end = '') => `/worlds/${state.route.world}/snapshots${name && `/${name}`}${end}`;

function again() {
  read.stale = true;
  changed();
}

function keep(event) {
  event.preventDefault();
  const form = event.target;
  return attempt(async () => {
    await put(path(form.elements.snapshot.value), undefined);
    tell(t('snapshots.kept', { name: form.elements.snapshot.value }));
    form.reset();
    again();
  });
}

function restore(name) {
  return attempt(async () => {
    await post(path(name, '/restore'), undefined);
    await readWorlds();
    tell(t('snapshots.restored', { name }));
  });
}

function forget(name) {
  return attempt(async () => {
    await remove(path(name));
    again();
  });
}

function fork(from) {
  return attempt(async () => {
    const made = await post(`/worlds/${state.route.world}/fork`, from);
    await readWorlds();
    tell(t('worlds.made', { world: made.name }));
    go('worlds', made.name);
  });
}

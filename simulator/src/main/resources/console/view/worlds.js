// Worlds: which there are, a new one, and how the chosen one is and misbehaves.
import { html, nothing } from '../html.js';
import { post, put, remove } from '../api.js';
import { attempt, state, tell } from '../store.js';
import { day, number, time } from '../format.js';
import { form } from '../form.js';
import { schema } from '../contract.js';
import { follow } from '../live.js';
import { go } from '../route.js';
import { t, word } from '../words.js';
import { readWorlds } from '../worlds.js';
import { faults } from './faults.js';
import { snapshots } from './snapshots.js';

export function worlds() {
  const here = (state.worlds ?? []).find((world) => world.name === state.route.world);
  return html`<section class="columns">
    <div class="card wide"><h2>${t('view.worlds')}</h2>
      <div class="scroll-x" tabindex="0" role="region" aria-label=${t('view.worlds')}><table class="table" id="worlds">
        <thead><tr><th>${t('worlds.name')}</th><th>${t('worlds.now')}</th><th>${t('worlds.seed')}</th><th>${t('worlds.contracts')}</th><th class="end">${t('worlds.exchanges')}</th><th class="end">${t('traffic.violations')}</th><th></th></tr></thead>
        <tbody>${(state.worlds ?? []).map(row)}</tbody></table></div>
      ${state.worlds?.length === 0 ? html`<p class="quiet">${t('worlds.none')}</p>` : nothing}
    </div>
    ${here === undefined ? nothing : html`<div class="card"><h2>${t('faults.title', { world: here.name })}</h2>${faults()}</div>
    <div class="card"><h2>${t('snapshots.title', { world: here.name })}</h2>${snapshots()}</div>`}
    <div class="card"><h2>${t('worlds.make')}</h2>${making()}</div>
  </section>`;
}

function row(world) {
  return html`<tr aria-current=${world.name === state.route.world}>
    <th scope="row"><button class="link" @click=${() => go('worlds', world.name)}>${world.name}</button></th>
    <td class="mono">${world.clock === 'frozen' ? '❄' : '▶'} ${day(world.now)} ${time(world.now)}</td>
    <td>${world.seed}</td>
    <td><select aria-label=${`${t('worlds.contracts')}: ${world.name}`} @change=${(event) => mend(world.name, { contracts: event.target.value })}>${['report', 'strict', 'off'].map(
      (mode) => html`<option value=${mode} ?selected=${mode === world.contracts}>${word('contracts', mode)}</option>`)}</select></td>
    <td class="end">${number(world.exchanges)}</td>
    <td class="end">${world.violations > 0 ? html`<span class="tag warn">⚠ ${number(world.violations)}</span>` : '0'}</td>
    <td class="end"><div class="buttons right"><button class="small" data-reset=${world.name} @click=${() => reset(world.name)}>${t('worlds.reset')}</button>
      <button class="small danger" data-delete=${world.name} @click=${() => end(world.name)}>${t('worlds.delete')}</button></div></td>
  </tr>`;
}

function making() {
  const shape = schema('worlds.put.request');
  if (shape === null) {
    return nothing;
  }
  const named = {
    ...shape,
    required: ['name'],
    properties: { name: { type: 'string', pattern: '[A-Za-z0-9_\\-]{1,64}', description: t('worlds.key') }, ...shape.properties },
  };
  return form(named, {
    key: 'world',
    label: t('worlds.make'),
    choices: { '/seed': { values: ['demo', 'empty'] } },
    submit: async ({ name, ...settings }) => {
      await put(`/worlds/${name}`, settings);
      await readWorlds();
      tell(t('worlds.made', { world: name }));
      go('worlds', name);
    },
  });
}

function mend(world, settings) {
  return attempt(async () => {
    await put(`/worlds/${world}`, settings);
    await readWorlds();
  });
}

function reset(world) {
  return attempt(async () => {
    await post(`/worlds/${world}/reset`);
    await readWorlds();
    if (world === state.route.world) {
      follow(world);
    }
    tell(t('worlds.isreset', { world }));
  });
}

function end(world) {
  return attempt(async () => {
    await remove(`/worlds/${world}`);
    await readWorlds();
    tell(t('worlds.deleted', { world }));
  });
}

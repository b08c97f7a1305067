// How a world misbehaves: set from the contract's own schema, switched off and on again, lifted.
import { html, nothing } from '../html.js';
import { get, post, remove } from '../api.js';
import { attempt, changed, state, tell } from '../store.js';
import { examples, has, schema } from '../contract.js';
import { form } from '../form.js';
import { t } from '../words.js';

const PATH = '/_sandbox/worlds/{w}/faults';
const read = { world: null, stale: true, set: [] };
const off = []; // faults that were switched off here, with the world that they are of
let begun = { name: '', value: {} };

export function forgetFaults() {
  read.stale = true;
}

function look() {
  const { world } = state.route;
  if (read.world === world && !read.stale) {
    return;
  }
  Object.assign(read, { world, stale: false, set: read.world === world ? read.set : [] });
  attempt(async () => {
    const set = await get(`/worlds/${world}/faults`);
    if (read.world === world) {
      read.set = set;
      changed();
    }
  });
}

export function faults() {
  look();
  const resting = off.filter((one) => one.world === state.route.world);
  return html`
    ${read.set.length + resting.length === 0 ? html`<p class="quiet">${t('faults.none')}</p>` : nothing}
    <ul class="lines" id="faults">${read.set.map((fault) => line(fault, true))}${resting.map(({ fault }) => line(fault, false))}</ul>
    <details><summary>${t('faults.set')}</summary>${newFault()}</details>
    ${has('/_sandbox/incidents', 'get') ? html`<details @toggle=${readIncidents}><summary>${t('faults.incidents')}</summary>${incidents()}</details>` : nothing}`;
}

function line(fault, on) {
  return html`<li>
    <label class="check"><input type="checkbox" role="switch" .checked=${on} aria-label=${`${fault.id} ${fault.vendor}`} @change=${() => (on ? switchOff(fault) : switchOn(fault))}></label>
    <span class="cut grow"><b>${fault.vendor}</b> ${fault.operation ?? t('faults.everything')} <code>${JSON.stringify(fault.then)}</code>${
      fault.when && Object.keys(fault.when).length > 0 ? html` <code>${JSON.stringify(fault.when)}</code>` : nothing}</span>
    <span class="quiet">${t('faults.struck', { count: fault.strikes })}</span>
    <button class="small danger" aria-label=${`${t('do.remove')}: ${fault.id}`} @click=${() => lift(fault, on)}>${t('do.remove')}</button></li>`;
}

let known = null; // the incidents that there are

function readIncidents() {
  if (known === null) {
    known = [];
    attempt(async () => {
      known = await get('/incidents');
      changed();
    });
  }
}

/** Bad days that vendors have had, to be had again. */
function incidents() {
  return html`<ul class="lines" id="incidents">${(known ?? []).map((one) => html`<li class="incident">
    <span class="grow"><b>${one.title}</b><br><span class="quiet">${one.story} ${one.survive}</span></span>
    <span class="buttons">${one.vendors.map((vendor) => html`<button class="small" data-incident=${one.incident} @click=${() => run(one, vendor)}>${vendor}</button>`)}</span></li>`)}</ul>`;
}

function run(one, vendor) {
  return attempt(async () => {
    await post(`/worlds/${state.route.world}/incidents`, { incident: one.incident, vendor });
    tell(t('faults.happens', { title: one.title }));
    forgetFaults();
    changed();
  });
}

function newFault() {
  const shape = schema('faults.create.request');
  if (shape === null) {
    return nothing;
  }
  return html`<div class="buttons">${examples(PATH, 'post').map(
      (example) => html`<button class="chip" aria-pressed=${begun.name === example.name} @click=${() => { begun = example; changed(); }}>${example.name}</button>`)}</div>
    ${form(shape, {
      key: `fault-${begun.name}`,
      initial: begun.value,
      label: t('faults.set'),
      choices: {
        '/vendor': { strict: true, values: state.vendors.map((vendor) => vendor.vendor) },
        '/operation': { values: [...new Set(state.vendors.flatMap((vendor) => vendor.operations))] },
      },
      submit: (wanted) => set(wanted),
    })}`;
}

async function set(wanted) {
  await post(`/worlds/${state.route.world}/faults`, wanted);
  tell(t('faults.isset'));
  forgetFaults();
  changed();
}

function switchOff(fault) {
  return attempt(async () => {
    await remove(`/worlds/${state.route.world}/faults/${fault.id}`);
    off.push({ world: state.route.world, fault });
    forgetFaults();
    changed();
  });
}

function switchOn(fault) {
  return attempt(async () => {
    forget(fault);
    await set(Object.fromEntries(Object.keys(schema('faults.create.request').properties).filter((name) => fault[name] !== null && fault[name] !== undefined).map((name) => [name, fault[name]])));
  });
}

function lift(fault, on) {
  return attempt(async () => {
    forget(fault);
    if (on) {
      await remove(`/worlds/${state.route.world}/faults/${fault.id}`);
    }
    forgetFaults();
    changed();
  });
}

function forget(fault) {
  const at = off.findIndex((one) => one.fault === fault);
  if (at >= 0) {
    off.splice(at, 1);
  }
}

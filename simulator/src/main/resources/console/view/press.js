// Pressing what a person behind the scenes would press.
import { html, nothing } from '../html.js';
import { post } from '../api.js';
import { attempt, changed, state, tell } from '../store.js';
import { form } from '../form.js';
import { json } from '../json.js';
import { naming } from '../things.js';
import { t } from '../words.js';

const open = { key: null, result: null };

export function forgetPress() {
  Object.assign(open, { key: null, result: null });
}

/** Buttons for actions; one that wants to know more opens a form first. */
export function buttons(actions, key = null, done = () => {}) {
  return html`<div class="actions">${actions.map(({ action, on }) => one(action, on, key, done))}</div>
    ${open.result !== null && open.result.of === key ? html`<h3>${t('people.result')}</h3>${json(open.result.value)}` : nothing}`;
}

function one(action, on, key, done) {
  const known = on === null || key === null ? {} : { [on.member]: naming(action, on.member, key) };
  const asks = Object.keys(action.input.properties ?? {}).filter((name) => !(name in known));
  const name = `${action.vendor}/${action.action}/${key}`;
  const press = (input) => pressed(action, { ...known, ...input }, key, done);
  const must = (action.input.required ?? []).some((member) => !(member in known));
  return html`<div class="action">
    <div class="action-head">
      <button data-action=${action.action} @click=${() => (must || (asks.length > 0 && key === null) ? toggle(name) : attempt(() => press({})))}>${action.action}</button>
      <span class="quiet">${action.summary}</span>
      ${asks.length > 0 ? html`<button class="link" aria-expanded=${open.key === name} @click=${() => toggle(name)}>${t('people.more')}</button>` : nothing}
    </div>
    ${open.key === name && asks.length > 0
      ? form(action.input, { key: name, without: Object.keys(known), label: action.action, submit: press })
      : nothing}
  </div>`;
}

function toggle(name) {
  open.key = open.key === name ? null : name;
  changed();
}

async function pressed(action, input, key, done) {
  const answer = await post(`/worlds/${state.route.world}/actions/${action.vendor}/${action.action}`, input);
  open.result = { of: key, value: answer.result };
  tell(t('people.pressed', { action: action.action }));
  await done();
  changed();
}

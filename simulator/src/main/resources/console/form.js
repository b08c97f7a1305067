// Forms made from JSON Schemas, and what was filled in, read back.
import { html, keyed, nothing } from './html.js';
import { attempt } from './store.js';
import { t } from './words.js';

/**
 * A form for {schema}. Of {options}: key tells one form from another, initial has values to begin with, without
 * names members that are known already, choices has what may stand at a pointer, label is the button's.
 */
export function form(schema, { key, initial = {}, without = [], choices = {}, label, submit }) {
  const send = async (event) => {
    event.preventDefault();
    const element = event.target;
    const button = element.querySelector('button[type=submit]');
    button.disabled = true;
    await attempt(() => submit(read(element)));
    button.disabled = false;
  };
  return keyed(key, html`<form class="form" @submit=${send}>
    ${members(schema, '', initial, choices, true, without)}
    <button class="main" type="submit">${label}</button>
  </form>`);
}

function members(schema, pointer, initial, choices, required, without = []) {
  return Object.entries(schema.properties ?? {})
    .filter(([name]) => !without.includes(name))
    .map(([name, inside]) =>
      field(name, inside, `${pointer}/${name}`, initial?.[name], choices, required && (schema.required ?? []).includes(name)));
}

function field(name, schema, pointer, initial, choices, required) {
  if (typeOf(schema) === 'object' && schema.properties) {
    return html`<details class="group" ?open=${required || initial !== undefined}>
      <summary>${name} <span class="quiet">${schema.description ?? ''}</span></summary>
      <div class="group-inside">${members(schema, pointer, initial, choices, required)}</div>
    </details>`;
  }
  const id = `field-${pointer.replaceAll('/', '-')}`;
  return html`<div class="field">
    <label for=${id}>${name}${required ? html`<span class="must" title=${t('form.required')}> *</span>` : nothing}</label>
    ${control(schema, pointer, id, initial, choices[pointer], required)}
    ${schema.description ? html`<small class="quiet" id=${`${id}-about`}>${schema.description}</small>` : nothing}
  </div>`;
}

function control(schema, pointer, id, initial, choices, required) {
  const type = isLoose(schema) ? null : typeOf(schema);
  const about = schema.description ? `${id}-about` : nothing;
  const options = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]) ?? (type === 'boolean' ? [true, false] : undefined);
  if (options || (choices && choices.strict)) {
    const all = options ?? choices.values;
    return html`<select id=${id} name=${pointer} data-type=${options ? 'json' : 'string'} aria-describedby=${about} ?required=${required}>
      ${required ? nothing : html`<option value="">—</option>`}
      ${all.map((one) => html`<option value=${options ? JSON.stringify(one) : one} ?selected=${one === initial}>${String(one)}</option>`)}
    </select>`;
  }
  if (type === 'array' && schema.items?.enum) {
    return html`<span class="checks" id=${id}>${schema.items.enum.map(
      (one) => html`<label class="check"><input type="checkbox" name=${pointer} data-type="one" value=${JSON.stringify(one)} ?checked=${initial?.includes(one)}> ${one}</label>`)}</span>`;
  }
  if (type === 'integer' || type === 'number') {
    return html`<input id=${id} name=${pointer} data-type="json" type="number" step=${type === 'integer' ? 1 : 'any'} min=${schema.minimum ?? nothing}
      max=${schema.maximum ?? nothing} value=${initial ?? nothing} aria-describedby=${about} ?required=${required}>`;
  }
  if (type === 'array' && ['string', 'integer', 'number'].includes(typeOf(schema.items ?? {}))) {
    return html`<input id=${id} name=${pointer} data-type=${typeOf(schema.items) === 'string' ? 'texts' : 'numbers'} placeholder="a, b"
      value=${initial?.join(', ') ?? nothing} aria-describedby=${about} ?required=${required}>`;
  }
  if (isLoose(schema)) {
    const words = (schema.anyOf ?? []).flatMap((one) => one.enum ?? []);
    return html`<input id=${id} name=${pointer} data-type="loose" list=${`${id}-words`} aria-describedby=${about} ?required=${required}
      value=${initial === undefined ? nothing : typeof initial === 'string' ? initial : JSON.stringify(initial)}>
      <datalist id=${`${id}-words`}>${words.map((one) => html`<option value=${one}></option>`)}</datalist>`;
  }
  if (type === 'string') {
    const list = choices ? `${id}-choices` : nothing;
    return html`<input id=${id} name=${pointer} data-type="string" type=${schema.format === 'date' ? 'date' : 'text'} pattern=${schema.pattern ?? nothing}
      placeholder=${schema.format === 'date-time' ? '2031-03-14T18:00:00Z' : nothing} maxlength=${schema.maxLength ?? nothing}
      value=${initial ?? nothing} list=${list} aria-describedby=${about} ?required=${required}>
      ${choices ? html`<datalist id=${list}>${choices.values.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`;
  }
  return html`<textarea id=${id} name=${pointer} data-type="json" placeholder=${type === 'array' ? '[…]' : '{…}'} aria-describedby=${about}
    ?required=${required} .defaultValue=${initial === undefined ? '' : JSON.stringify(initial, null, 2)}></textarea>`;
}

const typeOf = (schema) => [schema.type].flat().find((type) => type !== 'null');

/** A word or JSON: nothing says which, or more than one thing may stand there. */
const isLoose = (schema) => !schema.enum && schema.const === undefined && [schema.type].flat().filter((type) => type !== 'null' && type !== undefined).length !== 1;

/** What was filled in; what was left empty is left out. */
export function read(element) {
  const result = {};
  for (const one of element.elements) {
    if (one.name.startsWith('/') && one.value.trim() !== '' && (one.type !== 'checkbox' || one.checked)) {
      place(result, one.name.slice(1).split('/'), valueOf(one), one.dataset.type === 'one');
    }
  }
  return result;
}

function valueOf(one) {
  const pieces = () => one.value.split(',').map((piece) => piece.trim()).filter((piece) => piece !== '');
  switch (one.dataset.type) {
    case 'texts':
      return pieces();
    case 'numbers':
      return pieces().map(Number);
    case 'string':
      return one.value;
    case 'loose':
      return loose(one.value);
    default:
      try {
        return JSON.parse(one.value);
      } catch {
        throw new Error(t('form.nojson', { name: one.name.slice(1) }));
      }
  }
}

function loose(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function place(result, [name, ...rest], value, collect) {
  if (rest.length > 0) {
    result[name] ??= {};
    place(result[name], rest, value, collect);
  } else if (collect) {
    (result[name] ??= []).push(value);
  } else {
    result[name] = value;
  }
}

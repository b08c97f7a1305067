// JSON to read, with what is wrong with it marked where it is.
import { html, nothing } from './html.js';
import { changed } from './store.js';
import { t, word } from './words.js';

const MANY = 400;
const opened = new WeakSet();

/** {violations} point into {value}; what is missing is shown where it should be. */
export function json(value, violations = []) {
  const all = lines(value, violations);
  const box = value !== null && typeof value === 'object' ? value : null;
  const shown = box === null || opened.has(box) ? all : all.slice(0, MANY);
  return html`<div class="json" tabindex="0" role="region" aria-label="JSON">${shown.map(line)}${
    shown.length < all.length
      ? html`<button class="link" @click=${() => { opened.add(box); changed(); }}>${t('json.more', { count: all.length - shown.length })}</button>`
      : nothing
  }</div>`;
}

function line({ depth, name, text, kind, marks, missing }) {
  const tone = marks.some((mark) => mark.severity === 'error') ? 'bad' : marks.length > 0 ? 'warn' : '';
  return html`<div class="json-line ${tone} ${missing ? 'missing' : ''}" .style=${`--depth:${depth}`}>${
    name === null ? nothing : html`<span class="json-name">${name}</span><span class="json-mark">: </span>`
  }<span class="json-${kind}">${text}</span>${marks.map(
    (mark) => html`<div class="json-note"><b>${mark.severity === 'error' ? '✕' : '!'} ${word('severity', mark.severity)}</b> ${mark.message}</div>`,
  )}</div>`;
}

function lines(value, violations) {
  const result = [];
  const left = new Map();
  for (const violation of violations) {
    left.set(violation.pointer, [...(left.get(violation.pointer) ?? []), violation]);
  }
  const marksAt = (pointer) => {
    const marks = left.get(pointer) ?? [];
    left.delete(pointer);
    return marks;
  };
  const walk = (node, pointer, depth, name, comma) => {
    const marks = marksAt(pointer);
    if (node === null || typeof node !== 'object') {
      result.push({ depth, name, text: JSON.stringify(node) + comma, kind: node === null ? 'null' : typeof node, marks });
      return;
    }
    const [open, close] = Array.isArray(node) ? '[]' : '{}';
    const members = Object.entries(node);
    const absent = missingIn(left, pointer, node);
    if (members.length === 0 && absent.length === 0) {
      result.push({ depth, name, text: open + close + comma, kind: 'mark', marks });
      return;
    }
    result.push({ depth, name, text: open, kind: 'mark', marks });
    members.forEach(([member, inside], index) =>
      walk(inside, `${pointer}/${escaped(member)}`, depth + 1, Array.isArray(node) ? null : member, index < members.length - 1 ? ',' : ''));
    for (const member of absent) {
      result.push({ depth: depth + 1, name: member, text: t('json.missing'), kind: 'null', marks: marksAt(`${pointer}/${escaped(member)}`), missing: true });
    }
    result.push({ depth, name: null, text: close + comma, kind: 'mark', marks: [] });
  };
  walk(value, '', 0, null, '');
  const lost = [...left.values()].flat();
  if (lost.length > 0) {
    result[0].marks = [...result[0].marks, ...lost.map((one) => ({ ...one, message: `${one.pointer}: ${one.message}` }))];
  }
  return result;
}

/** The members right below {pointer} that are marked and not there. */
function missingIn(left, pointer, node) {
  return [...left.keys()]
    .filter((marked) => marked.startsWith(`${pointer}/`) && !marked.slice(pointer.length + 1).includes('/'))
    .map((marked) => marked.slice(pointer.length + 1).replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter((member) => !Object.hasOwn(node, member));
}

const escaped = (member) => member.replaceAll('~', '~0').replaceAll('/', '~1');

/** Members that differ, by their path, with both values. */
export function differences(before, after) {
  const was = leaves(before);
  const is = leaves(after);
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
    .filter((one) => one.before !== one.after);
}

function leaves(value) {
  const found = new Map();
  const walk = (node, path) => {
    if (node !== null && typeof node === 'object' && Object.keys(node).length > 0) {
      Object.entries(node).forEach(([name, inside]) => walk(inside, path === '' ? name : `${path}.${name}`));
    } else if (path !== '') {
      found.set(path, JSON.stringify(node));
    }
  };
  walk(value, '');
  return found;
}

// The control API's own contract, which forms are made from.
import { get } from './api.js';
import { changed } from './store.js';

let document = null;
let asked = false;

/** A schema of the contract, its references followed; null until the contract is here. */
export function schema(name) {
  const contract = theContract();
  return contract === null ? null : resolved(contract.components.schemas[name], contract);
}

/** The examples of an operation's request, by their names. */
export function examples(path, verb) {
  const body = theContract()?.paths[path]?.[verb]?.requestBody;
  return Object.entries(body?.content['application/json'].examples ?? {}).map(([name, example]) => ({ name, value: example.value }));
}

/** Whether the sandbox has such a call. */
export function has(path, verb) {
  return theContract()?.paths[path]?.[verb] !== undefined;
}

function theContract() {
  if (!asked) {
    asked = true;
    get('/contracts/sandbox/openapi.json').then(
      (read) => {
        document = read;
        changed();
      },
      () => {
        asked = false;
      },
    );
  }
  return document;
}

function resolved(node, contract) {
  if (node === null || typeof node !== 'object') {
    return node;
  }
  if (typeof node.$ref === 'string') {
    const target = node.$ref.slice(2).split('/').reduce((inside, name) => inside?.[name], contract);
    return resolved(target, contract);
  }
  return Array.isArray(node)
    ? node.map((one) => resolved(one, contract))
    : Object.fromEntries(Object.entries(node).map(([name, inside]) => [name, resolved(inside, contract)]));
}

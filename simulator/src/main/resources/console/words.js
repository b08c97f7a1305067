// The console's words in the reader's language.

const KEPT = 'surimi.language';
export const LANGUAGES = ['en', 'ru'];

let language = 'en';
let words = {};

export function currentLanguage() {
  return language;
}

/** The language that was chosen, or else the browser's first that there is. */
export function preferredLanguage() {
  const chosen = localStorage.getItem(KEPT);
  const wanted = [chosen, ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find((one) => LANGUAGES.includes(one)) ?? 'en';
}

export async function speak(chosen) {
  const response = await fetch(`/_sandbox/console/text/${chosen}.json`);
  words = await response.json();
  language = chosen;
  document.documentElement.lang = chosen;
}

export async function choose(chosen) {
  localStorage.setItem(KEPT, chosen);
  await speak(chosen);
}

/** The text of a key; {name} in it stands for the value of that name. */
export function t(key, values = {}) {
  const text = words[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** A word of the API's own in the reader's language, or as it is where there is none. */
export function word(group, name) {
  return words[`${group}.${name}`] ?? name;
}

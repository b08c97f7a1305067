// Times, spans and amounts as people read them.
import { currentLanguage } from './words.js';

const formats = new Map();

function format(options) {
  const key = currentLanguage() + JSON.stringify(options);
  if (!formats.has(key)) {
    formats.set(key, new Intl.DateTimeFormat(currentLanguage() === 'en' ? 'en-GB' : currentLanguage(), options));
  }
  return formats.get(key);
}

/** Fri 14 Mar 2031 */
export function day(instant, timeZone = 'UTC') {
  return format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(instant));
}

/** 14 Mar */
export function shortDay(instant, timeZone = 'UTC') {
  return format({ day: 'numeric', month: 'short', timeZone }).format(new Date(instant));
}

export function weekday(instant, timeZone = 'UTC') {
  return format({ weekday: 'short', timeZone }).format(new Date(instant));
}

/** 18:07:00 */
export function time(instant, timeZone = 'UTC') {
  return format({ hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone }).format(new Date(instant));
}

/** 18:07 */
export function hour(instant, timeZone = 'UTC') {
  return format({ hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));
}

/** 2031-03-14, as it is in a zone. */
export function isoDay(instant, timeZone = 'UTC') {
  return new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }).format(new Date(instant));
}

/** 6:59, 1:06:59 or 3 d 4:00:00 */
export function span(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const days = Math.floor(seconds / 86400);
  const parts = [Math.floor((seconds % 86400) / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const shown = days > 0 || parts[0] > 0 ? parts : parts.slice(1);
  const text = shown.map((part, index) => (index === 0 ? `${part}` : `${part}`.padStart(2, '0'))).join(':');
  return days > 0 ? `${days} d ${text}` : text;
}

export function milliseconds(value) {
  return value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value)} ms`;
}

export function number(value) {
  return new Intl.NumberFormat(currentLanguage()).format(value);
}

/** /guestonline/v1/bookings?page=2 of a whole address */
export function pathOf(url) {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, '');
  return path === '' ? '/' : path;
}

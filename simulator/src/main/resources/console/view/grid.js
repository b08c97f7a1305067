// Tables down, hours across.
import { html, nothing, repeat } from '../html.js';
import { hour, span } from '../format.js';
import { worldNow } from '../clock.js';
import { farewell } from '../floorplan.js';
import { t, word } from '../words.js';
import { preview } from './scrubber.js';

const HOUR = 3600000;
const LANE = 28;
const MARKS = { hold: '◷', waiting: '?', expected: '○', present: '●', over: '–', gone: '✕', closure: '▨' };

/** How a block looks: a hold and a closure are that first, a booking as far as it has got. */
export function look(block) {
  if (block.leftAt !== undefined || block.phase === 'gone') {
    return 'gone';
  }
  return block.kind === 'booking' ? block.phase : block.kind;
}

export function grid(plan, blocks, choose, chosen) {
  const axis = hours(plan, blocks);
  const rows = rowsOf(plan, blocks);
  return html`<div class="grid" id="floor" role="group" aria-label=${`${plan.venue.name}, ${plan.date}`} @keydown=${onKey}>
    <div class="grid-head"><span></span><div class="grid-hours">${axis.ticks.map(
      (tick) => html`<span class="mono quiet" .style=${`left:${axis.at(tick)}%`}>${hour(tick, plan.venue.zone)}</span>`)}</div></div>
    ${rows.map((row) => html`
      ${row.room === null ? nothing : html`<div class="grid-room">${row.room}</div>`}
      <div class="grid-row"><span class="grid-name" title=${row.name}><b>${row.name}</b>${row.seats === null ? nothing : html` <span class="quiet">${row.seats}</span>`}</span>
        <div class="grid-line" .style=${`height:${row.lanes * LANE + 4}px`}>
          ${axis.ticks.map((tick) => html`<i class="grid-tick" .style=${`left:${axis.at(tick)}%`}></i>`)}
          ${nowLine(axis)}
          ${repeat(row.blocks, ({ block }) => `${block.table}/${block.id}`, ({ block, lane }) => oneBlock(block, lane, axis, plan, choose, chosen))}
        </div></div>`)}
  </div>`;
}

function nowLine(axis) {
  const now = axis.at(worldNow());
  return now < 0 || now > 100 ? nothing : html`<i class="grid-now" .style=${`left:${now}%`}></i>`;
}

function oneBlock(block, lane, axis, plan, choose, chosen) {
  const left = Math.max(0, axis.at(Date.parse(block.from)));
  const width = Math.max(1.5, Math.min(100, axis.at(Date.parse(block.to))) - left);
  const kind = look(block);
  const ends = block.expiresAt === null || kind === 'gone' ? null : Date.parse(block.expiresAt) - worldNow();
  const doomed = ends !== null && preview.ahead > 0 && ends <= preview.ahead;
  const fired = kind === 'gone' ? farewell(block) : null;
  const who = fired ? word('what', fired.what) : block.name || (block.kind === 'hold' ? t('floor.hold') : block.status);
  const label = `${t(`floor.${kind}`)}: ${who}, ${block.persons}, ${hour(block.from, plan.venue.zone)}–${hour(block.to, plan.venue.zone)}, ${block.status}`;
  return html`<button class="block ${kind} ${doomed ? 'doomed' : ''} ${ends !== null && ends < 60000 ? 'urgent' : ''}" data-id=${block.id} data-kind=${kind}
    aria-pressed=${chosen?.id === block.id && chosen.table === block.table} aria-label=${label} title=${label}
    .style=${`left:${left}%;width:${width}%;top:${lane * LANE + 2}px`} @click=${() => choose(block)}>
    <span aria-hidden="true">${MARKS[kind]}</span>
    ${ends === null ? nothing : html`<b class="mono" data-countdown>${span(ends)}</b>`}
    <span class="cut ${fired ? 'reason' : ''}">${who}</span>${block.persons > 0 ? html`<span class="quiet">${block.persons}</span>` : nothing}
  </button>`;
}

/** The hours that something happens in, and at least noon to midnight. */
function hours(plan, blocks) {
  const times = blocks.filter((block) => block.kind !== 'closure').flatMap((block) => [Date.parse(block.from), Date.parse(block.to)]);
  const noon = midday(plan);
  const first = Math.floor(Math.max(noon - 14 * HOUR, Math.min(noon, ...times)) / HOUR) * HOUR;
  const last = Math.ceil(Math.min(noon + 20 * HOUR, Math.max(noon + 11 * HOUR, ...times)) / HOUR) * HOUR;
  const ticks = [];
  for (let tick = first; tick < last; tick += HOUR) {
    ticks.push(tick);
  }
  return { ticks, at: (moment) => ((moment - first) / (last - first)) * 100 };
}

/** Noon of the day in the venue's zone. */
function midday(plan) {
  const guess = Date.parse(`${plan.date}T12:00:00Z`);
  return guess - (Number(hour(guess, plan.venue.zone).slice(0, 2)) - 12) * HOUR;
}

function rowsOf(plan, blocks) {
  const homeless = blocks.filter((block) => block.places.length === 0);
  const places = plan.places.map((place) => ({ ...place, all: blocks.filter((block) => block.places.includes(place.id)) }));
  places.sort((one, other) => one.room.localeCompare(other.room));
  const rows = places.map((place, index) => row(place, place.all, place.room !== '' && place.room !== places[index - 1]?.room ? place.room : null));
  return homeless.length > 0 || places.length === 0
    ? [...rows, row({ name: plan.places.length > 0 ? t('floor.notable') : t('floor.seats'), seats: null }, homeless, null)]
    : rows;
}

/** Blocks that share a moment lie below each other; those that came to nothing below the others. */
function row(place, blocks, room) {
  const ends = [];
  const sorted = [...blocks].sort((one, other) => (look(one) === 'gone') - (look(other) === 'gone') || one.from.localeCompare(other.from));
  const laid = sorted.map((block) => {
    const free = ends.findIndex((taken) => taken.every((other) => block.to <= other.from || block.from >= other.to));
    const lane = free < 0 ? ends.length : free;
    (ends[lane] ??= []).push(block);
    return { block, lane };
  });
  return { name: place.name, seats: place.seats, room, blocks: laid, lanes: Math.max(1, ends.length) };
}

function onKey(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step && event.target.matches('.block')) {
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll('.block')];
    all[(all.indexOf(event.target) + step + all.length) % all.length].focus();
  }
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const tokenPattern = /"(?:[^"\\]|\\.)*"|-?[0-9.]+(?:e[+-]?[0-9]+)?|true|false|null|[[\]{},:]/g;
const valuePattern = /(?<=[:[,] ?)(?:"(?:[^"\\]|\\.)*"|-?[0-9.]+|true|false|null)(?=[,\] }\n])/g;
const strangeValues = [
  'null',
  'true',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e13',
  '1e308',
  '1e999',
  '-1e999',
  '99999999999999999999',
  '""',
  '" "',
  '"*"',
  '"@nobody"',
  '"chicago"',
  '"2026-02-30"',
  '"\\u0000"',
  '"\\ud800"',
  '[]',
  '[[]]',
  '{}',
  '{ "id": 1 }',
  '{ "__proto__": { "isAdmin": true } }',
  '{ "constructor": null }',
  'NaN',
  'undefined',
  '01',
  "'single'",
];

/** Replaces the part of a text between two offsets. */
function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

function matches(text: string, pattern: RegExp): readonly { start: number; end: number }[] {
  const found = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.length === 0 ? [{ start: 0, end: text.length }] : found;
}

function span(text: string, random: Random): { start: number; end: number } {
  const start = Math.floor(random() * text.length);
  return { start, end: Math.min(text.length, start + 1 + Math.floor(random() ** 3 * 400)) };
}

/** Every way in which a text is spoilt. */
export const mutations: Readonly<Record<string, Mutation>> = {
  flip: (text, random) => {
    const at = Math.floor(random() * text.length);
    return splice(
      text,
      at,
      at + 1,
      String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 8))),
    );
  },
  truncate: (text, random) => text.slice(0, Math.floor(random() * text.length)),
  delete: (text, random) => {
    const { start, end } = span(text, random);
    return splice(text, start, end, '');
  },
  duplicate: (text, random) => {
    const { start, end } = span(text, random);
    return splice(text, end, end, text.slice(start, end));
  },
  swapTokens: (text, random) => {
    const tokens = matches(text, tokenPattern);
    const [a, b] = [pick(tokens, random), pick(tokens, random)].sort((x, y) => x.start - y.start);
    if (a === undefined || b === undefined || a.end > b.start) return text;
    const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
    return splice(splice(text, b.start, b.end, first), a.start, a.end, second);
  },
  swapValues: (text, random) => {
    const values = matches(text, valuePattern);
    const [from, to] = [pick(values, random), pick(values, random)];
    return splice(text, to.start, to.end, text.slice(from.start, from.end));
  },
  changeType: (text, random) => {
    const { start, end } = pick(matches(text, valuePattern), random);
    return splice(text, start, end, pick(strangeValues, random));
  },
  changeNumber: (text, random) => {
    const { start, end } = pick(matches(text, /(?<=: )-?[0-9.]+/g), random);
    return splice(text, start, end, String((random() - 0.3) * 10 ** Math.floor(random() * 16)));
  },
  deleteLine: (text, random) => {
    const { start, end } = pick(matches(text, /.*\n/g), random);
    return splice(text, start, end, '');
  },
  duplicateLine: (text, random) => {
    const { start, end } = pick(matches(text, /.*\n/g), random);
    return splice(text, end, end, text.slice(start, end));
  },
  nest: (text, random) => {
    const { start, end } = pick(matches(text, valuePattern), random);
    const depth = pick([3, 50, 100, 20_000], random);
    const [open, close] = pick([['[', ']'] as const, ['{"a":', '}'] as const], random);
    return splice(text, start, end, open.repeat(depth) + text.slice(start, end) + close.repeat(depth));
  },
  renameKey: (text, random) => {
    const { start, end } = pick(matches(text, /"\w+"(?=:)/g), random);
    return splice(
      text,
      start,
      end,
      pick(['"__proto__"', '"id"', '"toString"', '"xyz"', '" id"', '""'], random),
    );
  },
};

/** Those that mostly leave the text JSON, so that what it says is spoilt and not how. */
const gentle: readonly Mutation[] = [
  'swapValues',
  'changeType',
  'changeNumber',
  'renameKey',
  'duplicateLine',
].flatMap((name) => mutations[name] ?? []);

/** A text spoilt by one to three mutations, the same for the same seed; every other seed leaves it mostly JSON. */
export function mutate(text: string, seed: number): string {
  const random = randomNumbers(seed);
  const kinds = seed % 2 === 0 ? gentle : Object.values(mutations);
  const times = 1 + Math.floor(random() ** 2 * 3);
  let mutated = text;
  for (let n = 0; n < times && mutated !== ''; n++) mutated = pick(kinds, random)(mutated, random);
  return mutated;
}

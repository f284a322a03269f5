import type { TrailChange, TrailEntry, TrailPart } from '../../scenarios/domain/trail.ts';
import { reasonIn } from '../../scenarios/domain/reason.ts';
import { formatCount } from './format.ts';
import { recordWords } from './difference/sentence.ts';
import { wrap } from './wrap.ts';

const deeds: Readonly<Record<TrailEntry['did'], string>> = {
  saved: 'saved',
  merged: 'merged',
  imported: 'imported from a workbook',
  shared: 'shared',
};

/** An entry in lines: `2026-07-02 01:30 UTC  Chan, saved`, then what it counts, then the reason. */
export function sayTrailEntry(
  { at, by, did, changed, because }: TrailEntry,
  width: number,
): readonly string[] {
  const who = by === null ? '' : `${by}, `;
  const reason = reasonIn(because, 'en');
  return [
    `${at.slice(0, 10)} ${at.slice(11, 16)} UTC  ${who}${deeds[did]}`,
    ...(changed.length === 0 ? [] : wrap(changed.map(sayTrailChange).join('; '), width, '  ')),
    ...(reason === null ? [] : wrap(`because: ${reason}`, width, '  ')),
  ];
}

/** `3 lanes changed, 1 removed`. */
export function sayTrailChange({ what, added, changed, removed }: TrailChange): string {
  if (what === 'settings') return 'settings changed';
  const counts = [
    [added, 'added'],
    [changed, 'changed'],
    [removed, 'removed'],
  ] as const;
  const [first, ...others] = counts.filter(([count]) => count > 0);
  if (first === undefined) return `no ${partWords[what][1]}`;
  const begin = `${formatCount(first[0], ...partWords[what])} ${first[1]}`;
  return [begin, ...others.map(([count, how]) => `${count.toLocaleString('en-US')} ${how}`)].join(', ');
}

/** Without the heading that a list of differences has, a row is a row of something. */
const partWords: Readonly<Record<Exclude<TrailPart, 'settings'>, readonly [one: string, many: string]>> = {
  ...recordWords,
  demand: ['row of demand', 'rows of demand'],
  inventory: ['entry of stock', 'entries of stock'],
  closing: ['rule of closing stock', 'rules of closing stock'],
  scenarios: ['scenario', 'scenarios'],
  plans: ['stored plan', 'stored plans'],
};

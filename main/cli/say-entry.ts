import type { Network } from '../../scenarios/domain/network.ts';
import { readStanding } from '../../scenarios/domain/standing.ts';
import type { DeclaredEntry } from '../../solver/report/declared-entries.ts';
import { formatNumber, formatRate, formatShare } from './format.ts';
import { nameIn } from './name-in.ts';

/** Which goods come by which lane: `shenzhen_la: Coffee maker, 8516.71.00, of Mainland China`. */
export function sayDeclaredGoods(entry: DeclaredEntry, network: Network): string {
  const code = entry.hsCode ?? 'not classified';
  const origin = nameIn(network.territories, entry.origin);
  return `${entry.lane}: ${nameIn(network.products, entry.product)}, ${code}, of ${origin}${sayStanding(entry, network)}`;
}

function sayStanding({ standing, origin, dutyOrigin }: DeclaredEntry, network: Network): string {
  const { claims, otherOrigins } = readStanding(standing) ?? { claims: [], otherOrigins: [] };
  const held = [...new Set(claims.map(({ agreement }) => nameIn(network.agreements, agreement)))];
  const others = otherOrigins.map((id) => nameIn(network.territories, id));
  const parts = [
    ...(held.length === 0 ? [] : [`qualifying under ${held.join(', ')}`]),
    ...(others.length === 0 ? [] : [`which customs may decide to be of ${others.join(', ')}`]),
    ...(dutyOrigin === origin ? [] : [`duty reckoned as of ${nameIn(network.territories, dutyOrigin)}`]),
  ];
  return parts.map((part) => `, ${part}`).join('');
}

/** How they enter and on what duty is charged: `standard · 171.00 HKD a unit, duty base 171.00 FOB · 23.7 %, 40.53 a unit`. */
export function sayDeclaredWay(entry: DeclaredEntry, network: Network, currency: string): string {
  const { valuePerUnit, basePerUnit, basis, layers } = entry;
  const rate = layers.reduce((sum, each) => sum + each.rate, 0);
  const duty = layers.reduce((sum, each) => sum + each.dutyPerUnit, 0);
  const value = `${formatNumber(valuePerUnit, 2)} ${currency} a unit`;
  const base = basis === 'none' ? 'no duty base' : `duty base ${formatNumber(basePerUnit, 2)} ${basis}`;
  const paid =
    layers.length === 0
      ? 'no layer of law is stated for them, so nothing is counted'
      : `${formatRate(rate)}, ${formatNumber(duty, 4)} a unit`;
  return [sayProgramme(entry, network), `${value}, ${base}`, paid].join(' · ');
}

function sayProgramme({ programme, agreement, quota, into }: DeclaredEntry, network: Network): string {
  const within = quota === null ? '' : `, within the quota of ${quota}`;
  if (programme === 'drawback') {
    const share = network.territories.find(({ id }) => id === into)?.drawbackShare ?? null;
    return `standard, under drawback of ${formatShare(share, 0)}`;
  }
  return agreement === null
    ? `${programme}${within}`
    : `${programme} under ${nameIn(network.agreements, agreement)}${within}`;
}

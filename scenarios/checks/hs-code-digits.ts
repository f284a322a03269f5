import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Network } from '../domain/network.ts';
import { canCount } from '../trade/duty-candidates.ts';
import { hsDigits } from '../trade/hs-digits.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import { importsInto } from './imports-into.ts';
import * as messages from './magnitude-messages.ts';

/** An HS code has the digits that the duty layers of its destinations go by. */
export const hsCodeDigits: Check = {
  code: 'hs-code-too-short',
  severity: 'warning',
  rule: 'An HS code has the digits that the duty layers of its destinations go by.',
  *find(index) {
    const missedBy = layersByShorterCode(index.network);
    const isCarriedInto = importsInto(index);
    for (const product of index.network.products) {
      if (product.hsCode === null) continue;
      const missed = (missedBy.get(hsDigits(product.hsCode)) ?? []).filter(({ layer }) =>
        isCarriedInto(layer.into, product.id),
      );
      const [first] = missed;
      if (first === undefined) continue;
      const layers = new Set(missed.map(({ layer }) => layer));
      yield spot(
        'products',
        product.id,
        'hsCode',
        messages.hsCodeTooShort(product.hsCode, first.prefix, first.layer, layers.size - 1),
      );
    }
  },
};

interface Missed {
  readonly prefix: string;
  readonly layer: DutyLayer;
}

/** By each string of digits: the layers that may count in the horizon and that a code of just these digits begins, yet does not reach. */
function layersByShorterCode({ duties, settings }: Network): ReadonlyMap<string, readonly Missed[]> {
  const missed = new Map<string, Missed[]>();
  const firstDay = settings.periods[0]?.start ?? '';
  for (const layer of duties) {
    if (!canCount(layer)) continue;
    if (layer.validTo !== null && layer.validTo < firstDay) continue;
    const prefixes = new Map(layer.hsPrefixes.map((prefix) => [hsDigits(prefix), prefix]));
    for (const [digits, prefix] of prefixes) {
      for (let length = 2; length < digits.length; length++) {
        const code = digits.slice(0, length);
        if (reaches(code, prefixes)) continue;
        const others = missed.get(code);
        if (others === undefined) missed.set(code, [{ prefix, layer }]);
        else others.push({ prefix, layer });
      }
    }
  }
  return missed;
}

/** Whether one of the prefixes matches the code, so that the layer counts anyway. */
function reaches(code: string, prefixes: ReadonlyMap<string, string>): boolean {
  for (let length = 1; length <= code.length; length++) {
    if (prefixes.has(code.slice(0, length))) return true;
  }
  return false;
}

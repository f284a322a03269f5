import type { z } from 'zod';
import { network } from '../../scenarios/domain/network.ts';
import type { Network } from '../../scenarios/domain/network.ts';

/** A network as it is typed in: fields with a default may be left out. */
export type NetworkInput = z.input<typeof network>;
export type CaseParts = Pick<NetworkInput, 'sites' | 'products' | 'lanes' | 'demand'> &
  Partial<Pick<NetworkInput, 'offers' | 'policies'>>;
export type SiteInput = CaseParts['sites'][number];
export type LaneInput = CaseParts['lanes'][number];
export type OfferInput = NonNullable<CaseParts['offers']>[number];

/** The one period of every published case. */
export const onlyPeriod = 'p1';

/**
 * A network of one period in one customs territory, with no cost but those in its parts: no duty, no cost of capital,
 * no transit days. Textbook problems know no more than that.
 */
export function caseNetwork(title: string, parts: CaseParts): Network {
  return network.parse({
    settings: {
      title,
      baseCurrency: 'USD',
      periods: [{ id: onlyPeriod, start: '2026-01-01', days: 365 }],
    },
    territories: [{ id: 'home', name: 'Home', code: 'HOME' }],
    ...parts,
  });
}

/** A place of a textbook problem. It holds no stock: what comes in goes out. */
export function caseSite(id: string, roles: SiteInput['roles']): SiteInput {
  return { id, name: id, territory: 'home', latitude: 0, longitude: 0, roles, storageLimit: 0 };
}

/** A published name as an id: lower case, every other character an underscore, a letter in front. */
export function caseId(published: string): string {
  const id = published.toLowerCase().replaceAll(/[^a-z0-9]/g, '_');
  return /^[a-z]/.test(id) ? id : `n${id}`;
}

/** The numbers of a text in order, whatever separates them. */
export function parseNumbers(text: string): readonly number[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => {
    const value = Number(word);
    if (!Number.isFinite(value)) throw new Error(`"${word}" is not a number`);
    return value;
  });
}

/** Takes numbers one by one and refuses to read past the end. */
export function numberReader(numbers: readonly number[]): { next(): number; take(count: number): number[] } {
  let position = 0;
  const next = (): number => {
    const value = numbers[position];
    if (value === undefined) throw new Error(`the file ends after ${position} numbers`);
    position += 1;
    return value;
  };
  return { next, take: (count) => Array.from({ length: count }, next) };
}

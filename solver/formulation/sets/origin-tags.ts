import type { Inventory } from '../../../scenarios/domain/inventory.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import { writeStanding, type Standing } from '../../../scenarios/domain/standing.ts';
import { standingRules, type StandingRules } from '../../../scenarios/trade/standing-on-the-way.ts';
import type { Catalogue } from './catalogue.ts';

/** What goods are to customs: the number of their origin, and their standing. */
export interface OriginTag {
  readonly origin: number;
  readonly standing: Standing;
  /** The standing as a plan writes it. */
  readonly text: string | null;
}

/** More tags than any network has use for; it bounds the keys of nodes. */
export const mostTags = 16_384;

/** Numbers the origin tags that occur; the same origin and standing have the same number. */
export class OriginTags {
  readonly tags: OriginTag[] = [];
  private readonly catalogue: Catalogue;
  private readonly rules: StandingRules;
  private readonly numbers = new Map<string, number>();
  private readonly arrivals = new Map<string, number>();

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.rules = standingRules(catalogue.network);
  }

  at(tag: number): OriginTag {
    return this.tags[tag] as OriginTag;
  }

  of(origin: number, standing: Standing): number {
    const text = writeStanding(standing);
    const key = `${origin} ${text ?? ''}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.tags.length === mostTags) {
      throw new Error(
        `Goods of this network can have more than ${mostTags} standings. Merge its agreements.`,
      );
    }
    this.tags.push({ origin, standing, text });
    this.numbers.set(key, this.tags.length - 1);
    return this.tags.length - 1;
  }

  /** Tag of goods bought from an offer. */
  ofOffer(offer: PurchaseOffer): number {
    const { siteIndex, territoryIndex, originOfSite, network } = this.catalogue;
    const origin =
      offer.origin === null
        ? (originOfSite[siteIndex.of(offer.site)] as number)
        : territoryIndex.of(offer.origin);
    return this.of(origin, this.rules.declared(offer.agreements, idOf(network.territories, origin)));
  }

  /** Tag of units that exist before the plan. */
  ofInventory(entry: Inventory): number {
    const origin = this.catalogue.territoryIndex.of(entry.origin);
    return this.of(origin, this.rules.declared(entry.agreements, entry.origin));
  }

  /** Tag with which goods arrive by a lane. */
  arriving(tag: number, lane: Lane, entersUnderDrawback: boolean): number {
    const { origin, standing, text } = this.at(tag);
    if (text === null && !entersUnderDrawback) return tag;
    const key = `${tag} ${lane.from} ${lane.to} ${entersUnderDrawback}`;
    const known = this.arrivals.get(key);
    if (known !== undefined) return known;
    const arrived = this.of(
      origin,
      this.rules.arriving(standing, { from: lane.from, to: lane.to, entersUnderDrawback }),
    );
    this.arrivals.set(key, arrived);
    return arrived;
  }
}

function idOf(territories: readonly { readonly id: TerritoryId }[], number: number): TerritoryId {
  return (territories[number] as { readonly id: TerritoryId }).id;
}

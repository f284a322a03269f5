import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { turnedOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { leverRange } from '../../../scenarios/levers/lever-range.ts';
import { leverUnit, type Lever } from '../../../scenarios/levers/lever.ts';
import { isDormant, leverValue } from '../../../scenarios/levers/lever-value.ts';
import { leversOf } from '../../../scenarios/levers/levers-of.ts';
import type { Ledger, LedgerEntry } from '../../solution/ledger.ts';
import type { Changed, SwitchChange } from './switch-change.ts';
import type { Activity } from './why-subject.ts';

/** A number that may be turned, and between which values it is looked at. */
export interface PossibleChange {
  changed: Changed;
  unit: SwitchChange['unit'];
  present: number;
  from: number;
  to: number;
  overridesAt: (value: number) => readonly Override[];
}

const reason = 'the value at which the plan turns';
/** A number of the subject's own is looked at up to so many times its present value. */
const farthest = 5;

/** The subject's own numbers, which make it cheaper down to nothing and dearer up to a few times what they are. */
export function ownChanges(network: Network, activity: Activity): readonly PossibleChange[] {
  return activity.kind === 'lane' ? freightOf(network, activity.lane) : workOf(network, activity);
}

function field(changed: Changed, at: string, present: number): readonly PossibleChange[] {
  if (present === 0) return [];
  const overridesAt = (to: number): readonly Override[] => [{ at, because: reason, to }];
  return [{ changed, unit: 'money', present, from: 0, to: farthest * present, overridesAt }];
}

function freightOf(network: Network, id: string): readonly PossibleChange[] {
  const lane = network.lanes.find((each) => each.id === id);
  if (lane === undefined) return [];
  const currency = lane.currency ?? network.settings.baseCurrency;
  const { container, ...parts } = lane.costPer;
  const tariff = container === null ? 0 : container.cost;
  return [
    ...field(
      { kind: 'freight', lane: lane.id, part: 'container', currency },
      `lanes/${lane.id}/costPer/container/cost`,
      tariff,
    ),
    ...(['unit', 'kg', 'm3'] as const).flatMap((part) =>
      field(
        { kind: 'freight', lane: lane.id, part, currency },
        `lanes/${lane.id}/costPer/${part}`,
        parts[part],
      ),
    ),
  ];
}

function workOf(network: Network, activity: Extract<Activity, { kind: 'site' }>): readonly PossibleChange[] {
  const base = network.settings.baseCurrency;
  const isAsked = (product: string) => activity.product === null || product === activity.product;
  const recipes = network.recipes.filter(({ site, output }) => site === activity.site && isAsked(output));
  const offers = network.offers.filter(({ site, product }) => site === activity.site && isAsked(product));
  const site = network.sites.find(({ id }) => id === activity.site);
  const [recipe, ...otherRecipes] = recipes;
  const [offer, ...otherOffers] = offers;
  return [
    ...(recipe === undefined || otherRecipes.length > 0
      ? []
      : field(
          { kind: 'labour', recipe: recipe.id, currency: recipe.currency ?? base },
          `recipes/${recipe.id}/labourPerUnit`,
          recipe.labourPerUnit,
        )),
    ...(offer === undefined || otherOffers.length > 0 || offer.tiers.length > 1
      ? []
      : field(
          { kind: 'price', offer: offer.id, currency: offer.currency ?? base },
          `offers/${offer.id}/tiers/${offer.tiers[0]?.fromQuantity}/unitCost`,
          offer.tiers[0]?.unitCost ?? 0,
        )),
    // What a site costs whatever it makes is not spoken of for one product of many.
    ...(site === undefined || activity.product !== null
      ? []
      : field(
          { kind: 'fixed cost', site: site.id, currency: site.currency ?? base },
          `sites/${site.id}/opening/fixedCostPerPeriod`,
          site.opening.fixedCostPerPeriod,
        )),
  ];
}

/**
 * Levers that could switch two plans, those that need to move least first. What a lever costs each plan is told from
 * their ledgers, as far as these tell: duty by layer, freight by mode, labour by territory. So the lines
 *
 *   cost(v) = cost(now) + Σ amounts under the lever · (v − now) / now
 *
 * meet at a value that only ranks the levers; the switch itself is found with the costs of the model.
 */
export function leverChanges(
  network: Network,
  present: Ledger,
  other: Ledger,
  most: number,
): readonly PossibleChange[] {
  const gap = other.total - present.total;
  return leversOf(network)
    .flatMap((lever) => {
      const counts = entriesUnder(network, lever);
      const now = leverValue(network, lever);
      if (counts === null || now === 0) return [];
      const amountIn = ({ entries }: Ledger) =>
        entries.reduce((sum, entry) => sum + (counts(entry) ? entry.amount : 0), 0);
      const slope = (amountIn(present) - amountIn(other)) / now;
      if (Math.abs(slope) * now < 1e-9 * Math.abs(present.total)) return [];
      const { from, to } = leverRange(network, lever);
      const at = now + gap / slope;
      if (at < from || at > to) return [];
      const overridesAt = (value: number) => turnedOverrides(network, lever, value);
      const change: PossibleChange = {
        changed: { kind: 'lever', lever },
        unit: leverUnit(lever),
        present: now,
        from,
        to,
        overridesAt,
      };
      return [{ change, move: Math.abs(at - now) / (to - from) }];
    })
    .sort((one, another) => one.move - another.move)
    .slice(0, most)
    .map(({ change }) => change);
}

/** The entries of a ledger that are in proportion to a lever's value; `null` where a ledger does not tell. */
function entriesUnder(network: Network, lever: Lever): ((entry: LedgerEntry) => boolean) | null {
  switch (lever.kind) {
    case 'duty': {
      const layer = network.duties.find(({ id }) => id === lever.layer);
      if (layer === undefined || isDormant(layer)) return null;
      return ({ kind, cause }) => (kind === 'duty' || kind === 'drawback') && cause === lever.layer;
    }
    case 'freight': {
      const { modes } = lever;
      const lanes = new Set<string>(
        network.lanes.filter(({ mode }) => modes === '*' || modes.includes(mode)).map(({ id }) => id),
      );
      return ({ kind, lane }) => kind === 'freight' && lane !== null && lanes.has(lane);
    }
    case 'wage': {
      const sites = new Set<string>(
        network.sites.filter(({ territory }) => territory === lever.territory).map(({ id }) => id),
      );
      return ({ kind, part, site }) =>
        kind === 'conversion' && part === 'labour' && site !== null && sites.has(site);
    }
    case 'exchange':
    case 'demand':
      return null;
  }
}

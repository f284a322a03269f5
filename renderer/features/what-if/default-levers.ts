import type { Network } from '../../../scenarios/domain/network.ts';
import { originTerritory } from '../../../scenarios/domain/origin.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { leversOf } from '../../../scenarios/levers/levers-of.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';

/**
 * The levers of a network, those that matter most to a plan first: the duty layer it pays most, sea freight, the labour
 * of the territory that makes most, the currency in which most is paid; then the others in the order of the file.
 */
export function leversByWeight(network: Network, plan: Plan, ledger: Ledger): readonly Lever[] {
  const all = leversOf(network);
  const modes = new Set(network.lanes.map(({ mode }) => mode));
  const first: readonly (Lever | null)[] = [
    wherever(mostPaidLayer(ledger), (layer) =>
      all.find((each) => each.kind === 'duty' && each.layer === layer),
    ),
    modes.has('sea')
      ? { kind: 'freight', modes: ['sea'] }
      : (all.find(({ kind }) => kind === 'freight') ?? null),
    wherever(mostMadeIn(network, plan), (territory) =>
      all.find((each) => each.kind === 'wage' && each.territory === territory),
    ),
    wherever(mostPaidCurrency(network, ledger), (currency) =>
      all.find((each) => each.kind === 'exchange' && each.currency === currency),
    ),
  ];
  const chosen = first.filter((lever) => lever !== null);
  const ids = new Set(chosen.map(leverId));
  const rest = all.filter((lever) => !ids.has(leverId(lever)));
  // Where one of the four is missing, what is left in kind takes its place before a second layer does.
  return [
    ...chosen,
    ...rest.filter(({ kind }) => kind === 'demand'),
    ...rest.filter(({ kind }) => kind !== 'demand'),
  ];
}

function wherever(id: string | null, find: (id: string) => Lever | undefined): Lever | null {
  return id === null ? null : (find(id) ?? null);
}

function mostPaidLayer({ entries }: Ledger): string | null {
  const paid = new Map<string, number>();
  for (const { kind, cause, amount } of entries)
    if (kind === 'duty' && cause !== null) add(paid, cause, amount);
  return largest(paid);
}

function mostMadeIn(network: Network, plan: Plan): string | null {
  const root = originTerritory(network);
  const territories = new Map<string, string>(
    network.sites.map(({ id, territory }) => [id, root(territory)]),
  );
  const worked = new Map<string, Network['recipes'][number]>(
    network.recipes.map((recipe) => [recipe.id, recipe]),
  );
  const made = new Map<string, number>();
  for (const { recipe, quantity } of plan.production) {
    const found = worked.get(recipe);
    const territory = found === undefined ? undefined : territories.get(found.site);
    if (territory !== undefined && found !== undefined && found.labourPerUnit > 0)
      add(made, territory, quantity);
  }
  return largest(made);
}

function mostPaidCurrency(network: Network, { entries }: Ledger): string | null {
  const currencies = new Map<string, string | null>(
    [network.sites, network.lanes, network.offers, network.recipes].flatMap((list) =>
      list.map(({ id, currency }): [string, string | null] => [id, currency]),
    ),
  );
  const paid = new Map<string, number>();
  for (const { cause, amount } of entries) {
    const currency = cause === null ? null : (currencies.get(cause) ?? null);
    if (currency !== null && currency !== network.settings.baseCurrency)
      add(paid, currency, Math.abs(amount));
  }
  return largest(paid);
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

function largest(sums: ReadonlyMap<string, number>): string | null {
  let most: [string, number] | null = null;
  for (const [key, sum] of sums) if (most === null || sum > most[1]) most = [key, sum];
  return most === null || most[1] <= 0 ? null : most[0];
}

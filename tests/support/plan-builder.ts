import type { Network } from '../../scenarios/domain/network.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { emptyPlan } from './empty-plan.ts';

/** A plan line as a test writes it: ids are plain text. */
type Written<Part extends keyof Plan> = {
  [Field in keyof Plan[Part][number]]: Plan[Part][number][Field] extends string
    ? string
    : Plan[Part][number][Field];
};

interface Tag {
  readonly origin?: string;
  readonly standing?: string | null;
  readonly elapsedDays?: number | null;
  readonly period?: string;
}

const mainland = { origin: 'cn', standing: null, elapsedDays: null, period: 'p1' };

/**
 * Writes a plan by hand. Unless said otherwise goods are of origin `cn`, elapsed days are not followed, and all
 * happens in `p1`. The list of active sites follows from the openings and closures.
 */
export class PlanBuilder {
  private readonly network: Network;
  private readonly plan: Plan;

  constructor(network: Network, plan: Plan = emptyPlan) {
    this.network = network;
    this.plan = plan;
  }

  private and<Part extends keyof Plan>(part: Part, line: Written<Part>): PlanBuilder {
    return new PlanBuilder(this.network, { ...this.plan, [part]: [...this.plan[part], line] });
  }

  buys(offer: string, quantity: number, given: { tier?: number; period?: string } = {}): PlanBuilder {
    return this.and('purchases', { offer, quantity, tier: 0, period: 'p1', ...given });
  }

  sends(
    lane: string,
    product: string,
    quantity: number,
    given: Tag & { entersUnderDrawback?: boolean } = {},
  ): PlanBuilder {
    return this.and('flows', {
      lane,
      product,
      quantity,
      entersUnderDrawback: false,
      ...mainland,
      ...given,
    });
  }

  makes(recipe: string, quantity: number, given: Omit<Tag, 'elapsedDays'> = {}): PlanBuilder {
    return this.and('production', {
      recipe,
      quantity,
      origin: 'cn',
      standing: null,

      period: 'p1',
      ...given,
    });
  }

  uses(
    recipe: string,
    product: string,
    quantity: number,
    given: Tag & { inputOrigin?: string; inputStanding?: string | null } = {},
  ): PlanBuilder {
    return this.and('consumption', {
      recipe,
      product,
      quantity,
      inputOrigin: 'cn',
      inputStanding: null,

      ...mainland,
      ...given,
    });
  }

  keeps(site: string, product: string, quantity: number, given: Tag = {}): PlanBuilder {
    return this.and('stock', { site, product, quantity, ...mainland, ...given });
  }

  serves(demand: string, quantity: number, given: Tag = {}): PlanBuilder {
    return this.and('served', { demand, quantity, ...mainland, ...given });
  }

  lacks(demand: string, quantity: number): PlanBuilder {
    return this.and('shortfalls', { demand, quantity });
  }

  opens(site: string, period = 'p1'): PlanBuilder {
    return this.and('openings', { site, period });
  }

  closes(site: string, period = 'p1'): PlanBuilder {
    return this.and('closures', { site, period });
  }

  qualifies(recipe: string, period = 'p1'): PlanBuilder {
    return this.and('qualifications', { recipe, period });
  }

  runs(recipe: string, period = 'p1'): PlanBuilder {
    return this.and('runs', { recipe, period });
  }

  expands(line: string, expansion: string, count: number, period = 'p1'): PlanBuilder {
    return this.and('expansions', { line, expansion, count, period });
  }

  worksOver(line: string, hours: number, period = 'p1'): PlanBuilder {
    return this.and('overtime', { line, hours, period });
  }

  usesLane(lane: string, period = 'p1'): PlanBuilder {
    return this.and('laneUses', { lane, period });
  }

  loads(lane: string, count: number, period = 'p1'): PlanBuilder {
    return this.and('containers', { lane, count, period });
  }

  credits(rule: string, site: string, product: string, quantity: number): PlanBuilder {
    return this.and('closing', { rule, site, product, quantity });
  }

  /** Units of a flow that enter under the quota of a duty layer. */
  drawsOn(layer: string, lane: string, product: string, quantity: number, given: Tag = {}): PlanBuilder {
    return this.and('quotaUses', { layer, lane, product, quantity, ...mainland, ...given });
  }

  build(): Plan {
    const { periods } = this.network.settings;
    const numberOf = (id: string) => periods.findIndex((period) => period.id === id);
    const firstOf = (part: 'openings' | 'closures', site: string) =>
      this.plan[part].filter((line) => line.site === site).map((line) => numberOf(line.period))[0];
    const openSites = this.network.sites.flatMap((site) => {
      const from = site.opening.state === 'existing' ? 0 : firstOf('openings', site.id);
      const until = firstOf('closures', site.id) ?? periods.length;
      return from === undefined
        ? []
        : periods.slice(from, until).map((period) => ({ site: site.id, period: period.id }));
    });
    return { ...this.plan, openSites };
  }
}

/** A plan with nothing in it, to write on. */
export function aPlan(network: Network): PlanBuilder {
  return new PlanBuilder(network);
}

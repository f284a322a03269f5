import { heightAt, type Heights } from './plan-heights.ts';

/** A stretch of values on which one of several plans is the cheapest. */
export interface EnvelopeLeg {
  from: number;
  to: number;
  /** Place in the list of plans. */
  plan: number;
}

/**
 * Which plan is the cheapest where, by their heights on a grid: the lower envelope of broken lines.
 *
 * On each stretch of the grid the walk begins with the cheapest plan at its left (of several the one that falls most)
 * and changes at the first crossing with one that falls more. Legs do not reach across grid values.
 */
export function envelope(values: readonly number[], plans: readonly Heights[]): readonly EnvelopeLeg[] {
  const legs: EnvelopeLeg[] = [];
  for (let stretch = 0; stretch < values.length - 1; stretch++) {
    const [left, right] = [values[stretch] as number, values[stretch + 1] as number];
    const start = (plan: number) => plans[plan]?.[stretch] as number;
    const rise = (plan: number) => (plans[plan]?.[stretch + 1] as number) - start(plan);
    let here = 0;
    plans.forEach((_, plan) => {
      const isCheaper = start(plan) < start(here) || (start(plan) === start(here) && rise(plan) < rise(here));
      if (isCheaper) here = plan;
    });
    for (let share = 0; ;) {
      let next = -1;
      let crossing = 1;
      for (let plan = 0; plan < plans.length; plan++) {
        if (rise(plan) >= rise(here)) continue;
        const meets = Math.max(share, (start(plan) - start(here)) / (rise(here) - rise(plan)));
        if (meets < crossing || (meets === crossing && next >= 0 && rise(plan) < rise(next))) {
          next = plan;
          crossing = meets;
        }
      }
      const end = next < 0 ? right : left + crossing * (right - left);
      const begin = left + share * (right - left);
      if (end > begin) legs.push({ from: begin, to: end, plan: here });
      if (next < 0) break;
      here = next;
      share = crossing;
    }
  }
  return legs;
}

/** The envelope's own height at a value. */
export function envelopeAt(values: readonly number[], plans: readonly Heights[], value: number): number {
  return Math.min(...plans.map((heights) => heightAt(values, heights, value)));
}

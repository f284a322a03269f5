/** One input of a run: what each good unit needs of it, what a unit is worth, and the units used that do not originate. */
export interface Material {
  readonly neededPerUnit: number;
  readonly value: number;
  readonly nonOriginating: number;
  /** Whether the alternative that asks for origin instead of content lets none of these pass. */
  readonly mustOriginate: boolean;
}

/** Both sides of a content rule: value that does not originate, and the most that is allowed. */
export interface Content {
  readonly value: number;
  readonly allowed: number;
}

/**
 * The content of a run whose every unit keeps one of two rules: nothing that does not originate among the inputs that
 * must, or a content rule of at most `most` a unit. The planner may split the run. With r units under the content rule
 * and `made` − r under the other, where materials that need not originate go first,
 *
 *   value(r) = Σ_{must} v_q · N_q + Σ_{other} v_q · max(0, N_q − d_q · (made − r)),   allowed(r) = most · r,
 *
 * and r ≥ N_q / d_q for each input that must. Their difference is convex and bends only where a maximum does, so
 * that the best r is one of the bends or ends.
 */
export function bestContent(materials: readonly Material[], made: number, most: number): Content {
  const least = materials.reduce(
    (units, { neededPerUnit, nonOriginating, mustOriginate }) =>
      mustOriginate ? Math.max(units, nonOriginating / neededPerUnit) : units,
    0,
  );
  const bends = materials
    .filter(({ mustOriginate }) => !mustOriginate)
    .map(({ neededPerUnit, nonOriginating }) => made - nonOriginating / neededPerUnit);
  const contents = [least, made, ...bends.filter((bend) => bend > least)].map((each) =>
    contentOf(materials, made, most, Math.min(each, made)),
  );
  return contents.reduce((best, each) =>
    each.value - each.allowed < best.value - best.allowed ? each : best,
  );
}

function contentOf(
  materials: readonly Material[],
  made: number,
  most: number,
  underContent: number,
): Content {
  let value = 0;
  for (const { neededPerUnit, value: each, nonOriginating, mustOriginate } of materials) {
    const taken = mustOriginate ? 0 : neededPerUnit * (made - underContent);
    value += each * Math.max(0, nonOriginating - taken);
  }
  return { value, allowed: most * underContent };
}

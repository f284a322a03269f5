import type { JsonObject } from '../schema/json.ts';

/**
 * One step of the file's history. `up` takes a document of version `to − 1` and returns one of version `to`.
 * A step never reads the present schemas: the past must not change when the present does.
 */
export interface Migration {
  readonly to: number;
  /** What changed, for the planner: "Duty leaves the lane and becomes a layer of its own." */
  readonly title: string;
  readonly up: (document: JsonObject) => JsonObject;
}

/** The steps, once it is certain that they lead from version 1 to `current` without a gap. Throws `RangeError` otherwise. */
export function gapless(steps: readonly Migration[], current: number): readonly Migration[] {
  steps.forEach((step, index) => {
    if (step.to !== index + 2) {
      throw new RangeError(
        `Migration ${index + 1} leads to version ${step.to}; it must lead to ${index + 2}.`,
      );
    }
  });
  if (steps.length + 1 !== current) {
    throw new RangeError(`Migrations lead to version ${steps.length + 1}; the file's version is ${current}.`);
  }
  return steps;
}

/** A document of the current version: every step after the document's own, in order, and the version it then has. */
export function migrate(
  document: JsonObject,
  found: number,
  steps: readonly Migration[],
  current: number,
): JsonObject {
  return gapless(steps, current)
    .filter((step) => step.to > found)
    .reduce((at, step) => ({ ...step.up(at), version: step.to }), document);
}

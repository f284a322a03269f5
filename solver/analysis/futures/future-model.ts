import type { Network } from '../../../scenarios/domain/network.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { decisionColumns, type DecisionColumn } from './here-and-now.ts';

/** A network that may come about, and how probable that is. */
export interface Future {
  id: string;
  /** Above 0; shares of their sum count. */
  probability: number;
  network: Network;
}

/** A future as a program. */
export interface FutureModel {
  id: string;
  /** Of all futures 1. */
  probability: number;
  model: PlanningModel;
  decisions: ReadonlyMap<string, DecisionColumn>;
  /** What decisions cost, once, that this future's network does not know, by name. */
  charges: ReadonlyMap<string, number>;
}

/**
 * The futures as programs, their probabilities scaled to 1.
 *
 * A decision that some network does not know — its goods are not wanted there, its site is another scenario's — is taken
 * all the same, for nobody knows yet which future comes: it changes nothing in that future, and costs there what it costs
 * where it is known, on average by probability.
 */
export function futureModels(
  futures: readonly Future[],
  decideBefore: string | null,
): readonly FutureModel[] {
  const sum = futures.reduce((total, { probability }) => total + probability, 0);
  const built = futures.map(({ id, probability, network }) => {
    const model = buildModel(network);
    return { id, probability: probability / sum, model, decisions: decisionColumns(model, decideBefore) };
  });
  const names = new Set(built.flatMap(({ decisions }) => [...decisions.keys()]));
  const prices = new Map([...names].map((name) => [name, priceOf(built, name)]));
  return built.map((each) => ({
    ...each,
    charges: new Map([...prices].filter(([name]) => !each.decisions.has(name))),
  }));
}

/** A decision by its name, with what it costs and where it is not known. */
export function decisionNamed(
  futures: readonly FutureModel[],
  name: string,
): Pick<DecisionColumn, 'subject' | 'period'> & { price: number; unknownIn: readonly string[] } {
  const known = futures.flatMap(({ decisions }) => decisions.get(name) ?? [])[0];
  if (known === undefined) throw new Error(`No future knows the decision ${name}.`);
  return {
    subject: known.subject,
    period: known.period,
    price: priceOf(futures, name),
    unknownIn: futures.filter(({ decisions }) => !decisions.has(name)).map(({ id }) => id),
  };
}

function priceOf(futures: readonly Omit<FutureModel, 'charges'>[], name: string): number {
  let weight = 0;
  let sum = 0;
  for (const { probability, model, decisions } of futures) {
    const known = decisions.get(name);
    if (known === undefined) continue;
    weight += probability;
    sum += probability * (model.program.cost[known.column] ?? 0);
  }
  return sum / weight;
}

/** What is decided beforehand: how often each decision is taken, by name; those not named are not. */
export type Taken = ReadonlyMap<string, number>;

/** The decisions of a future's plan. */
export function takenIn({ decisions }: FutureModel, values: Float64Array): Taken {
  const taken = new Map<string, number>();
  for (const [name, { column }] of decisions) {
    const count = Math.round(values[column] ?? 0);
    if (count !== 0) taken.set(name, count);
  }
  return taken;
}

/** Two sets of decisions are the same when they have the same key. */
export function takenKey(taken: Taken): string {
  return [...taken]
    .map(([name, count]) => `${name} ${count}`)
    .sort()
    .join('; ');
}

/** A future's program with the decisions held, and what it pays besides for those that it does not know. */
export function heldProgram(
  { model, decisions, charges }: FutureModel,
  taken: Taken,
): { program: LinearProgram; charge: number } {
  const { program } = model;
  const columnLower = program.columnLower.slice();
  const columnUpper = program.columnUpper.slice();
  for (const [name, { column }] of decisions) {
    const count = taken.get(name) ?? 0;
    columnLower[column] = count;
    columnUpper[column] = count;
  }
  let charge = 0;
  for (const [name, price] of charges) charge += price * (taken.get(name) ?? 0);
  return { program: { ...program, columnLower, columnUpper }, charge };
}

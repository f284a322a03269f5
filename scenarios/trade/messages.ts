import type { DutyLayerId } from '../domain/primitives.ts';

/** Why a matching duty layer does not count: a more specific one of its kind, an exemption, or a replacement. */
export type SetAsideRule = 'lessSpecific' | 'exempts' | 'replaces';

/** The rule, the layer that won, and a sentence for the planner. */
export interface Because {
  readonly rule: SetAsideRule;
  readonly winner: DutyLayerId;
  readonly say: string;
}

const sentences: Readonly<Record<SetAsideRule, (winner: DutyLayerId) => string>> = {
  lessSpecific: (winner) => `${winner} is more specific for these goods.`,
  exempts: (winner) => `${winner} exempts these goods from it.`,
  replaces: (winner) => `${winner} replaces it.`,
};

/** Says which layer set another aside, by which rule. */
export function setAsideBy(rule: SetAsideRule, winner: DutyLayerId): Because {
  return { rule, winner, say: sentences[rule](winner) };
}

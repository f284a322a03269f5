import { z } from 'zod';
import { network, type Network } from '../../scenarios/domain/network.ts';
import { override, type Override } from '../../scenarios/domain/scenario.ts';
import { lever, type Lever } from '../../scenarios/levers/lever.ts';
import { limits } from '../../scenarios/schema/limits.ts';
import type { LeverMove } from '../../solver/session/lever-move.ts';
import type { SessionAnswer } from '../../solver/session/warm-session.ts';
import type { Plan } from '../../solver/solution/plan.ts';

export type { LeverMove } from '../../solver/session/lever-move.ts';
export type { Preview, PreviewLines } from '../../solver/session/preview.ts';

/** A plan that is to follow levers. */
export interface OpenWhatIf {
  /** Chosen by the window. */
  session: string;
  network: Network;
  /** Applied to the network in order. */
  overrides: readonly Override[];
  /** Its switches, lots and counts are held while a lever is turned. */
  plan: Plan;
  /** Those in the bar: their prices are learnt before they are turned. */
  levers: readonly Lever[];
}

export interface MoveWhatIf {
  session: string;
  /** Counts up. */
  turn: number;
  /** All levers that stand off their present values. */
  moves: readonly LeverMove[];
}

/** `lost`: the session is over, and only opening another will bring answers. */
export type WhatIfAnswer = SessionAnswer | { kind: 'lost'; message: string };

/** What the solver process is told of sessions. */
export type WhatIfCommand =
  { kind: 'open'; ask: OpenWhatIf } | { kind: 'move'; ask: MoveWhatIf } | { kind: 'close'; session: string };

export const sessionKey = z.string().regex(/^[\w-]{1,64}$/);

/** The window has its plans from this program: that one is there is checked here, not each line of it. */
export const knownPlan = z.custom<Plan>(
  (value) => typeof value === 'object' && value !== null && 'flows' in value,
);

export const openWhatIf = z.strictObject({
  session: sessionKey,
  network,
  overrides: z.array(override).max(limits.records),
  plan: knownPlan,
  levers: z.array(lever).max(20),
});

export const moveWhatIf = z.strictObject({
  session: sessionKey,
  turn: z.number().int().nonnegative(),
  moves: z.array(z.strictObject({ lever, value: z.number().nonnegative() })).max(100),
});

/** Made by this program; only its kind is checked. */
export const whatIfAnswer = z.custom<WhatIfAnswer>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
);

import type { SweepAnswer } from '../sweep/sweep-answer.ts';
import type { Disruption, DisruptionKind } from '../../../scenarios/disruptions/disruption.ts';
import type { Investment } from './investment.ts';
import type { Outage } from '../../../scenarios/disruptions/outage.ts';
import type { StressEffect } from './stress-effect.ts';

export interface StressOptions {
  /** First period of the outage; `null` for the first of the horizon. */
  from: string | null;
  /** At least so many days, in whole periods. */
  days: number;
  /** All of these kinds. */
  kinds: readonly DisruptionKind[];
  /** Single ones besides, by id. */
  named: readonly string[];
  /** What a unit lost of firm demand is priced at, in customs values. */
  lostFactor: number;
  /** How much more a line or an offer has, where investments are tried against the worst; `null`: none is tried. */
  investShare: number | null;
  /** (objective − bound) / |objective| of every solve. */
  relativeGap: number;
  /** Wall seconds of each solve; `null` for none. */
  seconds: number | null;
}

export interface StressRow {
  disruption: Disruption;
  answer: SweepAnswer;
  effect: StressEffect;
}

/** What investments save in one disruption. */
export interface StressHelp {
  against: Disruption;
  share: number;
  /** Most first; those without a plan of both are left out. */
  savings: readonly { investment: Investment; saved: number; unitsKept: number }[];
  /** How many were tried. */
  tried: number;
}

export interface StressRanking {
  outage: Outage;
  currency: string;
  lostFactor: number;
  relativeGap: number;
  base: SweepAnswer;
  /** Worst first; those without a plan before all. */
  rows: readonly StressRow[];
  /** `null` where it was not asked, or where no disruption has a plan. */
  help: StressHelp | null;
  solves: number;
  seconds: number;
  /** Whether every plan is proven within the gap. */
  isProven: boolean;
}

export type StressAnswer =
  | { kind: 'ranked'; ranking: StressRanking }
  /** `no value`: a firm product has none to price a loss by; `no period`: the first one is not there. */
  | { kind: 'refused'; reason: 'no value' | 'no period' | 'nothing to stop' }
  | { kind: 'no plan'; base: SweepAnswer };

export type HelpAnswer =
  | { kind: 'tried'; help: StressHelp; solves: number; seconds: number; isProven: boolean }
  | { kind: 'refused'; reason: 'no value' | 'no period' | 'nothing to stop' }
  | { kind: 'no plan'; base: SweepAnswer };

/** What was planned last: `id` of the disruption or investment, its `status` and `seconds`; nothing yet at `begin`. */
export type StressProgressKey = 'begin' | 'base' | 'disruption' | 'investment';

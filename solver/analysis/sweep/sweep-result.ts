import type { SweepAnswer } from './sweep-answer.ts';

export const sweepFormat = 'plusn-sweep';
export const sweepVersion = 1;

/** A sweep, or one shard of it: what was asked of which inputs, and the answers so far. */
export interface SweepResult {
  format: typeof sweepFormat;
  version: typeof sweepVersion;
  /** SHA-256 of the network, of all jobs and of what was asked: shards of one sweep have the same. */
  inputs: string;
  /** Number counted from 1; a whole sweep is shard 1 of 1. */
  shard: { number: number; of: number };
  title: string;
  currency: string;
  asked: { relativeGap: number; seconds: number | null; engine: string };
  /** Levers of the grid, in order. */
  levers: readonly string[];
  /** All jobs of the sweep, in order, in this shard or not. */
  jobs: readonly SweepResultJob[];
  base: SweepAnswer;
  /** In order of place among the jobs. */
  rows: readonly { place: number; answer: SweepAnswer }[];
}

export interface SweepResultJob {
  id: string;
  scenario: string | null;
  values: readonly number[];
}

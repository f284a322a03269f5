import type { Finding } from '../../scenarios/checks/finding.ts';
import type { SliceOf } from './slice.ts';

/** What the checks say of the content as it was at a revision; they run beside the window. */
export interface FindingsState {
  /** Of the resolved network, by `scenarioKey`; a scenario that has not been checked yet is not listed. */
  findings: Readonly<Record<string, readonly Finding[]>>;
  /** Hash of the inputs as a plan's record states it, by `scenarioKey`: a plan whose hash differs is stale. */
  inputsHashes: Readonly<Record<string, string>>;
}

export const initialFindings: FindingsState = { findings: {}, inputsHashes: {} };

export interface FindingsActions {
  setFindings: (state: FindingsState) => void;
}

export const findingsSlice: SliceOf<FindingsActions> = (set) => ({
  setFindings: ({ findings, inputsHashes }) => set({ findings, inputsHashes }),
});

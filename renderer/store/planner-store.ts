import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HostDescription } from '../../main/contract/host-description.ts';
import { analysesSlice, initialAnalyses } from './analyses-slice.ts';
import { answersSlice, initialAnswers } from './answers-slice.ts';
import { deskSlice, initialDesk } from './desk-slice.ts';
import { documentSlice, initialDocument } from './document-slice.ts';
import { findingsSlice, initialFindings } from './findings-slice.ts';
import type { PlannerState } from './planner-state.ts';
import { preferencesSlice } from './preferences-slice.ts';
import { initialView, viewSlice } from './view-slice.ts';
import { initialWhatIf, whatIfSlice } from './what-if-slice.ts';

export type PlannerStore = StoreApi<PlannerState>;

export function createPlannerStore(host: HostDescription): PlannerStore {
  return createStore<PlannerState>()((set, get) => ({
    ...initialDocument,
    ...initialDesk,
    ...initialAnswers,
    ...initialAnalyses,
    ...initialWhatIf,
    ...initialFindings,
    ...initialView,
    host,
    preferences: host.preferences,
    ...documentSlice(set, get),
    ...deskSlice(set, get),
    ...answersSlice(set, get),
    ...analysesSlice(set, get),
    ...whatIfSlice(set, get),
    ...findingsSlice(set, get),
    ...viewSlice(set, get),
    ...preferencesSlice(set, get),
  }));
}

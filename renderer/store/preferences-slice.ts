import type { HostDescription } from '../../main/contract/host-description.ts';
import type { Preferences } from '../../main/contract/preferences.ts';
import type { SliceOf } from './slice.ts';

export interface PreferencesState {
  host: HostDescription;
  preferences: Preferences;
}

export interface PreferencesActions {
  setPreferences: (change: Partial<Preferences>) => void;
}

export const preferencesSlice: SliceOf<PreferencesActions> = (set, get) => ({
  setPreferences: (change) => set({ preferences: { ...get().preferences, ...change } }),
});

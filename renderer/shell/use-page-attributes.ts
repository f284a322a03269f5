import { useEffect, useSyncExternalStore } from 'react';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';

const selectTheme = ({ preferences }: PlannerState) => preferences.theme;
const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent;

const dark = '(prefers-color-scheme: dark)';

function followSystem(changed: () => void): () => void {
  const query = window.matchMedia(dark);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** The page states its language, theme and scale, from which the tokens follow. */
export function usePageAttributes(): void {
  const { language } = useText();
  const theme = usePlanner(selectTheme);
  const scalePercent = usePlanner(selectScale);
  const isSystemDark = useSyncExternalStore(followSystem, () => window.matchMedia(dark).matches);
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = language;
    page.dataset['theme'] = isDark ? 'dark' : 'light';
    page.style.setProperty('--scale', String(scalePercent / 100));
  }, [language, isDark, scalePercent]);
}

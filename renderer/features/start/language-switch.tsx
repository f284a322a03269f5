import { Button } from 'react-aria-components';
import { useText } from '../../i18n/use-text.tsx';
import { languages, type WindowLanguage } from '../../i18n/language.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { startMessages as messages } from './messages.ts';
import './language-switch.css';

/** Each in its own words, so that a reader finds the one they read. */
export const languageNames: Record<WindowLanguage, string> = {
  en: 'English',
  'zh-HK': '繁體中文',
  'zh-CN': '简体中文',
};

const selectSet = ({ setPreferences }: PlannerState) => setPreferences;

export function LanguageSwitch() {
  const { say, language } = useText();
  const setPreferences = usePlanner(selectSet);
  return (
    <div className="language-switch" role="group" aria-label={say(messages.language)}>
      {languages.map((each) => (
        <Button
          key={each}
          className="language-switch-option"
          aria-pressed={each === language}
          onPress={() => setPreferences({ language: each })}
        >
          <span lang={each}>{languageNames[each]}</span>
        </Button>
      ))}
    </div>
  );
}

import type { Preferences } from '../../../main/contract/preferences.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { languages } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.tsx';
import { SolveLimits } from '../../shell/solve-limits.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { languageNames } from '../start/language-switch.tsx';
import { AuthorField } from '../trail/author-field.tsx';
import { trailMessages } from '../trail/messages.ts';
import { preferencesMessages as messages } from './messages.ts';
import './preferences-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'preferences';
const selectPreferences = ({ preferences }: PlannerState) => preferences;
const selectSet = ({ setPreferences }: PlannerState) => setPreferences;
const selectShow = ({ show }: PlannerState) => show;

const scales = ['90', '100', '110', '125', '150'] as const;

/** What holds for every file. Each change takes hold at once. */
export function PreferencesDialog() {
  const { say } = useText();
  const isOpen = usePlanner(selectIsOpen);
  const { language, theme, scalePercent } = usePlanner(selectPreferences);
  const set = usePlanner(selectSet);
  const show = usePlanner(selectShow);
  if (!isOpen) return null;
  const close = () => show({ dialog: null });
  return (
    <Dialog
      title={say(messages.title)}
      isOpen
      onClose={close}
      actions={
        <Button kind="primary" onPress={close}>
          {say(messages.done)}
        </Button>
      }
    >
      <dl className="preferences">
        <dt>{say(messages.language)}</dt>
        <dd>
          <Select
            label={say(messages.language)}
            options={[
              { id: 'system', label: say(messages.asSystem) },
              ...languages.map((id) => ({ id, label: languageNames[id] })),
            ]}
            value={language ?? 'system'}
            onChange={(id) => set({ language: id === 'system' ? null : id })}
          />
        </dd>
        <dt>{say(messages.theme)}</dt>
        <dd>
          <Segmented<Preferences['theme']>
            label={say(messages.theme)}
            options={[
              { id: 'system', label: say(messages.asSystem) },
              { id: 'light', label: say(messages.light) },
              { id: 'dark', label: say(messages.dark) },
            ]}
            value={theme}
            onChange={(theme) => set({ theme })}
          />
        </dd>
        <dt>{say(messages.scale)}</dt>
        <dd>
          <Segmented
            label={say(messages.scale)}
            options={scales.map((id) => ({ id, label: `${id}\u202f%` }))}
            value={nearestScale(scalePercent)}
            onChange={(percent) => set({ scalePercent: Number(percent) })}
          />
        </dd>
        <dt>{say(messages.solving)}</dt>
        <dd>
          <SolveLimits />
        </dd>
        <dt>{say(trailMessages.author)}</dt>
        <dd>
          <AuthorField isLabelUnseen />
        </dd>
      </dl>
      <p className="preferences-note">{say(messages.note)}</p>
    </Dialog>
  );
}

function nearestScale(percent: number): (typeof scales)[number] {
  return scales.reduce((best, each) =>
    Math.abs(Number(each) - percent) < Math.abs(Number(best) - percent) ? each : best,
  );
}

import { useMemo, useState } from 'react';
import { longestReason } from '../../../scenarios/domain/primitives.ts';
import { ownReason, reasonIn, withOwnReason } from '../../../scenarios/domain/reason.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFormat } from '../../format/use-format.ts';
import { languages } from '../../i18n/language.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { networkIn } from '../../store/resolved-network.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { languageNames } from '../start/language-switch.tsx';
import { scenarioMessages as messages } from './messages.ts';
import { sayOverride } from './say-override.ts';
import { useScenarioActions } from './use-scenario-actions.ts';
import './scenario-dialog.css';

const selectDocument = ({ document }: PlannerState) => document;

export interface ScenarioDialogProps {
  scenario: Scenario;
  onClose: () => void;
}

/** A scenario in words: why it might come, how likely it is, and the reason of each difference from the base. */
export function ScenarioDialog({ scenario, onClose }: ScenarioDialogProps) {
  const { say, language } = useText();
  const format = useFormat();
  const { describe } = useScenarioActions();
  const [because, setBecause] = useState(scenario.because);
  const [spoken, setSpoken] = useState(language);
  const [percent, setPercent] = useState(
    scenario.probability === null ? null : Math.round(scenario.probability * 1e6) / 1e4,
  );
  const [overrides, setOverrides] = useState<readonly Override[]>(scenario.overrides);
  const { content } = usePlanner(selectDocument)!;
  const shown = networkIn(content, scenario.id);
  const context = useColumnContext(shown);
  const said = useMemo(
    () =>
      overrides.map((override, place) => ({
        override,
        place,
        ...sayOverride(override, [content.network, shown], context),
      })),
    [overrides, content.network, shown, context],
  );
  const save = () => {
    describe(scenario.id, {
      because,
      probability: percent === null ? null : percent / 100,
      overrides: [...overrides],
    });
    onClose();
  };
  return (
    <Dialog
      title={format.name(scenario.name)}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say(messages.cancel)}</Button>
          <Button kind="primary" onPress={save}>
            {say(messages.save)}
          </Button>
        </>
      }
    >
      <div className="scenario-dialog-fields">
        <TextField
          label={say(messages.reasonLabel)}
          value={ownReason(because, spoken, language)}
          onChange={(text) => setBecause(withOwnReason(because, spoken, language, text))}
          placeholder={reasonIn(because, spoken) ?? ''}
          isLong
          hint={say(messages.reasonHint)}
        />
        <NumberField
          label={say(messages.probabilityLabel)}
          value={percent}
          onChange={setPercent}
          unit="%"
          minimum={0}
          maximum={100}
          hint={say(messages.probabilityHint)}
        />
      </div>
      <div className="scenario-dialog-languages">
        <span>{say(messages.reasonsIn)}</span>
        <Segmented
          label={say(messages.reasonsIn)}
          options={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={spoken}
          onChange={setSpoken}
        />
      </div>
      <h3 className="scenario-dialog-title">{say(messages.overridesTitle, { count: overrides.length })}</h3>
      {overrides.length === 0 ? null : (
        <table className="scenario-dialog-table">
          <thead>
            <tr>
              <th scope="col">{say(messages.where)}</th>
              <th scope="col">{say(messages.field)}</th>
              <th scope="col">{say(messages.becomes)}</th>
              <th scope="col">{say(messages.because)}</th>
              <th scope="col" aria-label={say(messages.takeBack)} />
            </tr>
          </thead>
          <tbody>
            {said.map(({ override, what, field, becomes, place }) => (
              <tr key={`${override.at} ${place}`}>
                <td className="scenario-dialog-place" title={override.at}>
                  {what}
                </td>
                <td className="scenario-dialog-place">{field}</td>
                <td>{becomes}</td>
                <td>
                  <input
                    className="field-input"
                    aria-label={say(messages.becauseOf, { place: namedPlace(what, field) })}
                    lang={spoken}
                    value={ownReason(override.because, spoken, language)}
                    placeholder={reasonIn(override.because, spoken) ?? ''}
                    maxLength={longestReason}
                    onChange={({ target }) =>
                      setOverrides(
                        overrides.with(place, {
                          ...override,
                          because: withOwnReason(override.because, spoken, language, target.value),
                        }),
                      )
                    }
                  />
                </td>
                <td>
                  <Button
                    kind="link"
                    label={`${say(messages.takeBack)}: ${namedPlace(what, field)}`}
                    onPress={() => setOverrides(overrides.toSpliced(place, 1))}
                  >
                    {say(messages.takeBack)}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}

function namedPlace(what: string, field: string): string {
  return field === '' ? what : `${what}, ${field}`;
}

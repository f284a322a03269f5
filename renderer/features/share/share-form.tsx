import { shortestKey, type MaskKind } from '../../../scenarios/sharing/mask.ts';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { shareMessages as messages } from './messages.ts';
import { keyBytes, makeKey, type ShareChoice } from './share-choice.ts';

const selectDocument = ({ document }: PlannerState) => document;
const selectAnswers = ({ answers }: PlannerState) => answers;

export interface ShareFormProps {
  choice: ShareChoice;
  onChange: (choice: ShareChoice) => void;
}

/** What goes along and what is hidden of it. */
export function ShareForm({ choice, onChange }: ShareFormProps) {
  const { say } = useText();
  const format = useFormat();
  const { content, shell } = usePlanner(selectDocument)!;
  const answers = usePlanner(selectAnswers);
  const { scenarios, mask, hasPlans, hasTrail } = choice;
  const change = (changed: Partial<ShareChoice>) => onChange({ ...choice, ...changed });
  const isMasked = mask !== null;
  const shared = ['', ...scenarios];
  const plans = shared.filter((id) => answers[id]?.record.plan != null).length;
  const toggle = (id: string, goes: boolean) => {
    const next = new Set(scenarios);
    if (goes) next.add(id);
    else next.delete(id);
    change({ scenarios: next });
  };
  return (
    <div className="share-form">
      <section className="share-part">
        <h3>{say(messages.what)}</h3>
        <p className="quiet">{say(messages.base)}</p>
        {content.scenarios.length === 0 ? null : (
          <>
            <div className="share-all">
              <Button
                kind="link"
                onPress={() =>
                  change({ scenarios: new Set(content.scenarios.map(({ id }) => id as string)) })
                }
              >
                {say(messages.all)}
              </Button>
              <Button kind="link" onPress={() => change({ scenarios: new Set() })}>
                {say(messages.none)}
              </Button>
            </div>
            <ul className="share-scenarios">
              {content.scenarios.map(({ id, name }) => (
                <li key={id}>
                  <Checkbox isChecked={scenarios.has(id)} onChange={(goes) => toggle(id, goes)}>
                    {format.name(name)}
                  </Checkbox>
                </li>
              ))}
            </ul>
          </>
        )}
        <Checkbox
          isChecked={hasPlans && !isMasked && plans > 0}
          isDisabled={isMasked || plans === 0}
          onChange={(goes) => change({ hasPlans: goes })}
        >
          {say(messages.plans, { count: plans })}
        </Checkbox>
        <Checkbox
          isChecked={hasTrail && !isMasked}
          isDisabled={isMasked}
          onChange={(goes) => change({ hasTrail: goes })}
        >
          {say(messages.trail, { count: shell.trail.length })}
        </Checkbox>
        {isMasked ? <p className="quiet">{say(messages.maskedParts)}</p> : null}
        {isMasked || !hasTrail ? null : (
          <TextField
            label={say(messages.because)}
            value={choice.because}
            onChange={(because) => change({ because })}
            hint={say(messages.becauseHint)}
          />
        )}
      </section>
      <section className="share-part">
        <h3>{say(messages.hide)}</h3>
        <Segmented<MaskKind | 'nothing'>
          label={say(messages.hide)}
          options={[
            { id: 'nothing', label: say(messages.nothing) },
            { id: 'names', label: say(messages.names) },
            { id: 'costs', label: say(messages.costs) },
            { id: 'all', label: say(messages.both) },
          ]}
          value={mask ?? 'nothing'}
          onChange={(kind) => change({ mask: kind === 'nothing' ? null : kind })}
        />
        {isMasked ? (
          <>
            <TextField
              label={say(messages.key)}
              value={choice.key}
              onChange={(key) => change({ key })}
              hint={say(messages.keyHint, { count: shortestKey })}
            />
            <Button
              kind="link"
              onPress={() => change({ key: makeKey(crypto.getRandomValues(new Uint8Array(keyBytes))) })}
            >
              {say(messages.makeKey)}
            </Button>
          </>
        ) : null}
      </section>
    </div>
  );
}

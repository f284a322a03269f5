import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Policy } from '../../../../scenarios/domain/policy.ts';
import { MenuButton } from '../../../components/menu-button.tsx';
import { Select } from '../../../components/select.tsx';
import { useFormat, type WindowFormat } from '../../../format/use-format.ts';
import type { Message } from '../../../i18n/message.ts';
import { useText, type Text } from '../../../i18n/use-text.tsx';
import { draftKey, type Draft, type Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import { isSameJson } from '../../../store/same-json.ts';
import { valueAt } from '../../../store/records.ts';
import { everything, filterFields, type PickedFrom } from './filter-field.ts';
import { layoutSentence, type ChoiceField, type Slot } from './layout-sentence.ts';
import { limitFields, limitSides } from './limits.ts';
import {
  choiceMessages,
  everythingMessages,
  limitWords,
  policyMessages as messages,
  slotNames,
} from './messages.ts';
import { NumberSlot } from './number-slot.tsx';
import { pickOptions } from './pick-options.ts';
import { clearedClause, setClause, setField, setSide } from './policy-edits.ts';
import { choiceOf, chosenIn, labelsOf, sayChoice } from './say-choice.ts';
import { partField, scopeField, sentenceOf } from './sentence.ts';
import { SetPicker } from './set-picker.tsx';

export interface PolicySentenceProps {
  policy: Policy;
  /** As it stands in Base; the policy itself where Base is shown, `null` for one that Base does not have. */
  base: Policy | null;
  network: Network;
  scenario: string | null;
  drafts: Readonly<Record<string, Draft>>;
  onEdit: (edits: readonly Edit[]) => void;
}

/** A policy as one sentence, every part of which is a picker. */
export function PolicySentence(props: PolicySentenceProps) {
  const { policy } = props;
  const text = useText();
  const format = useFormat();
  const sentence = sentenceOf(policy);
  return (
    <div className="policy-sentence">
      {layoutSentence(sentence, text.language).map((part, n) =>
        part.kind === 'words' ? (
          <span key={n}>{part.text}</span>
        ) : (
          <SlotControl key={n} {...props} slot={part.slot} text={text} format={format} />
        ),
      )}
    </div>
  );
}

interface SlotControlProps extends PolicySentenceProps {
  slot: Slot;
  text: Text;
  format: WindowFormat;
}

function SlotControl(props: SlotControlProps) {
  const { slot, policy, base, network, scenario, drafts, onEdit, text, format } = props;
  const { say } = text;
  const isChanged = (...path: readonly string[]) =>
    base === null || !isSameJson(valueAt(policy, path) ?? null, valueAt(base, path) ?? null);
  switch (slot.kind) {
    case 'how': {
      const kind = policy.kind as keyof typeof limitWords;
      return (
        <Choice
          label={say(slotNames.how)}
          words={limitWords[kind]}
          ids={limitSides}
          value={slot.side}
          isChanged={false}
          say={say}
          onChange={(side) => onEdit(setSide(policy, side))}
        />
      );
    }
    case 'choice': {
      const words = wordsOf(slot.field, policy);
      return (
        <Choice
          label={say(slotNames[slot.field])}
          words={words}
          ids={Object.keys(words)}
          value={slot.value}
          isChanged={isChanged(slot.field)}
          say={say}
          onChange={(value) => onEdit([setField(policy, [slot.field], value)])}
        />
      );
    }
    case 'number':
    case 'share':
      return (
        <NumberSlot
          policy={policy}
          label={say(numberName(slot.field, policy))}
          value={slot.value}
          isShare={slot.kind === 'share'}
          isChanged={isChanged(slot.field)}
          draft={drafts[draftKey(scenario, 'policies', policy.id, [slot.field])] ?? null}
          onChange={(value, typed) => onEdit([setField(policy, [slot.field], value, typed)])}
        />
      );
    case 'chosen':
      return (
        <Picker
          {...props}
          label={say(slotNames[slot.field as keyof typeof slotNames])}
          from={slot.from}
          value={slot.value}
          isChanged={isChanged(slot.field)}
          onChange={(chosen) => onEdit([setField(policy, [slot.field], choiceOf(chosen, false))])}
        />
      );
    case 'clause': {
      const form = filterFields.find(({ field }) => field === slot.field)!;
      const holder = slot.place === 'part' ? partField : scopeField[policy.kind]!;
      return (
        <Picker
          {...props}
          label={say(slotNames[slot.field])}
          from={slot.from}
          value={slot.value}
          isChanged={isChanged(holder, slot.field)}
          onChange={(chosen) =>
            onEdit(
              setClause(
                policy,
                slot.place,
                slot.field,
                chosen === null
                  ? clearedClause(policy, slot.place, slot.field, everything(form))
                  : choiceOf(chosen, slot.isText),
              ),
            )
          }
        />
      );
    }
    case 'add':
      return (
        <span className="policy-add">
          <MenuButton
            label={say(messages.addCondition)}
            items={slot.fields.map((field) => ({ id: field, label: say(slotNames[field]) }))}
            onAction={(field) => {
              const form = filterFields.find((each) => each.field === field)!;
              const first = pickOptions(network, form.from, text, format)[0];
              if (first === undefined) return;
              onEdit(setClause(policy, slot.place, field, choiceOf([first.id], form.isText)));
            }}
          >
            +
          </MenuButton>
        </span>
      );
    case 'unit':
      return (
        <span>
          {policy.kind === 'budget' && policy.what === 'carbon'
            ? say(messages.kgCarbon)
            : format.currency(network.settings.baseCurrency)}
        </span>
      );
  }
}

interface ChoiceProps<Id extends string> {
  label: string;
  words: Readonly<Record<string, Message>>;
  ids: readonly Id[];
  value: string;
  isChanged: boolean;
  say: Text['say'];
  onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, words, ids, value, isChanged, say, onChange }: ChoiceProps<Id>) {
  return (
    <span className={isChanged ? 'policy-choice policy-choice-changed' : 'policy-choice'}>
      <Select
        label={label}
        options={ids.map((id) => ({ id, label: say(words[id]!) }))}
        value={ids.find((id) => id === value) ?? null}
        onChange={onChange}
        isQuiet
      />
    </span>
  );
}

interface PickerProps extends SlotControlProps {
  label: string;
  from: PickedFrom;
  value: Json;
  isChanged: boolean;
  onChange: (chosen: readonly string[] | null) => void;
}

function Picker({ label, from, value, isChanged, network, text, format, onChange }: PickerProps) {
  const chosen = chosenIn(value);
  const everything = text.say(everythingMessages[from]);
  const options = () => pickOptions(network, from, text, format);
  return (
    <SetPicker
      label={label}
      text={chosen === null ? everything : sayChoice(chosen, everything, labelsOf(options()), text)}
      options={options}
      chosen={chosen}
      everything={everything}
      isChanged={isChanged}
      onChange={onChange}
    />
  );
}

function wordsOf(field: ChoiceField, policy: Policy): Readonly<Record<string, Message>> {
  if (field === 'what') return policy.kind === 'count' ? choiceMessages.counted : choiceMessages.budgeted;
  if (field === 'acrossProducts' && policy.kind === 'sourcing') return choiceMessages.sourcedProducts;
  return choiceMessages[field];
}

function numberName(field: string, policy: Policy): Message {
  const fields = limitFields(policy.kind);
  if (fields?.[0] === field) return slotNames.minimum;
  if (fields?.[1] === field) return slotNames.maximum;
  return field === 'minimumShareEach' ? slotNames.minimumShareEach : slotNames.limit;
}

import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Policy } from '../../../../scenarios/domain/policy.ts';
import { reasonIn, reworded } from '../../../../scenarios/domain/reason.ts';
import { Button } from '../../../components/button.tsx';
import { MenuButton } from '../../../components/menu-button.tsx';
import { Switch } from '../../../components/switch.tsx';
import type { Message } from '../../../i18n/message.ts';
import { said } from '../../../i18n/said.ts';
import type { AnyRecord, Json } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { activeNetwork, baseNetwork } from '../../../store/selectors.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import type { ColumnContext } from '../column-context.ts';
import { useColumnContext } from '../use-column-context.ts';
import { freeId } from '../../../store/free-id.ts';
import { nameCodec } from '../codec.ts';
import { InlineText } from './inline-text.tsx';
import { policyMessages as messages, templateMessages } from './messages.ts';
import { setField } from './policy-edits.ts';
import { PolicySentence } from './policy-sentence.tsx';
import { sentenceOf } from './sentence.ts';
import { policyFrom, templateIds, type TemplateId } from './templates.ts';
import './policies.css';

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectDrafts = ({ document }: PlannerState) => document?.content.drafts;
const selectEdit = ({ edit }: PlannerState) => edit;
const selectSelection = ({ selection }: PlannerState) => selection;
const selectSelect = ({ select }: PlannerState) => select;

/** The policies of the network as sentences, each with its switch and its reason. */
export function PolicyList() {
  const network = usePlanner(activeNetwork);
  return network === null ? null : <ListOf network={network} />;
}

function ListOf({ network }: { network: Network }) {
  const context = useColumnContext(network);
  const { format } = context;
  const { say } = context.text;
  const base = usePlanner(baseNetwork);
  const scenario = usePlanner(selectScenario);
  const drafts = usePlanner(selectDrafts);
  const edit = usePlanner(selectEdit);
  const selection = usePlanner(selectSelection);
  const select = usePlanner(selectSelect);
  if (base === null || drafts === undefined) return null;

  const nameOf = ({ name, id }: Pick<Policy, 'name' | 'id'>) => (name === null ? id : format.name(name));
  const tell = (message: Message, policy: Policy, edits: readonly Edit[]) =>
    edit(said(message, { name: nameOf(policy) }), edits);
  const add = (policy: Policy) => {
    tell(messages.didAdd, policy, [{ kind: 'add', collection: 'policies', record: policy as AnyRecord }]);
    select({ collection: 'policies', ids: [policy.id], field: null });
  };
  const taken = new Set<string>(network.policies.map(({ id }) => id));
  const addFrom = (template: TemplateId) => {
    const { en, 'zh-HK': zhHant, 'zh-CN': zhHans } = templateMessages[template];
    add(policyFrom(template, freeId(en, 'policy', taken), { en, zhHant, zhHans }));
  };
  const duplicate = (policy: Policy) => {
    const name = say(messages.copyOf, { name: nameOf(policy) });
    add({ ...policy, id: freeId(`${policy.id} copy`, 'policy', taken) as Policy['id'], name, isOn: false });
  };

  const inForce = network.policies.filter(({ isOn }) => isOn).length;
  return (
    <section className="policy-list" aria-label={say(messages.policies)}>
      <div className="policy-tools">
        <span className="policy-count">
          {say(messages.count, { on: inForce, off: network.policies.length - inForce })}
        </span>
        <MenuButton
          label={say(messages.add)}
          items={templateIds.map((id) => ({ id, label: say(templateMessages[id]) }))}
          onAction={addFrom}
        />
      </div>
      {network.policies.length === 0 ? <p className="policy-empty">{say(messages.empty)}</p> : null}
      <ul className="policy-rows">
        {network.policies.map((policy) => {
          const name = nameOf(policy);
          const isSelected = selection?.collection === 'policies' && selection.ids.includes(policy.id);
          const { more } = sentenceOf(policy);
          const change = (edits: readonly Edit[]) => tell(messages.didChange, policy, edits);
          return (
            <li
              key={policy.id}
              className={rowClass(policy, isSelected)}
              onFocus={() => {
                if (!isSelected) select({ collection: 'policies', ids: [policy.id], field: null });
              }}
            >
              <div className="policy-head">
                <Switch isOn={policy.isOn} onChange={(isOn) => change([setField(policy, ['isOn'], isOn)])}>
                  <span className="unseen">{`${name}, ${say(messages.isOn)}`}</span>
                </Switch>
                <InlineText
                  className="policy-name"
                  label={say(messages.name)}
                  value={policy.name === null ? '' : format.name(policy.name)}
                  placeholder={policy.id}
                  onChange={(typed) => change([setField(policy, ['name'], named(policy, typed, context))])}
                />
                <span className="policy-actions">
                  <Button
                    kind="link"
                    label={`${say(messages.duplicate)}: ${name}`}
                    onPress={() => duplicate(policy)}
                  >
                    {say(messages.duplicate)}
                  </Button>
                  <Button
                    kind="link"
                    label={`${say(messages.remove)}: ${name}`}
                    onPress={() =>
                      tell(messages.didRemove, policy, [
                        { kind: 'remove', collection: 'policies', ids: [policy.id] },
                      ])
                    }
                  >
                    {say(messages.remove)}
                  </Button>
                </span>
              </div>
              <PolicySentence
                policy={policy}
                base={base.policies.find(({ id }) => id === policy.id) ?? null}
                network={network}
                scenario={scenario}
                drafts={drafts}
                onEdit={change}
              />
              <label className="policy-reason">
                <span>{say(messages.because)}</span>
                <InlineText
                  className="policy-because"
                  label={say(messages.because)}
                  value={reasonIn(policy.because, context.text.language) ?? ''}
                  placeholder={say(messages.noReason)}
                  onChange={(typed) =>
                    change([
                      setField(
                        policy,
                        ['because'],
                        reworded(policy.because, context.text.language, typed),
                        typed,
                      ),
                    ])
                  }
                />
              </label>
              {more.length === 0 ? null : (
                <p className="policy-more">
                  {say(messages.more, { fields: more.map(({ path }) => path.join('/')).join(', ') })}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function rowClass({ isOn }: Policy, isSelected: boolean): string {
  return [
    'policy-row',
    ...(isOn ? [] : ['policy-row-off']),
    ...(isSelected ? ['policy-row-selected'] : []),
  ].join(' ');
}

/** The name in the window's language; the others stay. Emptied, the policy bears none. */
function named(policy: Policy, typed: string, context: ColumnContext): Json {
  if (typed === '') return null;
  const parsed = nameCodec.parse(typed, context, policy, policy.name);
  return parsed.ok ? parsed.value : policy.name;
}

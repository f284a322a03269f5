import { Button as AriaButton, Cell } from 'react-aria-components';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';
import { parseNumber, parsePercent } from '../../../components/grid/parse-number.ts';
import { Swatch } from '../../../components/swatch.tsx';
import type { Message } from '../../../i18n/message.ts';
import { said } from '../../../i18n/said.ts';
import { draftKey, type FieldPath } from '../../../store/content.ts';
import type { Edit } from '../../../store/edit.ts';
import type { PlannerState } from '../../../store/planner-state.ts';
import { baseNetwork } from '../../../store/selectors.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import { percent } from '../codec.ts';
import type { ColumnContext } from '../column-context.ts';
import { unfit } from '../edits-of-batch.ts';
import { nameOfRecord } from '../name-of-record.ts';
import { recordById } from '../record-by-id.ts';
import { BillActions } from './bill-actions.tsx';
import type { BillRow, BillTree } from './bill-rows.ts';
import { CellEntry } from './cell-entry.tsx';
import { billMessages as messages } from './messages.ts';
import { principalOf, setQuantity } from './recipe-inputs.ts';
import type { CostRange } from './unit-costs.ts';

export interface BillCellsProps {
  row: BillRow;
  tree: BillTree;
  network: Network;
  context: ColumnContext;
}

const selectEdit = ({ edit }: PlannerState) => edit;
const selectDrafts = ({ document }: PlannerState) => document?.content.drafts;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** The cells of one row: what it is, where it comes from, its numbers, and what can be done with it. */
export function BillCells({ row, tree, network, context }: BillCellsProps) {
  const { directory, format, text } = context;
  const { say } = text;
  const edit = usePlanner(selectEdit);
  const drafts = usePlanner(selectDrafts) ?? {};
  const scenario = usePlanner(selectScenario);
  const base = usePlanner(baseNetwork);
  const name = nameOf(row, context);
  const recipeName = (recipe: Recipe) => nameOfRecord('recipes', recipe, context);
  const tell = (message: Message, recipe: Recipe, edits: readonly Edit[], field = '') =>
    edit(said(message, { name: recipeName(recipe), field }), edits);
  const entryState = (recipe: Recipe, path: FieldPath) => ({
    problem: drafts[draftKey(scenario, 'recipes', recipe.id, path)]?.problem ?? null,
    before: base === null ? undefined : (recordById(base, 'recipes', recipe.id) as Recipe | undefined),
  });

  return (
    <>
      <Cell className="bill-cell bill-what">
        {({ level, hasChildItems, isExpanded }) => (
          <span className="bill-name" style={{ paddingInlineStart: `${(level - 1) * 1.4}em` }}>
            {hasChildItems ? (
              <AriaButton slot="chevron" className="bill-chevron">
                <span aria-hidden="true">{isExpanded ? '▾' : '▸'}</span>
              </AriaButton>
            ) : (
              <span className="bill-chevron" />
            )}
            {siteOf(row) !== null && isUnnamed(row) ? (
              place(siteOf(row)!)
            ) : (
              <span className={row.kind === 'product' ? 'bill-top' : undefined}>{name}</span>
            )}
            {row.kind === 'input' && principalOf(row.recipe) === row.index && row.recipe.inputs.length > 1 ? (
              <span className="bill-note">{say(messages.principal)}</span>
            ) : null}
            {row.kind === 'input' && row.isLoop ? (
              <span className="bill-loop">△ {say(messages.loop)}</span>
            ) : null}
          </span>
        )}
      </Cell>
      <Cell className="bill-cell bill-where">
        {siteOf(row) === null ? ways() : isUnnamed(row) ? null : place(siteOf(row)!)}
      </Cell>
      <Cell className="bill-cell bill-number">
        {row.kind === 'input' ? quantity(row.recipe, row.index) : null}
      </Cell>
      <Cell className="bill-cell bill-number">{row.kind === 'recipe' ? yieldOf(row.recipe) : null}</Cell>
      <Cell className="bill-cell bill-number">
        {row.kind === 'recipe'
          ? leadTime(row.recipe)
          : row.kind === 'offer'
            ? format.number(row.offer.leadTimeDays)
            : null}
      </Cell>
      <Cell className="bill-cell bill-number bill-computed">{costText(row.cost)}</Cell>
      <Cell className="bill-cell bill-actions-cell">
        <BillActions row={row} name={name} network={network} context={context} tell={tell} />
      </Cell>
    </>
  );

  function place(site: string) {
    const territory = directory('sites').territory(site);
    return (
      <span className="bill-place">
        {territory === null ? null : <Swatch territory={territory} />}
        {say(row.kind === 'offer' ? messages.buysFrom : messages.makesIn, {
          site: directory('sites').show(site),
        })}
      </span>
    );
  }

  function ways() {
    if (row.kind === 'input' && row.isLoop) return null;
    const sources = tree.childrenOf(row);
    const made = sources.filter(({ kind }) => kind === 'recipe').length;
    const bought = sources.length - made;
    if (sources.length === 0) return <span className="bill-lacks">△ {say(messages.noWay)}</span>;
    return (
      <span className="bill-note">
        {say(messages.ways, { made, bought, both: made > 0 && bought > 0 ? 'yes' : 'no' })}
      </span>
    );
  }

  function quantity(recipe: Recipe, index: number) {
    const { quantityPer, product } = recipe.inputs[index]!;
    const { problem, before } = entryState(recipe, ['inputs']);
    const baseInput = before?.inputs.find((input) => input.product === product);
    return (
      <CellEntry
        label={entryLabel(messages.quantity, format.number(quantityPer))}
        shown={format.number(quantityPer)}
        text={String(quantityPer)}
        isChanged={baseInput?.quantityPer !== quantityPer}
        problem={problem}
        parse={parseNumber}
        onChange={(parsed, typed) =>
          tell(messages.didQuantity, recipe, [
            setQuantity(recipe, index, parsed.ok ? parsed.value : unfit, typed),
          ])
        }
      />
    );
  }

  function yieldOf(recipe: Recipe) {
    const { problem, before } = entryState(recipe, ['yield']);
    const shown = format.number(percent(recipe.yield));
    return (
      <CellEntry
        label={entryLabel(messages.yield, `${shown} %`)}
        shown={shown}
        text={String(percent(recipe.yield))}
        isChanged={before?.yield !== recipe.yield}
        problem={problem}
        parse={parsePercent}
        onChange={(parsed, typed) =>
          setField(recipe, 'yield', messages.yield, parsed.ok ? parsed.value : unfit, typed)
        }
      />
    );
  }

  function leadTime(recipe: Recipe) {
    const { problem, before } = entryState(recipe, ['leadTimeDays']);
    const shown = format.number(recipe.leadTimeDays);
    return (
      <CellEntry
        label={entryLabel(messages.leadTime, shown)}
        shown={shown}
        text={String(recipe.leadTimeDays)}
        isChanged={before?.leadTimeDays !== recipe.leadTimeDays}
        problem={problem}
        parse={parseNumber}
        onChange={(parsed, typed) =>
          setField(recipe, 'leadTimeDays', messages.leadTime, parsed.ok ? parsed.value : unfit, typed)
        }
      />
    );
  }

  function setField(recipe: Recipe, field: string, title: Message, value: typeof unfit, typed: string) {
    tell(
      messages.didField,
      recipe,
      [{ kind: 'set', collection: 'recipes', id: recipe.id, path: [field], value, typed }],
      say(title),
    );
  }

  function entryLabel(field: Message, value: string): string {
    return say(messages.edit, { field: say(field), name, value });
  }

  function costText(cost: CostRange | null): string {
    if (cost === null) return '—';
    const low = format.significant(cost.low, 4);
    const high = format.significant(cost.high, 4);
    return low === high ? low : `${low}–${high}`;
  }
}

/** A way to make or buy that bears no name of its own is called by its place. */
function isUnnamed(row: BillRow): boolean {
  return (row.kind === 'recipe' ? row.recipe : row.kind === 'offer' ? row.offer : null)?.name === null;
}

/** Where a way to make or buy is; `null` for a product. */
function siteOf(row: BillRow): string | null {
  return row.kind === 'recipe' ? row.recipe.site : row.kind === 'offer' ? row.offer.site : null;
}

function nameOf(row: BillRow, context: ColumnContext): string {
  if (row.kind === 'recipe') {
    const { name, output } = row.recipe;
    return name === null ? context.directory('products').show(output) : context.format.name(name);
  }
  if (row.kind === 'offer') {
    const { name, product } = row.offer;
    return name === null ? context.directory('products').show(product) : context.format.name(name);
  }
  return context.directory('products').show(row.product);
}

import { useMemo, useState, type ReactNode } from 'react';
import { Column, Row, Table, TableBody, TableHeader, type Key } from 'react-aria-components';
import type { Network } from '../../../../scenarios/domain/network.ts';
import { Button } from '../../../components/button.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import type { PlannerState } from '../../../store/planner-state.ts';
import { activeNetwork } from '../../../store/selectors.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import { useColumnContext } from '../use-column-context.ts';
import { BillCells } from './bill-cells.tsx';
import { billTree, type BillRow, type BillTree as Tree } from './bill-rows.ts';
import { billMessages as messages } from './messages.ts';
import { unitCosts } from './unit-costs.ts';
import './bills.css';

const selectSelect = ({ select }: PlannerState) => select;

/** The products of the network with what goes into them, as a tree with numbers that can be edited. */
export function BillTree() {
  const network = usePlanner(activeNetwork);
  return network === null ? null : <TreeOf network={network} />;
}

/** Rows that "Open all" opens at most: deeper trees open step by step. */
const mostOpened = 2000;

function TreeOf({ network }: { network: Network }) {
  const text = useText();
  const { say } = text;
  const context = useColumnContext(network);
  const select = usePlanner(selectSelect);
  const { recipes, offers, currencies, settings } = network;
  const tree = useMemo(
    () => billTree({ recipes, offers }, unitCosts({ recipes, offers, currencies, settings })),
    [recipes, offers, currencies, settings],
  );
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(() =>
    opened(tree.roots.slice(0, 1), tree, 2),
  );
  const columns = [
    { id: 'what', title: say(messages.what), unit: null },
    { id: 'where', title: say(messages.where), unit: null },
    { id: 'quantity', title: say(messages.quantity), unit: say(messages.perUnit) },
    { id: 'yield', title: say(messages.yield), unit: '%' },
    { id: 'leadTime', title: say(messages.leadTime), unit: say(messages.days) },
    { id: 'cost', title: say(messages.unitCost), unit: context.format.currency(settings.baseCurrency) },
    { id: 'actions', title: '', unit: null },
  ];
  const shown = useMemo(() => shownRows(tree, expanded), [tree, expanded]);

  // A closed row holds its children too, though not theirs: without any it could not be opened by the arrow key.
  const rowOf = (row: BillRow, isShown: boolean): ReactNode => (
    <Row key={row.key} id={row.key} textValue={row.key} className="bill-row" hasChildItems={row.hasChildren}>
      <BillCells row={row} tree={tree} network={network} context={context} />
      {isShown ? tree.childrenOf(row).map((child) => rowOf(child, expanded.has(row.key))) : null}
    </Row>
  );
  return (
    <section className="bills" aria-label={say(messages.bills)}>
      <div className="bills-tools">
        <span>{say(messages.goods, { count: tree.roots.length })}</span>
        <span className="bills-actions">
          <Button kind="link" onPress={() => setExpanded(opened(tree.roots, tree, Infinity))}>
            {say(messages.expandAll)}
          </Button>
          <Button kind="link" onPress={() => setExpanded(new Set())}>
            {say(messages.collapseAll)}
          </Button>
        </span>
      </div>
      {tree.roots.length === 0 ? (
        <p className="bills-empty">{say(messages.empty)}</p>
      ) : (
        <div className="bills-scroller">
          <Table
            aria-label={say(messages.bills)}
            className="bill-table"
            treeColumn="what"
            selectionMode="single"
            selectionBehavior="replace"
            expandedKeys={expanded as ReadonlySet<Key> as Set<Key>}
            onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
            onSelectionChange={(keys) => {
              const row = keys === 'all' ? undefined : shown.get(String([...keys][0]));
              if (row !== undefined) select({ ...recordOf(row), field: null });
            }}
          >
            <TableHeader>
              {columns.map(({ id, title, unit }) => (
                <Column
                  key={id}
                  id={id}
                  isRowHeader={id === 'what'}
                  className={`bill-head bill-${id}`}
                  {...(title === '' ? { 'aria-label': say(messages.actions) } : {})}
                >
                  {title}
                  {unit === null ? null : <span className="bill-unit">{unit}</span>}
                </Column>
              ))}
            </TableHeader>
            <TableBody>{tree.roots.map((row) => rowOf(row, true))}</TableBody>
          </Table>
        </div>
      )}
    </section>
  );
}

/** Whose fields the inspector shows when a row is chosen. */
function recordOf(row: BillRow): { collection: 'products' | 'recipes' | 'offers'; ids: readonly string[] } {
  if (row.kind === 'recipe') return { collection: 'recipes', ids: [row.recipe.id] };
  if (row.kind === 'offer') return { collection: 'offers', ids: [row.offer.id] };
  return { collection: 'products', ids: [row.product] };
}

function opened(rows: readonly BillRow[], tree: Tree, levels: number): ReadonlySet<string> {
  const keys = new Set<string>();
  let layer = rows;
  for (let level = 0; level < levels && layer.length > 0; level += 1) {
    const next: BillRow[] = [];
    for (const row of layer) {
      if (!row.hasChildren) continue;
      if (keys.size >= mostOpened) return keys;
      keys.add(row.key);
      next.push(...tree.childrenOf(row));
    }
    layer = next;
  }
  return keys;
}

function shownRows(tree: Tree, expanded: ReadonlySet<string>): ReadonlyMap<string, BillRow> {
  const rows = new Map<string, BillRow>();
  const visit = (row: BillRow) => {
    rows.set(row.key, row);
    if (expanded.has(row.key)) tree.childrenOf(row).forEach(visit);
  };
  tree.roots.forEach(visit);
  return rows;
}

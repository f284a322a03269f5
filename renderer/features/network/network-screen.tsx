import type { Collection } from '../../../scenarios/domain/network.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { recordsOf } from '../../store/records.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { RecordTable } from './record-table.tsx';
import { NetworkAside } from './network-aside.tsx';
import { networkTables } from './network-tables.ts';
import { TableTabs } from './table-tabs.tsx';

const selectTable = ({ table }: PlannerState) => table;
const selectShow = ({ show }: PlannerState) => show;

/** The tables of the network, beside the map and the record that is selected in either. */
export function NetworkScreen() {
  const { say } = useText();
  const network = usePlanner(activeNetwork);
  const chosen = usePlanner(selectTable);
  const show = usePlanner(selectShow);
  if (network === null) return null;
  const table = networkTables.find(({ id }) => id === chosen) ?? networkTables[0]!;
  return (
    <ScreenLayout inspector={<NetworkAside />} inspectorWidth={456}>
      <TableTabs
        tabs={networkTables.map(({ id, title, isMain, collection }) => ({
          id,
          title: say(title),
          isMain,
          count: collection === null ? null : recordsOf(network, collection).length,
        }))}
        value={table.id}
        onChange={(id) => show({ table: id })}
        tools={null}
      >
        {table.Component === null ? (
          <RecordTable key={table.id} collection={table.collection as Collection} />
        ) : (
          <table.Component />
        )}
      </TableTabs>
    </ScreenLayout>
  );
}

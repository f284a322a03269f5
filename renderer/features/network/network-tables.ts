import type { ComponentType } from 'react';
import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Message } from '../../i18n/message.ts';
import type { TableId } from '../../store/view-slice.ts';
import { BillTree } from './bills/bill-tree.tsx';
import { DemandTable } from './demand/demand-table.tsx';
import { networkMessages as messages } from './messages.ts';
import { SettingsTable } from './settings-table.tsx';
import { PolicyList } from './policies/policy-list.tsx';

/** A table of the Network screen. */
export interface NetworkTable {
  readonly id: TableId;
  readonly title: Message;
  readonly isMain: boolean;
  /** The list it shows and counts; `null` for a view that is no list. */
  readonly collection: Collection | null;
  /** What shows it, where the plain table does not. */
  readonly Component: ComponentType | null;
}

function list(collection: Collection, isMain: boolean): NetworkTable {
  return { id: collection, title: messages[collection], isMain, collection, Component: null };
}

/** The tables of the Network screen, in the order of their tabs. Duties, fees and agreements stand on the Duties screen. */
export const networkTables: readonly NetworkTable[] = [
  list('sites', true),
  list('products', true),
  { id: 'bills', title: messages.bills, isMain: true, collection: null, Component: BillTree },
  list('recipes', true),
  list('lines', true),
  list('offers', true),
  list('lanes', true),
  { ...list('demand', true), Component: DemandTable },
  list('inventory', true),
  { ...list('policies', true), Component: PolicyList },
  list('closing', false),
  list('groups', false),
  list('territories', false),
  list('currencies', false),
  { id: 'settings', title: messages.settings, isMain: false, collection: null, Component: SettingsTable },
];

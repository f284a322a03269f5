import { DataTable } from '../../charts/data-table.tsx';
import type { TableData } from '../../charts/table-data.ts';
import { story } from '../story.ts';

const table: TableData = {
  name: 'made-where',
  title: 'Made where',
  columns: [
    { key: 'site', title: 'Site', unit: null, kind: 'text', digits: null },
    { key: 'origin', title: 'Origin', unit: null, kind: 'text', digits: null },
    { key: 'quantity', title: 'Units', unit: 'k', kind: 'number', digits: 1 },
    { key: 'share', title: 'Share', unit: '%', kind: 'number', digits: 1 },
  ],
  rows: [
    ['Dongguan', { text: 'CN Mainland', territory: 'cn' }, 1169.984, 61.93],
    ['Binh Duong', { text: 'VN Vietnam', territory: 'vn' }, 237.061, 12.5],
    ['Penang', null, null, null],
  ],
  total: ['', null, 1407.045, null],
};

export const tableStories = [
  story({
    name: 'data-table',
    shows: 'charts/data-table',
    render: () => <DataTable table={table} language="en" rowHeight={26} onOpen={() => undefined} />,
  }),
];

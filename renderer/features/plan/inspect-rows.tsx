import type { ReactNode } from 'react';

export interface InspectRow {
  label: string;
  value: ReactNode;
}

/** Facts with their values at the right, a rule under each. */
export function InspectRows({ rows }: { rows: readonly InspectRow[] }) {
  return (
    <dl className="inspect-rows">
      {rows.map(({ label, value }) => (
        <div key={label} className="inspect-row">
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { RecordInspector } from './inspector/record-inspector.tsx';
import { NetworkMap } from './map/network-map.tsx';
import './network-aside.css';

/** What stands beside the tables: the map, and under it the record that is selected. */
export function NetworkAside() {
  return (
    <div className="network-aside">
      <div className="network-aside-map">
        <NetworkMap />
      </div>
      <div className="network-aside-record">
        <RecordInspector />
      </div>
    </div>
  );
}

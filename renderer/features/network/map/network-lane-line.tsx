import type { LaneLine } from '../../../charts/map/layout-lane-map.ts';

export interface NetworkLaneLineProps {
  line: LaneLine;
  optionId: string;
  /** From, to and mode in words. */
  name: string;
  /** Chosen, of the family of what is chosen, or neither. */
  state: 'chosen' | 'family' | 'rest';
  /** Whether the keyboard is here. */
  isAt: boolean;
  onClick: () => void;
}

/** A lane of the network as a thin line. */
export function NetworkLaneLine({ line, optionId, name, state, isAt, onClick }: NetworkLaneLineProps) {
  return (
    <g id={optionId} role="option" aria-selected={state === 'chosen'} aria-label={name} onClick={onClick}>
      <path className={`network-map-lane network-map-lane-${state}`} d={line.path} />
      {isAt ? <path className="network-map-lane-at" d={line.path} /> : null}
      <path className="map-arc-hit" d={line.path} strokeWidth={8} />
    </g>
  );
}

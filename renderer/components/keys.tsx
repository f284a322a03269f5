import { usePlanner } from '../store/use-planner.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { formatKeys } from '../format/format-keys.ts';
import './keys.css';

const selectPlatform = ({ host }: PlannerState) => host.platform;

/** The keys of a command, as printed on this machine's keyboard. */
export function Keys({ keys }: { keys: string }) {
  return <kbd className="keys">{formatKeys(keys, usePlanner(selectPlatform))}</kbd>;
}

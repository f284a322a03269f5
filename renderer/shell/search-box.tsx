import { Button } from 'react-aria-components';
import { Keys } from '../components/keys.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { shellMessages as messages } from './messages.ts';
import './search-box.css';

const selectShow = ({ show }: PlannerState) => show;

/** Opens the search over commands and everything in the network. */
export function SearchBox({ room }: { room: 'full' | 'word' | 'keys' }) {
  const { say } = useText();
  const show = usePlanner(selectShow);
  return (
    <Button className={`search-box search-box-${room}`} onPress={() => show({ dialog: 'palette' })}>
      <span className={room === 'keys' ? 'unseen' : undefined}>
        {say(room === 'full' ? messages.search : messages.searchWord)}
      </span>
      <Keys keys="Mod+K" />
    </Button>
  );
}

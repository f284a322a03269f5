import { longestAuthor } from '../../../scenarios/domain/trail.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { trailMessages as messages } from './messages.ts';

const selectAuthor = ({ preferences }: PlannerState) => preferences.author;
const selectSet = ({ setPreferences }: PlannerState) => setPreferences;

/** Who the planner is to the readers of their files; kept as it is typed. */
export function AuthorField({ isLabelUnseen = false }: { isLabelUnseen?: boolean }) {
  const { say } = useText();
  const author = usePlanner(selectAuthor);
  const set = usePlanner(selectSet);
  return (
    <TextField
      label={say(messages.author)}
      isLabelUnseen={isLabelUnseen}
      value={author}
      onChange={(name) => set({ author: name.slice(0, longestAuthor) })}
      hint={say(messages.authorHint)}
    />
  );
}

import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { deskMessages as messages } from './messages.ts';

const selectNotices = ({ notices }: PlannerState) => notices;
const selectDismiss = ({ dismiss }: PlannerState) => dismiss;
const selectHostLoss = ({ hostLoss }: PlannerState) => hostLoss;

const losses = { ended: messages.hostEnded, replaced: messages.hostReplaced } as const;

/** What happened, above the work: each strip stays until its reader puts it away. */
export function Notices() {
  const { say, saySaid } = useText();
  const notices = usePlanner(selectNotices);
  const dismiss = usePlanner(selectDismiss);
  const hostLoss = usePlanner(selectHostLoss);
  return (
    <>
      {hostLoss === null ? null : <Notice severity="error">{say(losses[hostLoss])}</Notice>}
      {notices.map(({ id, severity, said, detail, actions }) => (
        <Notice
          key={id}
          severity={severity}
          actions={
            <>
              {actions.map(({ label, run }) => (
                <Button
                  key={label.en}
                  kind="link"
                  onPress={() => {
                    dismiss(id);
                    run();
                  }}
                >
                  {say(label)}
                </Button>
              ))}
              <Button kind="link" onPress={() => dismiss(id)}>
                {say(messages.dismiss)}
              </Button>
            </>
          }
        >
          {saySaid(said)}
          {detail === null ? null : (
            <>
              {' '}
              <span lang="en" className="notice-detail">
                {detail}
              </span>
            </>
          )}
        </Notice>
      ))}
    </>
  );
}

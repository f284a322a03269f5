import { useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Importing } from '../../store/desk-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ImportFindings } from './import-findings.tsx';
import { importMessages as messages } from './messages.ts';
import { StepActions } from './step-actions.tsx';

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

/** Where the rows come from: a file, or the clipboard. */
export function ChooseStep({ importing }: { importing: Importing }) {
  const { say } = useText();
  const session = useSession();
  const [pasted, setPasted] = useState('');
  const inScenario = usePlanner(selectScenario) !== null;
  const refused = importing.found?.findings ?? [];
  return (
    <>
      <p>{say(messages.chooseHint)}</p>
      {inScenario ? <p className="quiet">{say(messages.baseNote)}</p> : null}
      <div className="import-ways">
        <Button
          kind={pasted === '' ? 'primary' : 'plain'}
          autoFocus
          onPress={() => void session.importFile()}
        >
          {say(messages.chooseFile)}
        </Button>
        <Button kind="link" onPress={() => void session.writeTemplate(say(messages.templateName))}>
          {say(messages.template)}
        </Button>
      </div>
      <TextField className="field" value={pasted} onChange={setPasted}>
        <Label className="field-label">{say(messages.paste)}</Label>
        <TextArea className="field-input import-paste" rows={6} />
      </TextField>
      <ImportFindings findings={refused} />
      <StepActions
        primary={say(messages.usePasted)}
        isPlain={pasted === ''}
        whyNot={pasted.trim() === '' ? say(messages.nothingPasted) : null}
        onPrimary={() => void session.importText(pasted)}
        onBack={null}
      />
    </>
  );
}

import { useMemo, useState } from 'react';
import type { Conversion } from '../../../main/contract/imports.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { putImport } from '../../../scenarios/import/put-import.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Importing } from '../../store/desk-slice.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { ChangeLine } from './change-line.tsx';
import { ImportFindings } from './import-findings.tsx';
import { importMessages as messages } from './messages.ts';
import { previewLines } from './preview-lines.ts';
import { StepActions } from './step-actions.tsx';
import { unitWord } from './unit-words.ts';

const linesShown = 12;

/** What the import would change, by subject; what was converted; what is wrong with which cell. */
export function PreviewStep({ importing }: { importing: Importing }) {
  const { proposal, base, found } = importing;
  if (proposal === null || base === null || found === null) return null;
  return <Preview proposal={proposal} base={base} found={found} />;
}

interface PreviewProps {
  proposal: NonNullable<Importing['proposal']>;
  base: Network;
  found: NonNullable<Importing['found']>;
}

function Preview({ proposal, base, found }: PreviewProps) {
  const { say, sayRich } = useText();
  const format = useFormat();
  const session = useSession();
  const [isTaken, setTaken] = useState(false);
  // Names of records that the import brings are needed too.
  const after = useMemo(() => putImport(base, proposal), [base, proposal]);
  const context = useColumnContext(after);
  const { subjects, counts } = useMemo(
    () => previewLines(base, proposal, context),
    [base, proposal, context],
  );
  const findings = [...found.findings, ...proposal.findings];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const { rows } = proposal;
  const changes = counts.added + counts.changed + counts.removed;
  const whyNot =
    changes === 0 ? say(messages.nothingChanges) : errors > 0 && !isTaken ? say(messages.hasErrors) : null;
  return (
    <>
      <p className="import-sums">
        {changes === 0
          ? say(messages.nothingChanges)
          : sayRich(messages.sums, {
              added: format.number(counts.added),
              changed: format.number(counts.changed),
              removed: format.number(counts.removed),
              rows: say(messages.rowCount, { count: rows.read }),
            })}
      </p>
      {(['examples', 'totals'] as const).map((kind) =>
        rows[kind] === 0 ? null : (
          <p key={kind} className="quiet">
            {say(messages[kind], { count: rows[kind] })}
          </p>
        ),
      )}
      {rows.addedUp.into === 0 ? null : (
        <p className="quiet">
          {say(messages.addedUp, {
            quantities: format.number(rows.addedUp.quantities),
            into: format.number(rows.addedUp.into),
          })}
        </p>
      )}
      <Conversions conversions={proposal.conversions} />
      {subjects.map(({ title, lines }) => (
        <section key={title} className="import-part" aria-label={title}>
          <h3>{title}</h3>
          <ul className="import-lines">
            {lines.slice(0, linesShown).map((line, n) => (
              <ChangeLine key={n} line={line} />
            ))}
          </ul>
          {lines.length > linesShown ? (
            <p className="quiet">{say(messages.moreChanges, { count: lines.length - linesShown })}</p>
          ) : null}
        </section>
      ))}
      <ImportFindings findings={findings} />
      {errors === 0 ? null : (
        <Checkbox isChecked={isTaken} onChange={setTaken}>
          {rows.wrong > 0 ? say(messages.skipErrors, { count: rows.wrong }) : say(messages.acceptErrors)}
        </Checkbox>
      )}
      <StepActions
        primary={say(messages.accept)}
        whyNot={whyNot}
        onPrimary={() => session.acceptImport()}
        onBack={() => session.backInImport()}
      />
    </>
  );
}

function Conversions({ conversions }: { conversions: readonly Conversion[] }) {
  const { say } = useText();
  const format = useFormat();
  if (conversions.length === 0) return null;
  return (
    <section className="import-part" aria-label={say(messages.conversions)}>
      <h3>{say(messages.conversions)}</h3>
      <ul className="import-lines">
        {conversions.map(({ header, from, to, example }, n) => {
          const message =
            from === 'percent'
              ? messages.asPercent
              : from === 'fraction'
                ? messages.asFraction
                : messages.conversion;
          const [before, into] = [unitWord(from, say), unitWord(to, say)];
          const values = {
            header,
            from: before,
            to: into,
            before: example.before,
            after: format.number(example.after),
          };
          return <li key={n}>{say(message, values)}</li>;
        })}
      </ul>
    </section>
  );
}

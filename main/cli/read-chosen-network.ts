import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { OpenedDocument } from '../../scenarios/schema/open-document.ts';
import { chooseNetwork, readDocument, type ChosenNetwork } from '../services/documents.ts';
import { mergeFindings } from '../services/merge-findings.ts';
import { noteOlderVersion } from './note-older-version.ts';
import { renderFindings } from './render-findings.ts';
import type { Terminal } from './terminal.ts';

/** A network that may be modelled: opened, overridden and without errors. Otherwise `null`, with the reasons noted. */
export async function readChosenNetwork(
  file: string,
  scenario: string | null,
  terminal: Terminal,
): Promise<(ChosenNetwork & { readonly opened: OpenedDocument }) | null> {
  const opened = await readDocument(file);
  const chosen = opened.document === null ? null : chooseNetwork(opened.document, scenario);
  const findings =
    chosen === null ? opened.findings : mergeFindings(chosen.findings, checkNetwork(chosen.network));
  const errors = findings.filter((finding) => finding.severity === 'error');
  for (const line of renderFindings(errors, file, terminal.width)) terminal.note(line);
  noteOlderVersion(file, opened, terminal);
  return errors.length === 0 && chosen !== null ? { ...chosen, opened } : null;
}

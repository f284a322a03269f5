import { ExportDialog } from '../features/export/export-dialog.tsx';
import { ImportDialog } from '../features/import/import-dialog.tsx';
import { ConflictsDialog } from '../features/merge/conflicts-dialog.tsx';
import { BulkDialog } from '../features/network/bulk/bulk-dialog.tsx';
import { ShortcutsDialog } from '../commands/shortcuts-dialog.tsx';
import { PreferencesDialog } from '../features/preferences/preferences-dialog.tsx';
import { ShareDialog } from '../features/share/share-dialog.tsx';
import { TemplatesDialog } from '../features/start/templates-dialog.tsx';
import { SaveBecauseDialog } from '../features/trail/save-because-dialog.tsx';
import { TrailDialog } from '../features/trail/trail-dialog.tsx';
import { Tour } from '../features/start/tour/tour.tsx';
import { ChooserDialog } from './desk/chooser-dialog.tsx';
import { QuestionDialog } from './desk/question-dialog.tsx';
import { RecoveryDialog } from './desk/recovery-dialog.tsx';
import { RefusedDialog } from './desk/refused-dialog.tsx';
import { PaletteDialog } from './palette/palette-dialog.tsx';

/** All that may stand over the window, what asks last on top. */
export function Dialogs() {
  return (
    <>
      <Tour />
      <PaletteDialog />
      <TemplatesDialog />
      <PreferencesDialog />
      <ShortcutsDialog />
      <ExportDialog />
      <ImportDialog />
      <ShareDialog />
      <TrailDialog />
      <SaveBecauseDialog />
      <BulkDialog />
      <RecoveryDialog />
      <ChooserDialog />
      <RefusedDialog />
      <ConflictsDialog />
      <QuestionDialog />
    </>
  );
}

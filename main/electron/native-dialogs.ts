import type { FileFilter } from 'electron';
import type { Language } from '../contract/preferences.ts';
import type { ChosenPath, FileKind } from '../contract/requests.ts';
import type { ProgramDialogs, ProgramWindow } from './electron-modules.ts';
import { nativeText, type NativeText } from './native-texts.ts';

/** The first extension is the one that a file is saved with. */
const kinds: Readonly<Record<FileKind, { extensions: readonly [string, ...string[]]; name: NativeText }>> = {
  'scenario-file': { extensions: ['plusn'], name: 'kindScenario' },
  csv: { extensions: ['csv'], name: 'kindCsv' },
  svg: { extensions: ['svg'], name: 'kindSvg' },
  xlsx: { extensions: ['xlsx'], name: 'kindXlsx' },
  png: { extensions: ['png'], name: 'kindPng' },
  html: { extensions: ['html'], name: 'kindHtml' },
  pdf: { extensions: ['pdf'], name: 'kindPdf' },
  table: { extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt'], name: 'kindTable' },
};

export interface NativeDialogs {
  open: (ask: { kind: FileKind }) => Promise<ChosenPath | null>;
  save: (ask: { suggestedName: string; kind: FileKind }) => Promise<ChosenPath | null>;
}

export interface NativeDialogOptions {
  dialog: Pick<ProgramDialogs, 'showOpenDialog' | 'showSaveDialog'>;
  window: () => ProgramWindow;
  language: () => Language;
  /** Whether a file is there. */
  exists: (path: string) => Promise<boolean>;
}

/** The system's own open and save dialogs, on the window. A dialog that the planner leaves is `null`. */
export function nativeDialogs({ dialog, window, language, exists }: NativeDialogOptions): NativeDialogs {
  const filters = (kind: FileKind): FileFilter[] => [
    { name: nativeText(kinds[kind].name, language()), extensions: [...kinds[kind].extensions] },
    { name: nativeText('kindAll', language()), extensions: ['*'] },
  ];
  return {
    open: async ({ kind }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        filters: filters(kind),
        properties: ['openFile'],
      });
      const [path] = filePaths;
      return canceled || path === undefined ? null : { path, overwrites: false };
    },
    save: async ({ suggestedName, kind }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: suggestedName,
        filters: filters(kind),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || filePath === '') return null;
      const [extension] = kinds[kind].extensions;
      if (filePath.toLowerCase().endsWith(`.${extension}`)) {
        return { path: filePath, overwrites: await exists(filePath) };
      }
      // On Linux the dialog leaves the extension out, so it has asked about another name than the one written to:
      // whoever writes there finds the file in the way and asks again.
      return { path: `${filePath}.${extension}`, overwrites: false };
    },
  };
}

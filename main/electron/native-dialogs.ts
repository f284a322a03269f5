import type { FileFilter } from 'electron';
import { fileEndings } from '../contract/file-endings.ts';
import type { Language } from '../contract/preferences.ts';
import type { ChosenPath, FileKind } from '../contract/requests.ts';
import type { ProgramDialogs, ProgramWindow } from './electron-modules.ts';
import { nativeText, type NativeText } from './native-texts.ts';

const kindNames: Readonly<Record<FileKind, NativeText>> = {
  'scenario-file': 'kindScenario',
  csv: 'kindCsv',
  svg: 'kindSvg',
  xlsx: 'kindXlsx',
  png: 'kindPng',
  html: 'kindHtml',
  pdf: 'kindPdf',
  table: 'kindTable',
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
    { name: nativeText(kindNames[kind], language()), extensions: [...fileEndings[kind]] },
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
      const [extension] = fileEndings[kind];
      if (filePath.toLowerCase().endsWith(`.${extension}`)) {
        return { path: filePath, overwrites: await exists(filePath) };
      }
      // On Linux the dialog leaves the extension out, so it has asked about another name than the one written to:
      // whoever writes there finds the file in the way and asks again.
      return { path: `${filePath}.${extension}`, overwrites: false };
    },
  };
}

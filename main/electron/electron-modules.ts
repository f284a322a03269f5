import type {
  App,
  BrowserWindow,
  BrowserWindowConstructorOptions,
  CommandLine,
  ContextBridge,
  IpcMain,
  IpcRenderer,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  MessageBoxReturnValue,
  NativeTheme,
  OpenDialogOptions,
  OpenDialogReturnValue,
  Protocol,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Screen,
  Session,
  UtilityProcess,
  utilityProcess,
  WebContents,
  WebRequest,
} from 'electron';

/** Everything of Electron that the main process uses, by Electron's own declarations; a stand-in can take its place. */
export interface ElectronModules {
  app: Application;
  BrowserWindow: new (options: BrowserWindowConstructorOptions) => ProgramWindow;
  ipcMain: Pick<IpcMain, 'handle'>;
  protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>;
  dialog: ProgramDialogs;
  /** Builds the menu bar from its template and shows it. */
  setApplicationMenu: (template: MenuItemConstructorOptions[]) => void;
  nativeTheme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  screen: Pick<Screen, 'getAllDisplays'>;
  utilityProcess: { fork: (...words: Parameters<typeof utilityProcess.fork>) => UtilityChild };
}

export type Application = Pick<
  App,
  | 'on'
  | 'quit'
  | 'whenReady'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'addRecentDocument'
  | 'setAppUserModelId'
  | 'setPath'
  | 'getVersion'
  | 'getLocale'
> & { readonly isPackaged: boolean; readonly commandLine: Pick<CommandLine, 'appendSwitch'> };

export type ProgramWindow = Pick<
  BrowserWindow,
  | 'on'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isMinimized'
  | 'isMaximized'
  | 'isFullScreen'
  | 'getNormalBounds'
  | 'setTitle'
  | 'setDocumentEdited'
  | 'setRepresentedFilename'
> & { readonly webContents: Contents };

/** A window that prints a page and is gone. */
export type PrintingWindow = Pick<BrowserWindow, 'loadURL' | 'destroy'> & {
  readonly webContents: Pick<WebContents, 'printToPDF'> & {
    readonly session: { readonly webRequest: Pick<WebRequest, 'onBeforeRequest'> };
  };
};

export type Contents = Pick<
  WebContents,
  'on' | 'send' | 'reload' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'
> & { readonly session: ProgramSession };

export type ProgramSession = Pick<
  Session,
  | 'on'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setCertificateVerifyProc'
  | 'setSpellCheckerEnabled'
> & {
  readonly webRequest: Pick<WebRequest, 'onBeforeRequest'>;
  readonly protocol: Pick<Protocol, 'handle'>;
};

export interface ProgramDialogs {
  showErrorBox: (title: string, content: string) => void;
  showOpenDialog: (window: ProgramWindow, options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  showSaveDialog: (window: ProgramWindow, options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  showMessageBox: (window: ProgramWindow, options: MessageBoxOptions) => Promise<MessageBoxReturnValue>;
}

export type UtilityChild = Pick<UtilityProcess, 'on' | 'postMessage' | 'kill' | 'pid'>;

/** Everything of Electron that the preload script uses. */
export interface PreloadModules {
  contextBridge: Pick<ContextBridge, 'exposeInMainWorld'>;
  ipcRenderer: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>;
}

import { join } from 'node:path';

export interface FolderNames {
  platform: NodeJS.Platform;
  homeFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/** The folder for the program's own files where each system wants such things: the one that Electron would name too. */
export function dataFolder({ platform, homeFolder, environment }: FolderNames): string {
  const named = environment['PLANNER_DATA_DIR'];
  if (named !== undefined && named !== '') return named;
  if (platform === 'win32') {
    return join(environment['APPDATA'] ?? join(homeFolder, 'AppData', 'Roaming'), 'PlusN');
  }
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'PlusN');
  return join(environment['XDG_CONFIG_HOME'] ?? join(homeFolder, '.config'), 'PlusN');
}

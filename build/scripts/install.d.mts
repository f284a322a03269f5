/** Folder of the checkout. */
export const root: string;
/** Why `node_modules` is not what `package-lock.json` says, in one phrase; `null` where it is. */
export function whyStale(folder?: string): string | null;
/** Installs exactly what the lockfile says where it is not installed already; says nothing where it is. */
export function installWhatIsMissing(): void;

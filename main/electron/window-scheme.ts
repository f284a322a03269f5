import type { CustomScheme } from 'electron';

/** The program's own protocol: pages of `plusn://window` are files of the built window, and there are no others. */
export const windowOrigin = 'plusn://window';
export const windowAddress = `${windowOrigin}/index.html`;

/** Declared before the program is ready: an origin of its own, secure, whose scripts may fetch their own files. */
export const windowScheme: CustomScheme = {
  scheme: 'plusn',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Whether an address is one of the program's own window. */
export function isWindowAddress(address: string): boolean {
  return address === windowOrigin || address.startsWith(`${windowOrigin}/`);
}

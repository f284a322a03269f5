import { nodeDisk, type Disk } from '../../../main/services/files/disk.ts';
import { systemError } from '../../support/file-services.ts';

/** The machine's disk, with one folder in which nothing new can be made, or nothing can be written. */
export function failingFolder(folder: string, fault: 'nobody may write' | 'disk is full'): Disk {
  const open: Disk['open'] = async (path, flags, ...rest) => {
    const isRead = flags === undefined || flags === 'r';
    if (!String(path).startsWith(folder) || isRead) return nodeDisk.open(path, flags, ...rest);
    if (fault === 'nobody may write') throw systemError('EACCES');
    const handle = await nodeDisk.open(path, flags, ...rest);
    handle.writeFile = () => Promise.reject(systemError('ENOSPC'));
    return handle;
  };
  return { ...nodeDisk, open };
}

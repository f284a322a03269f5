import type { OpenedDocument } from '../../../scenarios/schema/open-document.ts';
import { openBytes, refuseSize } from '../open-bytes.ts';
import { checkStoredPlans } from '../check-stored-plans.ts';
import type { Disk } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { stampOf } from './stamp-of.ts';

export interface ReadScenarioFile extends OpenedDocument {
  /** `null` for a file too large to be read. */
  stamp: string | null;
}

/**
 * A scenario file and the stamp of its bytes. Stored plans that cannot be read or that contradict their network are left
 * out and a finding says so. Throws `PlannerFailure` where the file is not there or may not be read.
 */
export async function readScenarioFile(disk: Disk, path: string): Promise<ReadScenarioFile> {
  try {
    const found = await disk.stat(path);
    if (!found.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: 'EISDIR' });
    const tooLarge = refuseSize(found.size);
    if (tooLarge !== null) return { ...tooLarge, stamp: null };
    const bytes = await disk.readFile(path);
    return { ...checkStoredPlans(openBytes(bytes)), stamp: stampOf(bytes) };
  } catch (error) {
    throw fileFailure(error, path, 'read');
  }
}

import type { Finding } from '../checks/finding.ts';
import { collections } from '../domain/network.ts';
import { currentVersion, formatName } from './document.ts';
import type { Json, JsonObject } from './json.ts';
import { isJsonObject, valueAt } from './json.ts';
import { limits } from './limits.ts';
import { parseJson } from './parse-json.ts';
import { positionFinder } from './text-position.ts';

export interface Identified {
  /** The JSON of a scenario file of a version this program can read; `null` when it is none. */
  readonly found: JsonObject | null;
  readonly version: number | null;
  readonly findings: readonly Finding[];
}

/** Says what a text is: a scenario file, of which version, within the limits. Reads the JSON and nothing of its meaning. */
export function identify(text: string): Identified {
  if (text.length > limits.characters) {
    return refuse('file-too-long', null, {
      say: `The file has ${text.length} characters; the limit is ${limits.characters}.`,
      next: 'Split the network, or remove stored plans from the file.',
    });
  }
  if (text.trim() === '') {
    return refuse('empty-file', null, {
      say: 'The file is empty.',
      next: 'Take the last copy that opened.',
    });
  }
  const { value, fault } = parseJson(text);
  if (fault !== null) {
    const marks = conflictMarks(text);
    const position = positionFinder(text)(marks ?? fault.offset);
    if (marks !== null) {
      return refuse(
        fault.code,
        null,
        {
          say: `There are marks of a git merge conflict at line ${position.line}.`,
          next: 'Resolve it with git mergetool, or with plusn merge BASE MINE THEIRS, then open the file again.',
        },
        position,
      );
    }
    return refuse(fault.code, null, fault, position);
  }
  if (!isJsonObject(value) || value['format'] !== formatName) {
    return refuse('not-a-scenario-file', null, {
      say: `The file is JSON, but it does not begin as a scenario file does: "format" must be "${formatName}".`,
      next: 'Choose a file with the ending .plusn.',
    });
  }
  return identifyVersion(value);
}

function identifyVersion(found: JsonObject): Identified {
  const version = found['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refuse('version-unknown', null, {
      say: 'The file does not say its version: "version" must be a whole number from 1.',
      next: `If the file was written by hand, write "version": ${currentVersion}.`,
    });
  }
  if (version > currentVersion) {
    const writer =
      typeof found['writtenBy'] === 'string' ? `, written by PlusN ${found['writtenBy'].slice(0, 60)}` : '';
    return refuse('file-too-new', version, {
      say: `The file is of version ${version}${writer}; this program reads versions up to ${currentVersion}.`,
      next: `Open it with a PlusN that reads version ${version}.`,
    });
  }
  for (const name of collections) {
    const count = lengthOf(valueAt(found, ['network', name]));
    if (count > limits.records) {
      return refuse('too-many-records', version, {
        say: `The list ${name} has ${count} records; the limit is ${limits.records}.`,
        next: 'Aggregate the records, or split the network.',
      });
    }
  }
  return { found, version, findings: [] };
}

/** Where the first mark stands that git leaves about the two sides of a conflict; `null` without one. No JSON has such a line. */
function conflictMarks(text: string): number | null {
  const found = text.search(/^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/m);
  return found < 0 ? null : found;
}

function lengthOf(value: Json | undefined): number {
  return Array.isArray(value) ? value.length : 0;
}

function refuse(
  code: string,
  version: number | null,
  { say, next }: { say: string; next: string },
  position: Finding['position'] = null,
): Identified {
  const about = { collection: 'document', id: null, field: null } as const;
  return { found: null, version, findings: [{ code, severity: 'error', about, position, say, next }] };
}

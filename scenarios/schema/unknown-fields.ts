import type { Finding } from '../checks/finding.ts';
import type { JsonPath, Json } from './json.ts';
import { nearestWord } from './nearest-word.ts';
import { placeOfPath, placeWords } from './place-of-path.ts';
import type { Shape } from './shape.ts';
import { isRecord, optionFor } from './shape.ts';

interface Unknown {
  readonly path: JsonPath;
  readonly known: Iterable<string>;
  count: number;
}

/**
 * Fields that no schema knows. They are kept, since a newer program may have written them, and told once for
 * each name and kind of record, with the first place. A likely misspelling is a warning and names the field meant.
 */
export function unknownFields(root: Json, shape: Shape): readonly Finding[] {
  const seen = new Map<string, Unknown>();
  collect(root, shape, [], '', seen);
  return [...seen.values()].map((unknown) => say(root, unknown));
}

function collect(
  value: unknown,
  shape: Shape,
  path: (string | number)[],
  kind: string,
  seen: Map<string, Unknown>,
): void {
  if (shape.kind === 'record' && isRecord(value)) {
    for (const key of Object.keys(value)) {
      const field = shape.fieldByKey.get(key);
      if (field === undefined) note(seen, `${kind}/${key}`, [...path, key], shape.fieldByKey.keys());
      else if (field.shape.kind !== 'scalar' && field.shape.kind !== 'word') {
        path.push(key);
        collect(value[key], field.shape, path, `${kind}/${key}`, seen);
        path.pop();
      }
    }
  } else if (shape.kind === 'list' && Array.isArray(value) && shape.element.kind !== 'scalar') {
    value.forEach((each, position) => {
      path.push(position);
      collect(each, shape.element, path, kind, seen);
      path.pop();
    });
  } else if (shape.kind === 'either' && typeof value === 'object' && value !== null) {
    const option = optionFor(shape.options, value);
    if (option !== null) collect(value, option, path, kind, seen);
  }
}

function note(seen: Map<string, Unknown>, kind: string, path: JsonPath, known: Iterable<string>): void {
  const earlier = seen.get(kind);
  if (earlier === undefined) seen.set(kind, { path, known, count: 1 });
  else earlier.count++;
}

function say(root: Json, { path, known, count }: Unknown): Finding {
  const about = placeOfPath(root, path);
  const key = String(path.at(-1));
  const meant = nearestWord(key, known);
  const others = count === 1 ? '' : ` The same field stands in ${count - 1} more records.`;
  return {
    code: 'unknown-field',
    severity: meant === null ? 'note' : 'warning',
    about,
    position: null,
    say: `${placeWords(about, path)}: this program knows no such field; it is kept and has no effect.${others}`,
    next:
      meant === null
        ? 'Remove it unless another program needs it.'
        : `If ${meant} is meant, rename the field.`,
  };
}

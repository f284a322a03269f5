import type { Json, JsonObject } from './json.ts';
import { limits } from './limits.ts';

/** Why a text is no acceptable JSON: where, and in words. */
export interface JsonFault {
  code: 'not-json' | 'duplicate-key' | 'forbidden-key' | 'number-too-large' | 'too-deep';
  /** Offset in the text, from 0. */
  offset: number;
  say: string;
  next: string;
}

/** Paths whose places are wanted, as a tree; `offset` is filled in as the text is read. */
export interface Wanted {
  offset: number | null;
  readonly children: Map<string | number, Wanted>;
}

/** Ends the reading at the first fault. */
export class JsonStop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.say);
    this.fault = fault;
  }
}

const quote = 34;
const backslash = 92;
const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const constants = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/**
 * Reads one text of JSON from left to right. Nesting is limited, so that its recursion is too. On the way it
 * fills in the offsets of the values that are wanted.
 */
export class JsonReader {
  private readonly text: string;
  private at = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(wanted: Wanted | undefined): Json {
    const value = this.value(wanted);
    this.skipBlanks();
    if (this.at < this.text.length) this.refuse('the end of the file');
    return value;
  }

  private value(wanted: Wanted | undefined): Json {
    this.skipBlanks();
    if (wanted !== undefined) wanted.offset = this.at;
    const code = this.text.charCodeAt(this.at);
    if (code === quote) return this.string();
    if (code === 123) return this.nested(() => this.object(wanted));
    if (code === 91) return this.nested(() => this.list(wanted));
    if (code === 45 || (code >= 48 && code <= 57)) return this.number();
    for (const [word, value] of constants) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.refuse('a value');
  }

  private nested<Value>(parse: () => Value): Value {
    if (++this.depth > limits.depth) {
      throw new JsonStop({
        code: 'too-deep',
        offset: this.at,
        say: `The file has more than ${limits.depth} lists and objects inside one another.`,
        next: 'Export the file again from the program that wrote it; no scenario file is nested so deep.',
      });
    }
    const value = parse();
    this.depth--;
    return value;
  }

  private object(wanted: Wanted | undefined): JsonObject {
    const object: JsonObject = {};
    this.at++;
    this.skipBlanks();
    if (this.takes(125)) return object;
    for (;;) {
      this.skipBlanks();
      const start = this.at;
      if (this.text.charCodeAt(start) !== quote) this.refuse('a key in double quotes');
      const key = this.string();
      this.refuseKey(object, key, start);
      this.skipBlanks();
      if (!this.takes(58)) this.refuse('":" after a key');
      object[key] = this.value(wanted?.children.get(key));
      this.skipBlanks();
      if (this.takes(44)) continue;
      if (this.takes(125)) return object;
      this.refuse('"," or "}"');
    }
  }

  private refuseKey(object: JsonObject, key: string, offset: number): void {
    if (key === '__proto__') {
      throw new JsonStop({
        code: 'forbidden-key',
        offset,
        say: 'The file uses the key "__proto__", which no field may be named.',
        next: 'Remove or rename that key.',
      });
    }
    if (Object.hasOwn(object, key)) {
      throw new JsonStop({
        code: 'duplicate-key',
        offset,
        say: `The key ${JSON.stringify(shorten(key))} stands twice in one object, so one of its two values would be lost.`,
        next: 'Keep the value that is right and remove the other.',
      });
    }
  }

  private list(wanted: Wanted | undefined): Json[] {
    const list: Json[] = [];
    this.at++;
    this.skipBlanks();
    if (this.takes(93)) return list;
    for (;;) {
      list.push(this.value(wanted?.children.get(list.length)));
      this.skipBlanks();
      if (this.takes(44)) continue;
      if (this.takes(93)) return list;
      this.refuse('"," or "]"');
    }
  }

  private number(): number {
    const start = this.at;
    numberPattern.lastIndex = start;
    const digits = numberPattern.exec(this.text)?.[0];
    if (digits === undefined) return this.refuse('digits after "-"');
    const value = Number(digits);
    if (!Number.isFinite(value)) {
      throw new JsonStop({
        code: 'number-too-large',
        offset: start,
        say: `The number ${shorten(digits)} is larger than any number a computer of this kind can hold.`,
        next: 'Write the number in full and check its exponent.',
      });
    }
    this.at += digits.length;
    return value === 0 ? 0 : value;
  }

  private string(): string {
    const { text } = this;
    const start = this.at;
    let end = start + 1;
    let isEscaped = false;
    for (;;) {
      const code = text.charCodeAt(end);
      if (code === quote) break;
      // Past the end of the text the code is NaN, which fails both comparisons below.
      if (!(code >= 32)) {
        this.at = end;
        this.refuse(
          end >= text.length
            ? 'a closing quote'
            : 'a closing quote, or a control character written as \\u00XX',
        );
      }
      if (code === backslash) {
        isEscaped = true;
        end++;
      }
      end++;
    }
    this.at = end + 1;
    if (!isEscaped) return text.slice(start + 1, end);
    try {
      return JSON.parse(text.slice(start, end + 1)) as string;
    } catch {
      this.at = start + text.slice(start, end).search(/\\(?:[^"\\/bfnrtu]|u(?![0-9a-fA-F]{4}))/);
      return this.refuse('an escape such as \\n, \\" or \\u4e2d');
    }
  }

  private skipBlanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.at++;
    }
  }

  private takes(code: number): boolean {
    if (this.text.charCodeAt(this.at) !== code) return false;
    this.at++;
    return true;
  }

  private refuse(expected: string): never {
    const found =
      this.at >= this.text.length ? 'the file ends' : `there is ${JSON.stringify(this.text.charAt(this.at))}`;
    throw new JsonStop({
      code: 'not-json',
      offset: Math.min(this.at, this.text.length),
      say: `The file is not JSON: ${expected} was expected, but ${found}.`,
      next: 'Correct the text at this place, or take the last copy that opened.',
    });
  }
}

function shorten(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 37)}…`;
}

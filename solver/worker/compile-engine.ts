import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WasmModule } from '../backends/program/web-assembly.ts';
import { webAssembly } from '../backends/program/web-assembly.ts';

let compiled: Promise<WasmModule | null> | null = null;

/**
 * HiGHS compiled once for all threads of this process; `null` where its file cannot be read, and then
 * each thread lets the library look for itself. A bundled program may keep `highs.wasm` beside it.
 */
export function compileHighs(): Promise<WasmModule | null> {
  compiled ??= compileFile().catch(() => null);
  return compiled;
}

async function compileFile(): Promise<WasmModule> {
  const beside = new URL('./highs.wasm', import.meta.url);
  const file = existsSync(beside) ? beside : createRequire(import.meta.url).resolve('highs/runtime');
  return webAssembly.compile(await readFile(file));
}

/** A compiled module, opaque: made by `compile` and handed to threads. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** A running module, opaque to us. */
export interface WasmInstance {
  readonly exports: object;
}

interface WebAssemblyRuntime {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  Instance: new (wasmModule: WasmModule, imports: object) => WasmInstance;
  Memory: { new (size: { initial: number }): WasmMemory; prototype: WasmMemory };
}

/** The runtime's WebAssembly. TypeScript declares it only together with a browser's window, which is not here. */
export const webAssembly = (globalThis as unknown as { WebAssembly: WebAssemblyRuntime }).WebAssembly;

import { cpus, totalmem } from 'node:os';

/** The machine that measures, in one line. */
export function machineLine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memoryGiB = (totalmem() / 2 ** 30).toFixed(0);
  return `${model}, ${processors.length} cores, ${memoryGiB} GiB, Node ${process.version}, ${process.platform}`;
}

import { hostname, uptime } from 'node:os';
import { z } from 'zod';
import type { Disk } from './disk.ts';

/** A running program: its number, which the system gives again after its end, and what tells it from the next of that number. */
export const processMark = z.object({
  machine: z.string(),
  pid: z.number().int().positive(),
  /** Clock ticks from the machine's start to the process's, as Linux tells them; `null` on other systems. */
  startedAtTicks: z.string().nullable(),
  /** Milliseconds since 1970 at which the mark was made. */
  markedAt: z.number(),
});
export type ProcessMark = z.infer<typeof processMark>;

/** Tells this process from others, and the living from the dead. */
export interface Processes {
  own: () => Promise<ProcessMark>;
  /**
   * Whether another process than this one made the mark and still runs. Of another machine's it cannot be told, and the
   * answer is no: work that is offered twice is better than work that is never offered.
   */
  isOtherLiving: (mark: ProcessMark) => Promise<boolean>;
}

/** The processes of this machine. Elsewhere than on Linux the number and the time of the machine's start decide. */
export function machineProcesses(disk: Disk, now: () => number): Processes {
  const machine = hostname();
  return {
    own: async () => ({
      machine,
      pid: process.pid,
      startedAtTicks: await startOf(disk, process.pid),
      markedAt: now(),
    }),
    isOtherLiving: async (mark) => {
      if (mark.machine !== machine || mark.pid === process.pid) return false;
      if (mark.markedAt < now() - uptime() * 1000) return false;
      if (!isRunning(mark.pid)) return false;
      return mark.startedAtTicks === (await startOf(disk, mark.pid));
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks and sends nothing.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of `/proc/<pid>/stat`, counted after the name, which may hold blanks and brackets. */
async function startOf(disk: Disk, pid: number): Promise<string | null> {
  const text = await disk.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

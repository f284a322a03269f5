import { runCommandLine } from './run-command-line.ts';
import { processTerminal } from './terminal.ts';

const code = await runCommandLine(process.argv.slice(2), processTerminal());
// Solver threads that wait for another solve would hold the process: it ends once its output is out.
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))),
);
process.exit(code);

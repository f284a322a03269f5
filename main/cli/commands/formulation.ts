import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { renderFormulation } from '../render-formulation.ts';
import { outOption } from '../usual-options.ts';
import { writeAnswer } from '../write-answer.ts';

export const formulationCommand = command({
  name: 'formulation',
  positionals: [],
  options: { out: outOption },
  about: [
    'Prints the planning model as a Markdown document: every variable, constraint and cost with its formula.',
  ],
  examples: ['plusn formulation --out formulation.md'],
  run: async ({ options }, terminal) => {
    await writeAnswer(`${renderFormulation().join('\n')}\n`, options.out, terminal);
    return exitCode.done;
  },
});

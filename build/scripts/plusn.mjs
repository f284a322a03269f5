import { installWhatIsMissing } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

installWhatIsMissing();
// npm runs scripts in the checkout; the paths in the arguments are the caller's.
const calledByNpm = process.env['npm_lifecycle_event'] === 'plusn';
runTypeScript('main/cli/plusn.ts', process.argv.slice(2), {
  cwd: (calledByNpm ? process.env['INIT_CWD'] : undefined) ?? process.cwd(),
});

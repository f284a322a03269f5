import { installWhatIsMissing, root } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

installWhatIsMissing();
runTypeScript('build/scripts/import-bench.ts', process.argv.slice(2), { cwd: root });

import { installWhatIsMissing, root } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

const example = 'scenarios/examples/small-appliances.plusn';

installWhatIsMissing();
console.log(
  `Solving the example network ${example}; npm run -s plusn -- --help says what else can be done.\n`,
);
runTypeScript('main/cli/plusn.ts', ['solve', example, ...process.argv.slice(2)], { cwd: root });

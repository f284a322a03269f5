import { answerEnquiry } from '../../../scenarios/trade/answer-enquiry.ts';
import { enquiryLaw } from '../../../scenarios/trade/enquiry-law.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { libraryLaw } from '../../../scenarios/library/library-law.ts';
import { noticesAbout } from '../../../scenarios/library/notices.ts';
import { command } from '../command.ts';
import { dutyAsJson } from '../duty-as-json.ts';
import { exitCode } from '../exit-code.ts';
import { readChosenNetwork } from '../read-chosen-network.ts';
import { dutyOptions, readDutyQuestion } from '../read-duty-question.ts';
import { renderDuty } from '../render-duty.ts';
import { UsageError } from '../usage-error.ts';

export const dutyCommand = command({
  name: 'duty',
  positionals: [],
  options: {
    ...dutyOptions,
    file: {
      kind: 'text',
      value: 'PATH',
      say: 'ask the law of this scenario file, not the reference library',
    },
    scenario: { kind: 'text', value: 'ID', say: 'apply the overrides of this scenario of the file first' },
    json: { kind: 'switch', say: 'print the answer as one JSON object' },
  },
  about: [
    'Says what goods of an origin pay on entry into a customs territory on a day: each layer of',
    'law with its rate, dates, status and source; what was set aside, and why; entry fees; and',
    'the days on which it changes. Of several ways to enter, the cheapest is taken.',
    'Territories are written by code (US, VN, EU, DE) or id (vn_epz). A short code such as 9503',
    'is answered by the layers on all of it; longer codes with layers of their own are listed.',
  ],
  examples: [
    'plusn duty --into US --origin VN --hs 9503.00.00 --date 2026-08-01',
    'plusn duty --into EU --origin VN --hs 8516.71 --date 2026-08-01 --agreement evfta --value 20',
    'plusn duty --into US --origin CN --from HK --hs 8516.71.00 --file network.plusn',
  ],
  run: async ({ options }, terminal) => {
    if (options.scenario !== null && options.file === null) {
      throw new UsageError('--scenario is of a file. Write --file PATH too.');
    }
    const chosen =
      options.file === null ? null : await readChosenNetwork(options.file, options.scenario, terminal);
    if (options.file !== null && chosen === null) return exitCode.findings;
    const asked = chosen?.network ?? libraryLaw;
    const enquiry = readDutyQuestion(options, asked, terminal.today());
    const law = enquiryLaw(asked);
    const answer = answerEnquiry(law, enquiry);
    // What the library knows besides concerns whoever asks it, or a file whose defaults were taken from it.
    const isOfThisEdition = chosen === null || chosen.network.settings.referenceEdition === edition.id;
    const shown = {
      answer,
      asked,
      products: chosen?.network.products ?? [],
      notices: isOfThisEdition ? noticesAbout({ ...enquiry, origin: law.duty.rootOf(enquiry.origin) }) : [],
      edition: isOfThisEdition ? edition : null,
    };
    terminal.out(
      options.json
        ? `${JSON.stringify(dutyAsJson(shown))}\n`
        : `${renderDuty(shown, terminal.width).join('\n')}\n`,
    );
    return exitCode.done;
  },
});

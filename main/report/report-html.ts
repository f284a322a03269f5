import { nameIn } from '../../scenarios/domain/name-in.ts';
import { dateText } from '../plan/plan-format.ts';
import { planWords } from '../plan/plan-words.ts';
import { words } from '../language/words.ts';
import { Markup, markup } from './html/markup.ts';
import type { ReportContent } from './report-content.ts';
import { reportContext } from './report-context.ts';
import { reportSections } from './report-sections.ts';
import { reportStyle } from './report-style.ts';

const texts = {
  pageOf: words('Page {page} of {pages}', '第 {page} 頁，共 {pages} 頁', '第 {page} 页，共 {pages} 页'),
  contents: words('Contents', '目錄', '目录'),
};

/** Nothing is fetched, nothing runs: a report is one file that says what it says. */
const policy = new Markup("default-src 'none'; style-src 'unsafe-inline'; img-src data:");

/**
 * A plan as one page of HTML that stands alone and prints on A4: with styles inside, without a script, a font or a picture
 * from elsewhere. The only addresses in it are those of sources.
 */
export function reportHtml(content: ReportContent): string {
  const context = reportContext(content);
  const { say, language, scenarioName, answer } = context;
  const title = nameIn(answer.network.settings.title, language);
  const date = dateText(answer.stamp.writtenAt, language);
  const style = reportStyle(language, {
    left: `${title} · ${scenarioName}`,
    right: say(planWords.title),
    foot: [date, ...(answer.stamp.inputsHash === null ? [] : [answer.stamp.inputsHash.slice(0, 8)])].join(
      ' · ',
    ),
    pageOf: say(texts.pageOf),
  });
  const [first, ...rest] = reportSections.flatMap((section) => {
    const body = section.body(context);
    return body === null ? [] : [{ section, body }];
  });
  return markup`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width" />
        <meta name="generator" content="PlusN ${answer.stamp.programVersion}" />
        <title>${title} · ${scenarioName}</title>
        <style>
          ${new Markup(style.replaceAll('</', '<\\/'))}
        </style>
      </head>
      <body>
        <header>
          <p class="kicker">${say(planWords.title)} · ${date}</p>
          <h1>${title}</h1>
          <p class="kicker">${scenarioName}</p>
        </header>
        <main>
          <section id="${first!.section.id}" aria-label="${say(first!.section.title)}">
            ${first!.body}
            <nav aria-label="${say(texts.contents)}">
              <ul class="contents">
                ${rest.map(
                  ({ section }) => markup`<li><a href="#${section.id}">${say(section.title)}</a></li> `,
                )}
              </ul>
            </nav>
          </section>
          ${rest.map(
            ({ section, body }) =>
              markup`<section id="${section.id}" class="${section.startsPage ? 'page' : 'flow'}">
                <h2>${say(section.title)}</h2>
                ${body}
              </section> `,
          )}
        </main>
      </body>
    </html> `.text;
}

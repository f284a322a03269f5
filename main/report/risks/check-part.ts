import type { Severity } from '../../../scenarios/checks/finding.ts';
import { words } from '../../language/words.ts';
import { markup, type Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import type { ReportContext } from '../report-context.ts';

const texts = {
  title: words('Checks of the data', '資料檢查', '数据检查'),
  found: words(
    'The checks of the data find {warnings} doubtful and {notes} worth knowing; the program lists them under Findings, each with its place and its remedy.',
    '資料檢查發現 {warnings} 項存疑、{notes} 項備註；程式的「檢查結果」列出各項位置及處理方法。',
    '数据检查发现 {warnings} 项存疑、{notes} 项备注；程序的“检查结果”列出各项位置及处理方法。',
  ),
  sound: words('The checks of the data find nothing wrong.', '資料檢查未發現問題。', '数据检查未发现问题。'),
};

/** How much the checks found. A network with errors has no plan, so that there are none to tell. */
export function checkPart({ say, fillStrong, content: { findings } }: ReportContext): Markup {
  const count = (severity: Severity) =>
    String(findings.filter((finding) => finding.severity === severity).length);
  return subsection({
    title: say(texts.title),
    body: markup`<p>${
      findings.length === 0
        ? say(texts.sound)
        : fillStrong(texts.found, { warnings: count('warning'), notes: count('note') })
    }</p>`,
  });
}

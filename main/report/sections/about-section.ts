import { planStampLines } from '../../plan/plan-stamp-lines.ts';
import { words } from '../../language/words.ts';
import { markup } from '../html/markup.ts';
import type { ReportSection } from '../report-section.ts';

const texts = {
  title: words('About this report', '關於本報告', '关于本报告'),
  method: words(
    'The plan is the one of least landed cost (or most contribution, or least carbon, as the file asks) that keeps every statement of the network: supply, recipes, capacity, transit times, rules of origin and policies. Duty is reckoned shipment by shipment from the dated laws listed under the assumptions. Every amount is an entry of the plan’s ledger; the entries add up to the total, and the plan was checked against the network by a second route before it was shown.',
    '方案為在滿足網絡全部陳述（供應、工藝、產能、運輸時間、原產地規則及政策）下到岸成本最低（或按檔案要求，貢獻最大或碳排放最少）者。關稅按假設所列、有日期的稅法逐批計算。每項金額均為方案帳目的分錄，合計即總額；方案顯示前已循另一途徑對照網絡核驗。',
    '方案为在满足网络全部陈述（供应、工艺、产能、运输时间、原产地规则及政策）下到岸成本最低（或按文件要求，贡献最大或碳排放最少）者。关税按假设所列、有日期的税法逐批计算。每项金额均为方案账目的分录，合计即总额；方案显示前已循另一途径对照网络核验。',
  ),
};

/** What plan this is, and how to read it. */
export const aboutSection: ReportSection = {
  id: 'about',
  title: texts.title,
  startsPage: false,
  body: (context) =>
    markup`<div class="wide"><table class="stamp">
        <tbody>
          ${planStampLines(context).map(
            ([label, value]) =>
              markup`<tr>
                <th scope="row">${label}</th>
                <td class="wraps">${value}</td>
              </tr> `,
          )}
        </tbody>
      </table></div>
      <p class="note">${context.say(texts.method)}</p> `,
};

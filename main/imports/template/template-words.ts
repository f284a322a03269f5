import { words } from '../../language/words.ts';

export const templateWords = {
  title: words('PlusN template', 'PlusN 範本', 'PlusN 模板'),
  readMe: words('Read me', '說明', '说明'),
  fields: words('Fields', '欄位', '字段'),
  lines: [
    words(
      'Fill in the sheets that you need and leave the others empty. Then choose Import in PlusN, or run plusn import.',
      '填寫需要的工作表，其餘留空。然後在 PlusN 選「匯入」，或執行 plusn import。',
      '填写需要的工作表，其余留空。然后在 PlusN 选“导入”，或运行 plusn import。',
    ),
    words(
      'The grey row of each sheet is an example. It is not imported; type over it or leave it.',
      '每張工作表的灰色一行是範例，不會匯入；可以覆寫，也可保留。',
      '每张工作表的灰色一行是示例，不会导入；可以覆盖，也可保留。',
    ),
    words(
      'Things may be named by their id or by their name, in any language. A blank cell keeps what stands, or takes the default.',
      '可以寫代號，也可以寫任何語言的名稱。空白格保留原有內容，新紀錄則用預設值。',
      '可以写代号，也可以写任何语言的名称。空白格保留原有内容，新记录则用默认值。',
    ),
    words(
      'Other units are converted if the header names them: Weight (lb), Transit (weeks), Freight (HKD).',
      '標題寫明其他單位便會換算：重量 (lb)、運輸日數 (週)、運費 (HKD)。',
      '标题写明其他单位便会换算：重量 (lb)、运输天数 (周)、运费 (HKD)。',
    ),
    words(
      'Columns may be moved, left out or added. Before anything changes you see what will.',
      '欄可以移動、刪去或加入。變更前會先列出所有改動。',
      '列可以移动、删去或加入。变更前会先列出所有改动。',
    ),
  ],
  fieldColumns: {
    sheet: words('Sheet', '工作表', '工作表'),
    column: words('Column', '欄', '列'),
    needed: words('Needed', '必填', '必填'),
    what: words('What to write', '填寫內容', '填写内容'),
  },
  yes: words('yes', '是', '是'),
  no: words('no', '否', '否'),
  needed: words('Needed in a new row.', '新紀錄必填。', '新记录必填。'),
  number: words('A number', '數字', '数字'),
  inUnit: words(' in ', '，單位：', '，单位：'),
  money: words(', in the currency of the row', '，按該行的貨幣', '，按该行的货币'),
  rate: words('A rate in per cent, such as 12.5 %', '百分率，例如 12.5 %', '百分率，例如 12.5 %'),
  date: words('A date, such as 2027-01-31', '日期，例如 2027-01-31', '日期，例如 2027-01-31'),
  truth: words('Yes or no', '是或否', '是或否'),
  oneOf: words('One of: ', '下列之一：', '下列之一：'),
  someOf: words('One or more, with commas between: ', '一項或多項，以逗號分隔：', '一项或多项，以逗号分隔：'),
  list: words('One or more, with commas between', '一項或多項，以逗號分隔', '一项或多项，以逗号分隔'),
  text: words('Text', '文字', '文字'),
  id: words(
    'Letters, digits and _ ; made from the name where it is blank',
    '字母、數字及 _；留空則按名稱產生',
    '字母、数字及 _；留空则按名称生成',
  ),
  reference: words('The id or the name, as on sheet ', '代號或名稱，見工作表：', '代号或名称，见工作表：'),
  everything: words('; * for all', '；* 代表全部', '；* 代表全部'),
} as const;

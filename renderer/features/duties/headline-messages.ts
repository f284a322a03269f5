import { defineMessages } from '../../i18n/message.ts';

/* What goods pay, in sentences that can be read aloud. */

export const headlineMessages = defineMessages({
  goodsOfCode: { en: 'Goods of HS {code}', 'zh-HK': 'HS {code} 貨物', 'zh-CN': 'HS {code} 货物' },
  goodsUnclassified: { en: 'Goods without a code', 'zh-HK': '未歸類貨物', 'zh-CN': '未归类货物' },
  part: { en: '{layer} {rate}', 'zh-HK': '{layer} {rate}', 'zh-CN': '{layer} {rate}' },
  pays: {
    en: '{goods} made in {origin}{kind, select, firstSale {, declared at the first sale,} other {}} {count, plural, one {pays} other {pay}} <b>{rate}</b>{kind, select, preference { by preference under {agreement}} other {}} on entering {into} on {date}{parts, select, none {} other {: {parts}}}.',
    'zh-HK':
      '原產{origin}的{goods}於{date}輸入{into}，{kind, select, preference {按{agreement}享優惠，須繳} firstSale {按首次銷售價申報，須繳} other {須繳}}關稅 <b>{rate}</b>{parts, select, none {} other {：{parts}}}。',
    'zh-CN':
      '原产{origin}的{goods}于{date}输入{into}，{kind, select, preference {按{agreement}享优惠，须缴} firstSale {按首次销售价申报，须缴} other {须缴}}关税 <b>{rate}</b>{parts, select, none {} other {：{parts}}}。',
  },
  free: {
    en: '{goods} made in {origin} {count, plural, one {enters} other {enter}} {into} <b>free of duty</b>{kind, select, preference { by preference under {agreement}} deMinimis {, the entries being too small for any,} other {}} on {date}.',
    'zh-HK':
      '原產{origin}的{goods}於{date}輸入{into}，{kind, select, preference {按{agreement}<b>免稅</b>} deMinimis {因每次報關貨值低而<b>免稅</b>} other {<b>免稅</b>}}。',
    'zh-CN':
      '原产{origin}的{goods}于{date}输入{into}，{kind, select, preference {按{agreement}<b>免税</b>} deMinimis {因每次报关货值低而<b>免税</b>} other {<b>免税</b>}}。',
  },
  notKnown: {
    en: '{goods} made in {origin}: what {count, plural, one {it pays} other {they pay}} on entering {into} on {date} is not known.',
    'zh-HK': '原產{origin}的{goods}於{date}輸入{into}須繳多少關稅，未能得知。',
    'zh-CN': '原产{origin}的{goods}于{date}输入{into}须缴多少关税，无从得知。',
  },
  ordinaryUnknown: {
    en: 'The ordinary rate of these goods is not in the file, and is not counted.',
    'zh-HK': '檔案沒有此貨物的普通稅率，故未計入。',
    'zh-CN': '文件没有此货物的普通税率，故未计入。',
  },
  becomes: {
    en: 'From {date} it is <b>{rate}</b>.',
    'zh-HK': '{date}起為 <b>{rate}</b>。',
    'zh-CN': '{date}起为 <b>{rate}</b>。',
  },
  ifClaimed: {
    en: 'Under {agreement} it would be <b>{rate}</b>, if the goods qualify.',
    'zh-HK': '如符合{agreement}的規定，則為 <b>{rate}</b>。',
    'zh-CN': '如符合{agreement}的规定，则为 <b>{rate}</b>。',
  },
  ifProposed: {
    en: 'What is proposed would make it <b>{rate}</b>.',
    'zh-HK': '擬議稅項如實施，則為 <b>{rate}</b>。',
    'zh-CN': '拟议税项如实施，则为 <b>{rate}</b>。',
  },
  ratesOpen: {
    en: '{count, plural, one {<b>#</b> proposal on such goods names} other {<b>#</b> proposals on such goods name}} no rate yet.',
    'zh-HK': '另有 <b>{count}</b> 項擬議稅項未定稅率。',
    'zh-CN': '另有 <b>{count}</b> 项拟议税项未定税率。',
  },
  noQuestion: {
    en: 'The file has no customs territory to ask about yet.',
    'zh-HK': '檔案尚無可查詢的關稅區。',
    'zh-CN': '文件尚无可查询的关税区。',
  },
});

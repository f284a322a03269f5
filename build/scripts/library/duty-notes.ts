/** Remarks on single duty layers, in the library's own words, by layer id. */
export const dutyNotes: Readonly<Record<string, string>> = {
  us_mfn_9102_11_45:
    'USD 0.40 each, plus 8.5 % of the case, 2.8 % of the strap and 5.3 % of the battery. Only the amount per piece is charged here.',
  eu_mfn_9102_11: 'At least EUR 0.30 and at most EUR 0.80 a piece. The bounds are not applied here.',
  us_s301_cn_8517_13_00: 'Not found on the list that was read. Verify.',
  us_s301_cn_8517_62_00:
    'The line is split between lists by its last digits: 25 %, 7.5 % or none. The highest is used.',
  us_s301_cn_8504_40_95: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_8504_40_85: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_8518_30_20: 'Read as list 4B; recalled as list 4A at 7.5 %. Verify.',
  us_s301_cn_3926_90_99: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_8516_71_00: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_9403_20_00: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_9403_60_80: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_9403_70_80: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_4901_99_00: 'Some statistical lines are on the suspended list 4B.',
  us_s301_cn_9102_11_45: 'The list was checked for neighbouring lines of 9102.11.',
  us_fentanyl_cn_from_20251110: 'Heading 9903.01.24. No longer collected from 24 February 2026.',
  us_reciprocal_cn_from_20250409: 'One day only.',
  us_reciprocal_cn_from_20250410:
    'The peak. One tracker dates its end a month earlier; 14 May is when the pause took effect.',
  us_reciprocal_cn_from_20250514:
    'A further 24 points stood suspended to 10 November 2026 and fell with the ruling.',
  us_reciprocal_hk_from_20250514: 'As for China.',
  us_reciprocal_in_from_20250807: 'A further 25 points from 27 August 2025 are a layer of their own.',
  us_russia_oil_in: 'Heading 9903.01.84. The day it ended is not confirmed.',
  us_reciprocal_ch_from_20251114: 'From 14 November 2025 a total of 15 % instead of 39 % on top.',
  us_reciprocal_eu_from_20250807: 'A total of 15 %, MFN included.',
  us_reciprocal_jp_from_20250912: 'A total of 15 %, MFN included.',
  us_reciprocal_kr_from_20251115: 'A total of 15 %, MFN included.',
  us_reciprocal_baseline_from_20250807: 'Economies without a rate of their own stayed at the baseline.',
  us_s122:
    '15 % was announced and never applied. A trade court held against it in spring 2026, with relief for few importers; the appeal is open. Qualifying goods of CA and MX were free.',
  us_s301_fl_my: 'A quota for textiles and garments is foreseen; whether it works yet is not confirmed.',
  us_s301_fl_id: 'A quota for textiles and garments is foreseen; whether it works yet is not confirmed.',
  us_s301_fl_kh: 'A quota for textiles and garments is foreseen; whether it works yet is not confirmed.',
  us_s301_fl_bd: 'A quota for textiles and garments is foreseen; whether it works yet is not confirmed.',
  us_s301_fl_cn: 'Adds to MFN and to the China lists.',
  us_s301_fl_mx: 'Goods that qualify under USMCA are free.',
  us_s301_fl_ca: 'Goods that qualify under USMCA are free.',
  us_s301_fl_exempt_8517_62_00: 'Reported as exempt. Verify the line.',
  us_s301_fl_exempt_8517_13_00: 'Assumed from the earlier exemption. Verify before use.',
  us_s301_fl_exempt_8471_30_01: 'Assumed from the earlier exemption. Verify before use.',
  us_s301_vietnam_ip: 'Investigation of 3 June 2026. No rate is named yet.',
  us_s301_cn_review: 'Outcome of the four-year review of the China lists. No rate is named yet.',
  us_s301_brazil: 'For context.',
  us_s338_ca:
    'For context; limited to vehicles, spirits, dairy and other listed goods, so switched off. Sources differ on the first day.',
  us_s232_core:
    'On full customs value since April 2026. Lower rates for the UK and for metal of US origin; goods with little metal are out.',
  us_s232_articles:
    'On full customs value since April 2026. Some ten-digit lines of 9403.99 are out of scope.',
  us_s232_moulds: 'A total of 15 %, MFN included, until the end of 2027; 25 % is foreseen after that.',
  us_s232_removed: 'Out of scope since April 2026; before that 50 % on the metal content.',
  us_s232_cabinets_2027: 'A rise that the proclamation schedules.',
  eu_preference_vn:
    'Almost all industrial lines by 2027; some garments and footwear in yearly steps. Garments need fabric woven in Vietnam, the EU or Korea.',
  eu_preference_kh: 'Withdrawn in part since August 2020 for some garments, footwear and travel goods.',
  eu_preference_bd:
    'Graduation from least-developed status is set for 24 November 2026, with about three years of transition. Verify.',
  eu_preference_la:
    'Graduation from least-developed status is set for 24 November 2026, with about three years of transition. Verify.',
  eu_preference_mm: 'Check sanctions and due diligence first.',
  eu_preference_id:
    'Rates differ by section; about 9.6 % for garments. Several sections have graduated, so switched off.',
  eu_preference_in: 'Rates differ by section and many have graduated, so switched off.',
  jp_preference: 'Most industrial lines at zero or on the way there.',
  cn_preference_asean: 'About 94 % of lines.',
  asean_preference_cn: 'By way of Hong Kong a certificate of non-manipulation is needed.',
  hk_free_port: 'No tariff. Drink, tobacco and fuels bear excise.',
  cn_retaliation_us: 'A further 24 points suspended. What holds after 10 November 2026 was not found.',
  us_s301_cn_8507_60_00: 'Batteries that are not for vehicles.',
};

/** Cut-and-sew garments of least-developed origins: making up there is enough, whatever the fabric. */
export const singleTransformationNote =
  'Single transformation: garments cut and sewn there qualify, so no proof of the inputs is asked here.';

/** A document that values were taken from, described in the library's own words. */
export interface LibrarySource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

/** A source with the words by which the reference tables name it. */
export interface RecognisedSource extends LibrarySource {
  readonly startsWith: string;
  readonly asOf?: string;
}

const fr47318 = 'https://www.govinfo.gov/content/pkg/FR-2026-07-28/html/2026-15181.htm';

/** Every source of the reference tables. The first whose words open the row's title stands. */
export const recognisedSources: readonly RecognisedSource[] = [
  {
    startsWith: 'USITC HTS 2025 Basic',
    id: 'hts_2025',
    title: 'USITC, Harmonized Tariff Schedule 2025, basic edition',
    url: 'https://hts.usitc.gov',
    asOf: '2025-01-01 edition',
  },
  {
    startsWith: 'USITC HTS 2026 Revision 6',
    id: 'hts_2026_rev_6',
    title: 'USITC, Harmonized Tariff Schedule 2026, revision 6, chapter 99',
    url: 'https://hts.usitc.gov',
  },
  {
    startsWith: 'Budget Lab at Yale',
    id: 'yale_rate_tracker',
    title: 'The Budget Lab at Yale, tariff rate tracker',
    url: 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker',
  },
  {
    startsWith: 'USTR four-year',
    id: 'ustr_four_year_review',
    title: 'Law-firm summaries of the USTR four-year review',
    url: 'https://greatlakescustomslaw.com/tag/trade/',
  },
  {
    startsWith: 'sinobtd',
    id: 'truce_2025_news',
    title: 'Trade news on the US–China arrangement of November 2025',
    url: 'https://www.sinobtd.com/news/8935.html',
  },
  {
    startsWith: 'pressai',
    id: 'truce_2025_news',
    title: 'Trade news on the US–China arrangement of November 2025',
    url: 'https://www.sinobtd.com/news/8935.html',
  },
  {
    startsWith: 'aokestamping',
    id: 'retaliation_2025_news',
    title: 'Trade news on the State Council announcements of 5 November 2025',
    url: 'https://www.aokestamping.com/news-show-986.html',
  },
  {
    startsWith: 'Mondaq / Baker',
    id: 'baker_mckenzie_ieepa',
    title: 'Baker McKenzie, Global Import blog, 8 June 2026',
    url: 'https://globalimportblog.bakermckenzie.com/2026/06/08/us-trump-administration-appeals-cits-ieepa-tariff-refund-injunction/',
  },
  {
    startsWith: 'USTR Notice of Actions',
    id: 'fr_91_47318',
    title: 'USTR, Section 301 notice of action (forced labour), 91 FR 47318',
    url: fr47318,
    asOf: '2026-08-07, through a transcription of the country headings',
  },
  {
    startsWith: 'Public code note',
    id: 'cbp_csms_69326983',
    title: 'CBP, CSMS 69326983, by a public transcription',
    url: fr47318,
  },
  {
    startsWith: 'Stored repo files on S301',
    id: 'ustr_excess_capacity_news',
    title: 'News on the Section 301 investigation of structural excess capacity',
    url: 'https://particlenews.pages.dev/story/ustr-fast-tracks-twin-section-301-probes-on-forced-labor-imports-and-global-overcapacity',
  },
  {
    startsWith: 'Stored repo note',
    id: 'vietnam_ip_note',
    title: 'Public notes on the Section 301 investigation of Vietnam',
    url: null,
  },
  {
    startsWith: 'Stored repo summaries',
    id: 'section_338_news',
    title: 'Public summaries of news on Section 338',
    url: null,
  },
  {
    startsWith: 'Stored repo change logs',
    id: 'hts_change_logs',
    title: 'Public change logs of HTS 2026, revisions 14 to 21',
    url: null,
  },
  {
    startsWith: 'Stored repo change log',
    id: 'de_minimis_notes',
    title: 'Public change log and guide on de minimis',
    url: null,
  },
  {
    startsWith: 'CBP General Notice',
    id: 'fr_90_34665',
    title: 'CBP, general notice 90 FR 34665',
    url: 'https://www.govinfo.gov/content/pkg/FR-2025-07-23/html/2025-13869.htm',
  },
  {
    startsWith: 'customsbrokerexamprep',
    id: 'hmf_guide',
    title: 'Customs broker exam guide on entry fees',
    url: 'https://www.customsbrokerexamprep.com/what-are-merchandise-processing-fee-mpf-and-harbor-maintenance-fee-hmf/',
  },
  {
    startsWith: 'uktrade/global-uk-tariff',
    id: 'uk_global_tariff',
    title: 'UK Department for International Trade, UK Global Tariff beside the EU tariff',
    url: 'https://github.com/uktrade/global-uk-tariff',
    asOf: '2021-01-27',
  },
  {
    startsWith: 'dutydesk',
    id: 'dutydesk_9503',
    title: 'Dutydesk, EU TARIC heading 9503',
    url: 'https://dutydesk.app/eu/950300',
    asOf: 'undated copy of 2025–26',
  },
  {
    startsWith: 'European Commission summary of EVFTA',
    id: 'evfta_summary',
    title: 'European Commission, EVFTA in outline, by way of forwarders and trade press',
    url: 'https://vtrlogistics.com.vn/?p=2311',
  },
  {
    startsWith: 'ICAP',
    id: 'icap_cbam',
    title: 'ICAP, note on the compliance phase of the EU CBAM',
    url: 'https://icapcarbonaction.com/en/news/eu-cbam-enters-compliance-phase-and-outlines-path-ahead',
  },
  {
    startsWith: 'GeoNames',
    id: 'geonames',
    title: 'GeoNames (CC BY 4.0)',
    url: 'https://www.geonames.org',
    asOf: '2026-11',
  },
  {
    startsWith: 'cristan/improved',
    id: 'improved_un_locodes',
    title: 'UN/LOCODE entries geocoded by improved-un-locodes',
    url: 'https://github.com/cristan/improved-un-locodes',
  },
  {
    startsWith: 'JETRO biznews',
    id: 'jetro_fy2024',
    title: 'JETRO, survey of Japanese firms in Asia and Oceania, FY2024',
    url: 'https://www.jetro.go.jp/biznews/2024/12/a225158e4dc24e57.html',
    asOf: '2024-08',
  },
  {
    startsWith: 'JETRO area report 2024',
    id: 'jetro_fy2023',
    title: 'JETRO, area report on wages, FY2023 survey',
    url: 'https://www.jetro.go.jp/biz/areareports/2024/37977922f57e157a.html',
    asOf: '2023-08',
  },
  {
    startsWith: 'JETRO area report 2022',
    id: 'jetro_fy2021',
    title: 'JETRO, area report on wages, FY2021 survey',
    url: 'https://www.jetro.go.jp/biz/areareports/2022/ea6f8923fcf2600a.html',
  },
  {
    startsWith: 'jpbm',
    id: 'jetro_fy2020',
    title: 'JPBM, digest of the JETRO FY2020 survey',
    url: 'https://jpbm.or.jp/dailynews/archives/7844',
  },
  {
    startsWith: 'Mondaq: Decree 293',
    id: 'vn_decree_293',
    title: 'Vietnam, Decree 293/2025/ND-CP on minimum wages',
    url: 'https://www.mondaq.com/employee-benefits-compensation/1706644/decree-on-statutory-minimum-wages-what-you-must-know',
    asOf: '2026-01-01',
  },
  {
    startsWith: 'JIFFA news: Drewry',
    id: 'drewry_wci_2026_w4',
    title: 'Drewry World Container Index, week 4 of 2026, by JIFFA',
    url: 'https://www.jiffa.or.jp/en/news/entry-9790.html',
    asOf: '2026-01',
  },
  {
    startsWith: 'FreshPlaza',
    id: 'drewry_wci_2026_w2',
    title: 'Drewry World Container Index, January 2026, by FreshPlaza',
    url: 'https://www.freshplaza.com/north-america/article/9799654/world-container-index-increased-16-to-2-557-per-40ft-container/',
  },
  {
    startsWith: 'JIFFA news: SCFI week 46',
    id: 'scfi_2025_w46',
    title: 'Shanghai Containerized Freight Index, week 46 of 2025, by JIFFA',
    url: 'https://www.jiffa.or.jp/en/news/entry-9699.html',
    asOf: '2025-11',
  },
  {
    startsWith: 'JIFFA news: SCFI week 24',
    id: 'scfi_2025_w24',
    title: 'Shanghai Containerized Freight Index, week 24 of 2025, by JIFFA',
    url: 'https://www.jiffa.or.jp/en/news/entry-9470.html',
    asOf: '2025-06',
  },
  {
    startsWith: 'Freightos weekly update 20 Aug',
    id: 'freightos_2025_08',
    title: 'Freightos, weekly update of 20 August 2025 (repost)',
    url: 'https://swipenews247.com/transpac-container-charges-slide-again-to-pre-pink-sea-ranges-august-20-2025-replace',
  },
  {
    startsWith: 'Freightos weekly update 17 Jun',
    id: 'freightos_2025_06',
    title: 'Freightos, weekly update of 17 June 2025',
    url: 'https://www.supplychainbrief.com/pakistan/procurement/supply-chain-software/?blog-domain=freightos.com&blog-title=freightos&open-article-id=28410593',
  },
  {
    startsWith: '56ok',
    id: 'ocean_transit_56ok',
    title: '56ok, ocean transit times',
    url: 'https://en-test.56ok.com/topic/detail-593856-global-ocean-freight-transit-times-key-insights.html',
    asOf: 'undated, 2025–26',
  },
  {
    startsWith: 'zcytsc',
    id: 'ocean_transit_zcytsc',
    title: 'ZCYTSC, sea freight from China to the US',
    url: 'https://www.zcytsc.com/sea-freight-from-china-to-the-us/',
    asOf: 'undated, 2025',
  },
  {
    startsWith: 'index1520',
    id: 'index1520_2024',
    title: 'Index1520, rail market overviews of 2024',
    url: 'https://index1520.com/en/analytics/obzor-rynka-zheleznodorozhnykh-perevozok-iyun-2024/',
  },
  {
    startsWith: 'Emeatribune',
    id: 'rail_rates_2024',
    title: 'Trade press on China–Europe rail rates, June 2024',
    url: 'https://emeatribune.com/amid-red-sea-drama-europe-imports-more-chinese-cargo-via-rail',
  },
  {
    startsWith: 'Saigon Times',
    id: 'gms_trucks_2025',
    title: 'The Saigon Times on GMS-CBTA trucking, May 2025',
    url: 'https://english.thesaigontimes.vn/new-china-vietnam-road-freight-corridor-opened',
  },
  {
    startsWith: 'China Daily',
    id: 'guangxi_trucks_2025',
    title: 'Guangxi government news on direct trucks, June 2025',
    url: 'http://en.gxzf.gov.cn/2025-06/06/c_1098714_2.htm',
  },
  {
    startsWith: 'Dimerco',
    id: 'dimerco_2022',
    title: 'Dimerco, Shenzhen–Hong Kong trucking',
    url: 'https://dimerco.com/shenzhen-hong-kong-cross-border-truck-frequency-reduced/',
  },
  {
    startsWith: 'UK Government (DESNZ',
    id: 'defra_2025',
    title: 'UK Government, GHG conversion factors 2025, freighting goods',
    url: 'https://www.gov.uk/government/collections/government-conversion-factors-for-company-reporting',
  },
  {
    startsWith: 'Ember',
    id: 'ember_yearly',
    title: 'Ember, yearly electricity data, by co2.js',
    url: 'https://github.com/thegreenwebfoundation/co2.js',
  },
  {
    startsWith: 'Electricity Maps',
    id: 'electricity_maps_2025',
    title: 'Electricity Maps, year 2025, by co2.js',
    url: 'https://github.com/thegreenwebfoundation/co2.js',
  },
  {
    startsWith: 'World Bank LPI',
    id: 'lpi_2023',
    title: 'World Bank, Logistics Performance Index 2023',
    url: 'https://lpi.worldbank.org',
  },
  {
    startsWith: 'WorldRiskIndex',
    id: 'world_risk_2024',
    title: 'WorldRiskIndex 2024, by World Population Review',
    url: 'https://worldpopulationreview.com/country-rankings/natural-disasters-by-country',
  },
  {
    startsWith: 'Insurance Asia',
    id: 'world_risk_report_2024',
    title: 'WorldRiskReport 2024, by Insurance Asia',
    url: 'https://qa.insuranceasia.com/insurance/news/which-three-asian-countries-ranked-riskiest-in-world',
  },
  {
    startsWith: 'Seasia',
    id: 'cpi_2025_seasia',
    title: 'Transparency International, CPI 2025, by Seasia',
    url: 'https://seasia.co/2026/02/11/which-country-is-the-least-corrupt-in-southeast-asia',
  },
  {
    startsWith: 'Newsgram',
    id: 'cpi_2025_newsgram',
    title: 'Transparency International, CPI 2025, by Newsgram',
    url: 'https://www.newsgram.com/corruption-files/2026/02/11/india-rank-91-corruption-perception-index-2025',
  },
  {
    startsWith: 'Background knowledge (Transparency',
    id: 'cpi_2024_recalled',
    title: 'Transparency International, CPI 2024, recalled without a document at hand',
    url: null,
  },
  {
    startsWith: 'theglobaleconomy',
    id: 'wgi_globaleconomy',
    title: 'Worldwide Governance Indicators, by TheGlobalEconomy',
    url: 'https://datasetsearch.research.google.com/search?query=countries+stability+ranking',
  },
  {
    startsWith: 'Federal Reserve H.10',
    id: 'fed_h10',
    title: 'Federal Reserve, H.10 exchange rates, monthly averages',
    url: 'https://github.com/datasets/exchange-rates',
    asOf: '2026-06',
  },
  {
    startsWith: 'ExchangeRate-API',
    id: 'exchange_rate_api',
    title: 'ExchangeRate-API, open endpoint',
    url: 'https://open.er-api.com/v6/latest/USD',
  },
  {
    startsWith: 'Analyst planning default',
    id: 'planning_default',
    title: 'Planning default, not a published figure',
    url: null,
  },
  {
    startsWith: 'Background knowledge',
    id: 'general_knowledge',
    title: 'General trade knowledge, no document at hand',
    url: null,
  },
];

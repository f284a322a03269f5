import { idOf, numberOf, textOf, type CsvRow } from './csv.ts';
import { provenanceOf } from './sources.ts';

const indicators: Readonly<Record<string, string>> = {
  'LPI overall': 'logisticsPerformance',
  'LPI rank': 'logisticsPerformanceRank',
  'LPI customs': 'logisticsCustoms',
  'LPI infrastructure': 'logisticsInfrastructure',
  'LPI timeliness': 'logisticsTimeliness',
  WorldRiskIndex: 'worldRiskIndex',
  'CPI 2024': 'corruptionPerceptions',
  'CPI 2025': 'corruptionPerceptions',
  'WGI political stability estimate': 'politicalStability',
};

/** Country risk figures as library records; a country that a source leaves out has the value `null`. */
export function buildRisk(rows: readonly CsvRow[]): readonly object[] {
  return rows
    .map((row) => {
      const indicator = indicators[textOf(row, 'indicator')];
      if (indicator === undefined)
        throw new Error(`Risk indicator "${textOf(row, 'indicator')}" is not known.`);
      const country = textOf(row, 'country');
      const year = numberOf(row, 'data_year');
      return {
        id: idOf(`${country} ${indicator.replaceAll(/([A-Z])/g, ' $1')} ${year}`),
        country,
        indicator,
        value: numberOf(row, 'value'),
        scale: textOf(row, 'scale'),
        isHigherBetter: textOf(row, 'direction') === 'higher better',
        year,
        ...provenanceOf(row),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

import { CarbonChart } from './charts/carbon-chart.tsx';
import { ConcentrationChart } from './charts/concentration-chart.tsx';
import { ServedChart } from './charts/served-chart.tsx';
import { ServiceChart } from './charts/service-chart.tsx';
import { StockChart } from './charts/stock-chart.tsx';
import { UseChart } from './charts/use-chart.tsx';
import type { PlanView } from './use-plan.ts';
import './charts-form.css';

/** The plan by what it serves, uses, holds and emits, and where it leans on one origin. */
export function ChartsForm(view: PlanView) {
  return (
    <div className="plan-charts">
      <div className="plan-charts-wide">
        <ServedChart {...view} />
      </div>
      <ServiceChart {...view} />
      <ConcentrationChart {...view} />
      <div className="plan-charts-wide">
        <UseChart {...view} />
      </div>
      <div className="plan-charts-wide">
        <StockChart {...view} />
      </div>
      <CarbonChart {...view} />
    </div>
  );
}

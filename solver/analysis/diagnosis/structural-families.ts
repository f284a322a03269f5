/**
 * Families of rows that state nothing a planner said: what is used was there, a switch that is off lets nothing through.
 * They hold in every question that the diagnosis asks. Every other family is carried by some kind of statement.
 */
export const structuralFamilies = [
  'flow_balance',
  'bill_of_materials',
  'regional_value',
  'whole_containers',
  'quota_units',
  'quota_limit',
  'entry_fees',
] as const;

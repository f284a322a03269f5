export type ScreenId =
  'start' | 'network' | 'duties' | 'plan' | 'compare' | 'breakeven' | 'futures' | 'frontier' | 'alternatives';

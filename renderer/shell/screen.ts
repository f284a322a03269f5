export type ScreenId = 'start' | 'network' | 'duties' | 'plan' | 'compare' | 'breakeven' | 'stress' | 'sweep';

export type ScreenId =
  | 'start'
  | 'network'
  | 'duties'
  | 'plan'
  | 'compare'
  | 'breakeven'
  | 'futures'
  | 'stress'
  | 'sweep'
  | 'frontier'
  | 'alternatives';

/** The congress a mandate belongs to; consultative deputies (议政代表) sit in a street's assembly, not in a congress. */
export const LEVELS = ['national', 'provincial', 'municipal', 'district', 'township', 'consultative'] as const
export type Level = (typeof LEVELS)[number]

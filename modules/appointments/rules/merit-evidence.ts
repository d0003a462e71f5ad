/** The numbers of the reference evidence, each the number of its rows. Shown side by side; there is no sum of them and no order by them. */
export const EVIDENCE = [
  'suggestions',
  'co_suggestions',
  'items_between_sessions',
  'items_in_session',
  'honoured_suggestions',
  'honoured_reports',
  'asked',
  'present',
] as const
export type EvidenceKey = (typeof EVIDENCE)[number]

/** What may be done with an item beyond the events of its lifecycle. */
export const ITEM_ACTS = ['addCo', 'urge', 'supervise', 'grade', 'note', 'confidential'] as const
export type ItemAct = (typeof ITEM_ACTS)[number]

/** With a part beyond its lifecycle: more time. */
export const PART_ACTS = ['askExtension'] as const
export type PartAct = (typeof PART_ACTS)[number]

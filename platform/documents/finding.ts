/** What the checker looks at; each is a key of the words with 'document.' before it. */
export type CheckedItem =
  | 'paper'
  | 'margins'
  | 'grid'
  | 'mark'
  | 'mark-position'
  | 'number'
  | 'number-position'
  | 'red-line'
  | 'title'
  | 'recipient'
  | 'text'
  | 'levels'
  | 'first-page'
  | 'attachments'
  | 'signature'
  | 'colophon-lines'
  | 'colophon-position'
  | 'colophon-text'
  | 'page-numbers'
  | 'fonts'

export interface Finding {
  readonly item: CheckedItem
  /** What the standard asks for, in its own measures. */
  readonly expected: string
  readonly found: string
  readonly pass: boolean
}

/** Collects faults of one item: nothing wrong passes, and `found` names every fault. */
export function judge(
  item: CheckedItem,
  expected: string,
  found: string,
  faults: readonly (string | false | null | undefined)[],
): Finding {
  const wrong = faults.filter((fault): fault is string => typeof fault === 'string')
  return {
    item,
    expected,
    found: wrong.length === 0 ? found : [found, ...wrong].filter((part) => part !== '').join('；'),
    pass: wrong.length === 0,
  }
}

/** Whether two lengths differ by no more than `tolerance`, all in the same unit. */
export function near(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance
}

/**
 * A condition that is met or not, with the rule it comes from. `key` is a words key of the appointments module, said with `params`; `passed` is null
 * where it cannot be computed. It never grades: what somebody is worth is judged by people.
 */
export interface HardCondition {
  readonly key: string
  readonly passed: boolean | null
  readonly params: Readonly<Record<string, string | number>>
  readonly source: string
  readonly sourceEn: string
}

/** Who does a deed: what every deed and every audit row needs to know, whatever roles the person holds. */
export interface Doer {
  readonly districtId: number
  /** The account signed in; null where the system itself acts. */
  readonly accountId: string | null
  /** The person behind the account. */
  readonly personId: string | null
  /** The person acted for, where a secretary enters something for a deputy. Both names are kept. */
  readonly onBehalfOf: string | null
}

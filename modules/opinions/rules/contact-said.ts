/** Name and number of whoever raised it, apart from what was raised. */
export interface NewContact {
  readonly name: string | null
  readonly phone: string | null
  readonly hideName: boolean
}

/** Name and number as they are kept: trimmed, and nothing at all where nothing was given. */
export function contactSaid(
  said:
    | { readonly name?: string | undefined; readonly phone?: string | undefined; readonly hideName: boolean }
    | undefined,
): NewContact | null {
  const name = said?.name?.trim() || null
  const phone = said?.phone?.trim() || null
  if (said === undefined || (name === null && phone === null)) return null
  return { name, phone, hideName: said.hideName }
}

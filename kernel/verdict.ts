/**
 * What a policy or a rule answers. `why` is a key in the words of the module that answers, so the same reason greys a
 * button, explains it and stands in the refusal.
 */
export type Verdict = { readonly can: true } | { readonly can: false; readonly why: string }

export const CAN: Verdict = { can: true }

/** A refusal with its reason (a words key). */
export function cannot(why: string): Verdict {
  return { can: false, why }
}

/** A number of the ledger as somebody types it: 12, 12号, 〔2026〕12号, 平江民意〔2026〕12号. Null where it is no number. */
export function numberTyped(typed: string): { readonly year: number | null; readonly number: number } | null {
  const found = /^\D*?(?:[〔[(（【]\s*(\d{4})\s*[〕\])）】]\s*)?(\d{1,6})\s*号?\s*$/u.exec(typed.trim())
  if (!found || (!found[1] && /[^\d\s号]/u.test(typed.trim()))) return null
  return { year: found[1] ? Number(found[1]) : null, number: Number(found[2]) }
}

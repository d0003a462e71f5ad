/** The number of an item in its street's ledger of the year, written out: 平江民意〔2026〕12号. The street by its name without 街道, 镇 or 新城. */
export function ledgerNumber(item: {
  readonly street: string
  readonly year: number
  readonly number: number
}): string {
  const short = item.street.length > 3 ? item.street.replace(/(街道|地区|镇|乡)$/, '') : item.street
  return `${short}民意〔${item.year}〕${item.number}号`
}

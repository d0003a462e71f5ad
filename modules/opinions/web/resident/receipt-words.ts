/** '2611004273' → '2611 0042 73': in groups a person can read out. */
export function sayReceipt(receipt: string): string {
  return receipt.replace(/(\d{4})(?=\d)/g, '$1 ')
}

/** 'K7F3QZ' → 'K7F 3QZ' */
export function sayQueryCode(code: string): string {
  return code.replace(/^(.{3})(?=.)/, '$1 ')
}

/** What was typed as a receipt number, or null: blanks, full-width digits and a district in front are taken as meant. */
export function readReceipt(typed: string): { districtId: number | null; receipt: string } | null {
  const plain = halfWidth(typed).replace(/\s/g, '')
  const found = /^(?:([1-9]\d{0,8})-)?(\d{10})$/.exec(plain)
  return found ? { districtId: found[1] ? Number(found[1]) : null, receipt: found[2] ?? '' } : null
}

/** What was typed as a query code, or null. */
export function readQueryCode(typed: string): string | null {
  const plain = halfWidth(typed).replace(/[\s-]/g, '').toUpperCase()
  return /^[A-Z0-9]{6}$/.test(plain) ? plain : null
}

/** Phones with Chinese input often write full-width digits, letters and dashes. */
function halfWidth(text: string): string {
  const narrow = text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return narrow.replace(/[–—]/g, '-')
}

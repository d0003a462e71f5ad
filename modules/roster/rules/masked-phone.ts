/** First three and last four digits; anything shorter is hidden whole. */
export function maskedPhone(phone: string | null): string | null {
  if (phone === null) return null
  return phone.length >= 8 ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '****'
}

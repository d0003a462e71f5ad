/**
 * A code as it is typed from a form or read by a scanner: the token alone, with the district in front, or the whole address. The tokens it may mean, without the
 * district: as written, and in capitals, for nobody types a form's letters with care. Empty where it is none, or another district's.
 */
export function tokensTyped(typed: string, districtId: number): string[] {
  const last =
    typed
      .trim()
      .split(/[/?#]/)
      .findLast((part) => part !== '') ?? ''
  const plain = last.replaceAll(/\s/g, '')
  const found = /^(?:(\d{1,9})-)?([A-Za-z0-9]{8,40})$/.exec(plain)
  if (found === null) return []
  const [, district, token = ''] = found
  if (district !== undefined && Number(district) !== districtId) return []
  return [...new Set([token, token.toUpperCase()])]
}

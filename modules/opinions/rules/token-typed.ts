/**
 * A code as it is typed from a form or read by a scanner: the token alone, with the district in front, or the whole address. The token without the district; null
 * where it is none, or another district's.
 */
export function tokenTyped(typed: string, districtId: number): string | null {
  const last =
    typed
      .trim()
      .split(/[/?#]/)
      .findLast((part) => part !== '') ?? ''
  const plain = last.replaceAll(/\s/g, '').toUpperCase()
  const found = /^(?:(\d{1,9})-)?([A-Z0-9]{8,40})$/.exec(plain)
  if (found === null) return null
  const [, district, token = ''] = found
  return district === undefined || Number(district) === districtId ? token : null
}

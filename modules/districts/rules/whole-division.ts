import type { DivisionFile } from '../contract.ts'

/** The first code that stands twice, or does not lie under the district or street above it; null if all is well. */
export function misplacedCode(division: DivisionFile): string | null {
  const seen = new Set<string>()
  const misplaced = (code: string, above: string) => {
    const wrong = seen.has(code) || !code.startsWith(above)
    seen.add(code)
    return wrong
  }
  for (const street of division.streets) {
    if (misplaced(street.code, division.areaCode)) return street.code
    const wrong = street.communities.find((community) => misplaced(community.code, street.code))
    if (wrong) return wrong.code
  }
  return null
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file name that every system takes, parts joined by '_': fileName(['平江街道', '履职记录', '20261122'], 'xlsx') gives
 * '平江街道_履职记录_20261122.xlsx'. Signs with a meaning to file systems, control and direction characters become '-' or
 * vanish; at most 80 characters before the ending; never hidden, never a device name, never empty.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '')
        .replace(/[\\/:*?"<>|%]+/g, '-')
        .trim(),
    )
    .filter((part) => part !== '')
    .join('_')
  const cut = [...name]
    .slice(0, 80)
    .join('')
    .replace(/^[.\s-]+/, '')
    .replace(/[.\s]+$/, '')
  const safe = cut === '' || RESERVED.test(cut) ? `_${cut}` : cut
  return `${safe}.${ending.replace(/[^a-z0-9]/gi, '')}`
}

/** The Content-Disposition value that makes a browser save a file under this name (RFC 6266, RFC 8187). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}

/** A sheet name Excel accepts: at most 31 UTF-16 units, none of []:*?/\, no quote at either end, unlike the `taken` ones. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const base =
    wanted
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '') || 'Sheet'
  const used = new Set(taken.map((name) => name.toLowerCase()))
  for (let n = 1; ; n += 1) {
    const mark = n === 1 ? '' : ` (${n})`
    const name = `${cutUnits(base, 31 - mark.length)}${mark}`
    if (!used.has(name.toLowerCase())) return name
  }
}

/** Cuts to a number of UTF-16 units without halving a character. */
function cutUnits(text: string, units: number): string {
  let result = ''
  for (const character of text) {
    if (result.length + character.length > units) break
    result += character
  }
  return result.trimEnd()
}

const TWO_SIGN_SURNAMES = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 夏侯 端木 百里 南宫 独孤 闻人 澹台 公冶 太史 申屠 轩辕 钟离 鲜于'.split(
    ' ',
  ),
)

/**
 * The names in one cell, as offices separate them: 、 ， , ； ; / and line breaks, and spaces between whole names (白杰 李志永). Spaces inside a
 * Chinese name (张　三, 欧阳 明明) go; what stands in brackets behind a name stays with it. A foreign name with dots or spaces stays whole.
 */
export function namesIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[、，,；;/\n\r]+/)
    .flatMap(wholeNames)
    .map((part) =>
      part
        .trim()
        .replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '')
        .replace(/\s+/g, ' '),
    )
    .filter((part) => part !== '')
}

/** Pieces between spaces that are each a whole name; one piece where a space stands inside a name. */
function wholeNames(part: string): string[] {
  const pieces = part.trim().split(/[\s\u3000]+/)
  const whole = (piece: string) => /^\p{Script=Han}{2,4}$/u.test(piece) && !TWO_SIGN_SURNAMES.has(piece)
  return pieces.every(whole) ? pieces : [part]
}

/** The name and what is said in brackets behind it, if anything: 陆平（平江街道） → 陆平, 平江街道. */
export function nameAndHint(said: string): { name: string; hint: string | null } {
  const found = /^(.+?)\s*[（(]\s*([^（()）]+?)\s*[)）]$/.exec(said)
  return found ? { name: found[1] as string, hint: found[2] as string } : { name: said, hint: null }
}

/** One opinion a line; numbering in front (1. 2、 （三）) is taken off, empty lines vanish. */
export function opinionsIn(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .trim()
        .replace(/^([（(]?([0-9]{1,3}|[一二三四五六七八九十]{1,3})[)）]|[0-9]{1,3}[.、．](?!\d))\s*/, '')
        .trim(),
    )
    .filter((line) => line !== '')
}

/**
 * The names in one cell, as offices separate them: 、 ， , ； ; / and line breaks. Spaces inside a Chinese name (张　三) go; what stands in
 * brackets behind a name stays with it. A foreign name with dots or spaces stays whole.
 */
export function namesIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[、，,；;/\n\r]+/)
    .map((part) =>
      part
        .trim()
        .replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '')
        .replace(/\s+/g, ' '),
    )
    .filter((part) => part !== '')
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

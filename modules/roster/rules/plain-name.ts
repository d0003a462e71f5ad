/** A name as it is kept: no blanks around it and none between Chinese characters (王  明), which offices type to align a list. */
export function plainName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim()
}

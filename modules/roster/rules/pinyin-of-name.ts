import { pinyin } from 'pinyin-pro'

/** How a Chinese name is found by keyboard: full pinyin in small letters without tones, and initials (wangxiaoming, wxm). */
export function pinyinOfName(name: string): { pinyin: string; initials: string } {
  const parts = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', nonZh: 'consecutive' })
    .map((part) =>
      part
        .toLowerCase()
        .replace(/ü/g, 'v')
        .replace(/[^a-z]/g, ''),
    )
    .filter((part) => part !== '')
  return { pinyin: parts.join(''), initials: parts.map((part) => part.charAt(0)).join('') }
}

import { pinyin } from 'pinyin-pro'

/**
 * How a title is found by keyboard: the pinyin initials of its characters (任免办法 → rmbf), read as words, not as names; signs and spaces between are
 * left out.
 */
export function initialsOfTitle(title: string): string {
  const characters = [...title].filter((sign) => /\p{Script=Han}/u.test(sign)).join('')
  if (characters === '') return ''
  return pinyin(characters, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase()
}

/**
 * The text of the constitutional oath as it is read aloud: Decision of the Standing Committee of the National People's Congress on the Constitutional Oath
 * System of 1 July 2015, revised on 24 February 2018, in force since 12 March 2018. Fixed by law: never edited, a revision is a new version beside it. The
 * version of 2015 differs and is not used.
 */
export const OATH_2018 =
  '我宣誓：忠于中华人民共和国宪法，维护宪法权威，履行法定职责，忠于祖国、忠于人民，恪尽职守、廉洁奉公，接受人民监督，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！'

export const OATH_TEXT_VERSION = '2018'

/** The characters of a text without punctuation and spaces: the oath of 2018 has 75. */
export function charactersOf(text: string): number {
  return [...text].filter((sign) => /\p{Script=Han}/u.test(sign)).length
}

export const OATH_SOURCE = {
  zh: '全国人民代表大会常务委员会《关于实行宪法宣誓制度的决定》（2018年2月24日修订，2018年3月12日起施行）',
  en: 'Decision of the NPC Standing Committee on the Constitutional Oath System, revised on 24 February 2018, in force since 12 March 2018',
} as const

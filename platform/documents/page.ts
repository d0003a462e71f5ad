/**
 * Measures of GB/T 9704-2012 in twips (1/20 pt). The type area is 156 × 225 mm: 28 characters a line, 22 lines a page.
 */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  left: 1587,
  right: 1474,
  bottom: 1984,
  /** Width of the type area. */
  measure: 8845,
  linePitch: 580,
  /** 1/4096 pt: (156 mm / 28 − 16 pt) × 4096. */
  charSpace: -848,
  /** Twips between two characters of the text: 28 × (16 − 0.25) pt fit into 156 mm, 29 do not. */
  tracking: -5,
  charsPerLine: 28,
  linesPerPage: 22,
  /** From the paper's lower edge to the footer, so that the dashes of the page number stand 7 mm below the type area. */
  footer: 1427,
} as const

/** Names as offices have them installed; a document names fonts, it never carries them. */
export const FONT = {
  mark: '方正小标宋简体',
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  kai: '楷体_GB2312',
  hei: '黑体',
  pageNumber: '宋体',
} as const

/** What a program may take where a font is not installed (w:altName). */
export const FONT_ALTERNATIVE: Readonly<Record<string, string>> = {
  [FONT.title]: 'FZXiaoBiaoSong-B05S',
  [FONT.body]: 'FangSong',
  [FONT.kai]: 'KaiTi',
  [FONT.hei]: 'SimHei',
  [FONT.pageNumber]: 'SimSun',
}

/** Chinese sizes in half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24 } as const

export const RED = 'FF0000'

/** Millimetres in twips. */
export function mm(value: number): number {
  return Math.round((value / 25.4) * 1440)
}

/** Twips in millimetres, to a hundredth. */
export function toMm(twips: number): number {
  return Math.round((twips / 1440) * 2540) / 100
}

/** The width of so many characters of the grid, in twips. */
export function chars(count: number): number {
  return Math.round((count * PAGE.measure) / PAGE.charsPerLine)
}

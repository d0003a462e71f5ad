/**
 * The colours and sizes of both faces as values: the antd theme and charts need them as text.
 * `tokens.css` says the same as CSS variables; `tokens.test.ts` proves that both agree and that every text pair is readable.
 */
export type Theme = 'light' | 'dark'

export interface Palette {
  wall: string
  paper: string
  tile: string
  moss: string
  line: string
  edge: string
  pond: string
  pondGround: string
  onPond: string
  seal: string
  sealGround: string
  onSeal: string
  amber: string
  amberGround: string
  done: string
  doneGround: string
  header: string
  onHeader: string
  onHeaderSoft: string
}

export const palettes: Record<Theme, Palette> = {
  light: {
    wall: '#FBFAF7',
    paper: '#FFFFFF',
    tile: '#24313A',
    moss: '#5B6770',
    line: '#E3E0D8',
    edge: '#868E8A',
    pond: '#1F6F63',
    pondGround: '#E6F1EF',
    onPond: '#FFFFFF',
    seal: '#B3352B',
    sealGround: '#FBEDEB',
    onSeal: '#FFFFFF',
    amber: '#8A5A00',
    amberGround: '#FFF4DC',
    done: '#2C6A3B',
    doneGround: '#E9F4EA',
    header: '#24313A',
    onHeader: '#FFFFFF',
    onHeaderSoft: '#C3CBD0',
  },
  dark: {
    wall: '#15191C',
    paper: '#1D2327',
    tile: '#E8ECEE',
    moss: '#A9B4BB',
    line: '#333C42',
    edge: '#76828A',
    pond: '#5CC2B2',
    pondGround: '#16302C',
    onPond: '#10201D',
    seal: '#F08A80',
    sealGround: '#3A1D1A',
    onSeal: '#2A0F0C',
    amber: '#F2C464',
    amberGround: '#3A2E12',
    done: '#8FD19E',
    doneGround: '#1B3021',
    header: '#0E1214',
    onHeader: '#E8ECEE',
    onHeaderSoft: '#A9B4BB',
  },
}

/** Text on ground: each must reach 4.5:1 in both themes. */
export const textPairs: ReadonlyArray<readonly [keyof Palette, keyof Palette]> = [
  ['tile', 'wall'],
  ['tile', 'paper'],
  ['tile', 'pondGround'],
  ['tile', 'amberGround'],
  ['tile', 'sealGround'],
  ['moss', 'wall'],
  ['moss', 'paper'],
  ['pond', 'wall'],
  ['pond', 'paper'],
  ['pond', 'pondGround'],
  ['onPond', 'pond'],
  ['seal', 'wall'],
  ['seal', 'paper'],
  ['seal', 'sealGround'],
  ['onSeal', 'seal'],
  ['amber', 'amberGround'],
  ['amber', 'paper'],
  ['done', 'doneGround'],
  ['done', 'paper'],
  ['onHeader', 'header'],
  ['onHeaderSoft', 'header'],
]

/** Parts of controls on ground: 3:1 suffices (WCAG 1.4.11). */
export const partPairs: ReadonlyArray<readonly [keyof Palette, keyof Palette]> = [
  ['edge', 'wall'],
  ['edge', 'paper'],
  ['pond', 'wall'],
]

/** System Chinese sans first; 'Bandeng Sans' exists only where `fonts/missing-glyphs.ts` found none. */
export const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "Bandeng Sans", system-ui, sans-serif'

/** Relative luminance of '#RRGGBB' (WCAG 2.2). */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

/** Contrast of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

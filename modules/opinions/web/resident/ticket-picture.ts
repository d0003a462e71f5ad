export interface PictureLine {
  text: string
  /** Height of the letters in pixels; the picture is 720 wide. */
  size: number
  soft?: boolean
}

const WIDTH = 720
const EDGE = 48

/** How far down each line stands, and how high the picture gets. */
export function laidOut(lines: readonly PictureLine[]): { tops: number[]; height: number } {
  const tops: number[] = []
  let down = EDGE
  for (const { size, soft } of lines) {
    // A label stands close to what it labels.
    if (soft) down += 20
    tops.push(down)
    down += Math.round(size * (soft ? 1.3 : 1.45))
  }
  return { tops, height: down + EDGE }
}

/** The receipt as a picture (PNG, as a data address): for albums, where people keep what they want to find again. */
export async function ticketPicture(lines: readonly PictureLine[]): Promise<string> {
  const font = getComputedStyle(document.body).fontFamily
  const text = lines.map((line) => line.text).join('')
  // Self-hosted glyphs come one slice at a time; what is drawn before they are here would be boxes.
  await Promise.all([400, 600].map((weight) => document.fonts?.load(`${weight} 32px ${font}`, text).catch(() => [])))
  const { tops, height } = laidOut(lines)
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return ''
  const colour = (name: string, fallback: string) =>
    getComputedStyle(document.body).getPropertyValue(name).trim() || fallback
  pen.fillStyle = colour('--paper', '#ffffff')
  pen.fillRect(0, 0, WIDTH, height)
  pen.textBaseline = 'top'
  lines.forEach(({ text, size, soft }, place) => {
    pen.fillStyle = soft ? colour('--moss', '#5b6770') : colour('--tile', '#24313a')
    pen.font = `${soft ? 400 : 600} ${fittedSize(pen, text, size, soft ? 400 : 600, font)}px ${font}`
    pen.fillText(text, EDGE, tops[place] ?? 0)
  })
  return canvas.toDataURL('image/png')
}

/** A long address or number gets smaller rather than cut off. */
function fittedSize(pen: CanvasRenderingContext2D, text: string, size: number, weight: number, font: string): number {
  pen.font = `${weight} ${size}px ${font}`
  const { width } = pen.measureText(text)
  return width <= WIDTH - 2 * EDGE ? size : Math.floor((size * (WIDTH - 2 * EDGE)) / width)
}

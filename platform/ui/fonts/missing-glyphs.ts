/**
 * A machine without Chinese fonts draws the same box for every character. Two characters that no font draws alike are
 * compared as pixels; where they are alike, and only there, the self-hosted slices are declared under a name that no
 * system font has. The browser then fetches the slices whose characters the page shows.
 */
export function glyphsMissing(draw: (character: string) => string = drawn): boolean {
  return draw('平') === draw('江')
}

function drawn(character: string): string {
  const canvas = document.createElement('canvas')
  canvas.width = 32
  canvas.height = 32
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return character
  pen.font = '24px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif'
  pen.textBaseline = 'top'
  pen.fillText(character, 2, 2)
  return pen.getImageData(0, 0, 32, 32).data.join()
}

/** Declares the slices where this machine needs them. */
export function bringGlyphs(): void {
  if (!glyphsMissing() || document.getElementById('bandeng-sans')) return
  const sheet = document.createElement('link')
  sheet.id = 'bandeng-sans'
  sheet.rel = 'stylesheet'
  sheet.href = '/fonts/noto-sans-sc/slices.css'
  document.head.append(sheet)
  document.fonts.addEventListener('loadingdone', () => requestAnimationFrame(shapeAnew))
}

let shaped = 0

/**
 * A text whose slices come one after another sometimes stays as it was shaped without them: blank. The browser keeps such
 * shapes by the font's settings; a setting it has not met yet, of a feature that no font has, makes it shape every text again.
 */
function shapeAnew(): void {
  shaped += 1
  document.documentElement.style.fontFeatureSettings = `"b${String(shaped).padStart(3, '0')}"`
}

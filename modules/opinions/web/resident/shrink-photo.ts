/** The longest side that is sent: enough to see a broken lamp by. */
export const LONGEST = 1600
const QUALITIES = [0.8, 0.65, 0.5] as const

/** The size a picture is drawn at: never larger than it was, its longest side at most `most` pixels. */
export function fitted(width: number, height: number, most: number): { width: number; height: number } {
  const scale = Math.min(1, most / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/**
 * A picture drawn anew on this phone, as JPEG: smaller, and without the place, the time and the camera that the file
 * told. Null where the browser cannot open it or it stays above `maxBytes`.
 */
export async function shrinkPhoto(file: Blob, maxBytes: number): Promise<Blob | null> {
  const image = await opened(file)
  if (image === null) return null
  for (const longest of [LONGEST, 1100, 800]) {
    const { width, height } = fitted(image.naturalWidth, image.naturalHeight, longest)
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const pen = canvas.getContext('2d')
    if (!pen) return null
    // JPEG knows no transparency: without a ground it would turn black.
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, width, height)
    pen.drawImage(image, 0, 0, width, height)
    for (const quality of QUALITIES) {
      const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality))
      if (picture !== null && picture.size <= maxBytes) return picture
    }
  }
  return null
}

function opened(file: Blob): Promise<HTMLImageElement | null> {
  return new Promise((done) => {
    const address = URL.createObjectURL(file)
    const image = new Image()
    const end = (what: HTMLImageElement | null) => {
      URL.revokeObjectURL(address)
      done(what)
    }
    image.onload = () => end(image)
    image.onerror = () => end(null)
    image.src = address
  })
}

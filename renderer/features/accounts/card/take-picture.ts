import { PICTURE_LENGTH, PICTURE_SIDE, PICTURE_START } from '../../../../shared/cards/card'
import { pictureSize } from '../../../../shared/cards/picture-size'
import { fail, ok, type Result } from '../../../../shared/result'

/** Why a picture is not taken: of another kind, too large, or damaged. */
export type PictureProblem = 'kind' | 'size' | 'unreadable'

const MOST_BYTES = 20 * 1024 * 1024
const MOST_PIXELS = 50_000_000
/** The first is sharp; a picture that is still too long by it is one of noise. */
const QUALITIES = [0.85, 0.6, 0.3] as const

/**
 * A picture as it is kept: smaller, as a JPEG drawn anew, so that nothing of the file is left but what can be seen. Where
 * it was taken, and by which camera, stands beside the picture in a file and goes with it.
 */
export async function takePicture(file: Blob): Promise<Result<string, PictureProblem>> {
  if (file.size > MOST_BYTES) return fail('size')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const size = pictureSize(bytes)
  if (size === null) return fail('kind')
  if (size === 'damaged') return fail('unreadable')
  if (size.width * size.height > MOST_PIXELS) return fail('size')
  const picture = await createImageBitmap(new Blob([bytes], { type: size.type })).catch(() => null)
  if (picture === null) return fail('unreadable')
  const canvas = drawn(picture)
  picture.close()
  for (const quality of QUALITIES) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    const address = await addressOf(blob)
    if (address.startsWith(PICTURE_START) && address.length <= PICTURE_LENGTH) return ok(address)
  }
  return fail('size')
}

function drawn(picture: ImageBitmap): OffscreenCanvas {
  const scale = Math.min(1, PICTURE_SIDE / Math.max(picture.width, picture.height))
  const [width, height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * scale)))
  const canvas = new OffscreenCanvas(width!, height!)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('A canvas of its own has no other context')
  // JPEG knows no transparency and would show black.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width!, height!)
  context.drawImage(picture, 0, 0, width!, height!)
  return canvas
}

const addressOf = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read back'))
    reader.readAsDataURL(blob)
  })

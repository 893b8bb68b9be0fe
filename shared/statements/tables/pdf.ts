import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { getDocument, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { TextContent } from 'pdfjs-dist/types/src/display/api'
import type { CharacterMaps, Means } from '../means'
import { unpaced } from '../pace'
import type { PdfText } from './pdf-rows'
import { weighPdf } from './pdf-weight'

/** Why a PDF gives no text. */
export class PdfError extends Error {
  constructor(readonly reason: 'damaged' | 'password-needed' | 'wrong-password' | 'too-long') {
    super(reason)
  }
}

/** So many pages are read: ten years of a busy account. */
const MOST_PAGES = 1000

/** A page has a few thousand pieces of text; a small file can unpack to millions. */
const MOST_ON_PAGE = 30_000

/** So many pieces of text a document may have, all pages together. */
const MOST_TEXTS = 2_000_000

/**
 * The text layer of a PDF, page by page, each piece with its place. Nothing in the file is drawn, run, fetched or
 * installed: no scripts, no fonts, no compiled code. The parser runs on the thread that calls, for it is bundled as its
 * own “worker” module, which announces itself when it is imported.
 *
 * @throws PdfError where the file cannot be read
 * @throws NoRoomError where it unpacks to too much
 */
export async function readPdf(
  bytes: Uint8Array,
  { pace, characterMaps }: Means = { pace: unpaced },
  password?: string,
): Promise<readonly (readonly PdfText[])[]> {
  await weighPdf(bytes)
  const task = getDocument({
    // Copied, because the parser takes what it is given.
    data: bytes.slice(),
    ...(password === undefined ? {} : { password }),
    ...(characterMaps ? { BinaryDataFactory: bringing(characterMaps), cMapUrl: 'character-maps/' } : {}),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    if (document.numPages > MOST_PAGES) throw new PdfError('too-long')
    const pages: PdfText[][] = []
    let texts = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { transform } = page.getViewport({ scale: 1 })
      const placedTexts = await textsOf(page, transform as unknown as Matrix)
      texts += placedTexts.length
      if (texts > MOST_TEXTS) throw new PdfError('too-long')
      pages.push(placedTexts)
      page.cleanup()
      await pace({ of: 'pages', done: number, total: document.numPages })
    }
    return pages
  } catch (error) {
    throw error instanceof PdfError || isAbort(error) ? error : new PdfError(reasonOf(error))
  } finally {
    await task.destroy()
  }
}

/** What the library asks for files of its own: only tables of characters are brought. */
const bringing = (maps: CharacterMaps): object =>
  class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const name = /^([\w-]+)\.bcmap$/.exec(filename)?.[1]
      if (kind !== 'cMapUrl' || name === undefined)
        return Promise.reject(new Error(`No such file: ${filename}`))
      return maps(name)
    }
  }

/** The texts of a page, taken as they come, so that a page without end is left in its middle. */
async function textsOf(page: PDFPageProxy, upright: Matrix): Promise<PdfText[]> {
  const texts: PdfText[] = []
  const reader = (page.streamTextContent() as ReadableStream<TextContent>).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return texts
    for (const item of value.items) if ('str' in item) texts.push(...placed(item, upright))
    if (texts.length <= MOST_ON_PAGE) continue
    await reader.cancel(new Error('too long'))
    throw new PdfError('too-long')
  }
}

type Matrix = readonly [number, number, number, number, number, number]

/** A piece of text where it stands on the upright page; none where it runs slantwise, as watermarks do. */
function placed(
  { str, width, transform }: { str: string; width: number; transform: unknown[] },
  page: Matrix,
): PdfText[] {
  const [a, b, c, d, x, y] = Util.transform([...page], transform) as unknown as Matrix
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1) return []
  return [{ text: str, x, y, width, size: Math.hypot(c, d) }]
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

function reasonOf(error: unknown): PdfError['reason'] {
  const { name, code } = error as { name?: string; code?: number }
  if (name !== 'PasswordException') return 'damaged'
  return code === 2 ? 'wrong-password' : 'password-needed'
}

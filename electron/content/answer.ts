import { readFile } from 'node:fs/promises'
import { fileOf } from './file-of'
import { securityHeaders } from './headers'
import { mediaType } from './media-type'

/** What either shell sends back for a request of the window. */
export interface Answer {
  readonly status: 200 | 404 | 405
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * Answers a request from the built files below `root`. Reads only; anything but GET and HEAD is refused.
 * Both shells use it, so that they send the same files with the same headers.
 */
export async function answer(root: string, method: string, path: string): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405, { Allow: 'GET, HEAD' })
  const file = fileOf(root, path)
  const bytes = file && (await readFile(file).catch(() => null))
  if (!file || !bytes) return refusal(404)
  const headers = {
    ...securityHeaders,
    'Content-Type': mediaType(file),
    'Content-Length': String(bytes.length),
  }
  return { status: 200, headers, body: method === 'HEAD' ? new Uint8Array() : bytes }
}

const refusal = (status: 404 | 405, more: Record<string, string> = {}): Answer => ({
  status,
  headers: { ...securityHeaders, 'Content-Length': '0', ...more },
  body: new Uint8Array(),
})

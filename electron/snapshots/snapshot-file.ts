import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What the first line of a snapshot says about the bytes after it. */
const Header = z.object({
  snapshot: z.literal(1),
  savedAt: z.iso.datetime(),
  transactions: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** A snapshot as it was saved. */
export interface Snapshot {
  readonly savedAt: string
  readonly transactions: number
  readonly bytes: Uint8Array
}

const NEWLINE = 0x0a

/** The parts of the file that keeps a snapshot: one line of JSON, then the bytes as they are. */
export function encodeSnapshot({
  savedAt,
  transactions,
  bytes,
}: Snapshot): readonly [Uint8Array, Uint8Array] {
  const header = { snapshot: 1, savedAt, transactions, bytes: bytes.length, sha256: sha256(bytes) }
  return [Buffer.from(`${JSON.stringify(header)}\n`), bytes]
}

/** Reads a snapshot back; null where a single bit of it differs from what was saved. */
export function decodeSnapshot(file: Uint8Array): Snapshot | null {
  const end = file.indexOf(NEWLINE)
  if (end < 0) return null
  const header = Header.safeParse(parsed(Buffer.from(file.subarray(0, end)).toString()))
  if (!header.success) return null
  const bytes = file.subarray(end + 1)
  if (bytes.length !== header.data.bytes || sha256(bytes) !== header.data.sha256) return null
  return { savedAt: header.data.savedAt, transactions: header.data.transactions, bytes }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

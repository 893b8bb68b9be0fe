import { concat } from '../bytes/concat'
import { sha256 } from '../bytes/sha256'
import { fail, ok, type Result } from '../result'
import type { BackupProblem } from './backup-problem'

/** What lies in a backup: a line that says how to read the rest, and the rest. */
export interface Container {
  /** JSON without a line break. */
  readonly header: Uint8Array
  readonly payload: Uint8Array
}

const NEWLINE = 0x0a
const FIRST_LINE = /^jandon-backup (\d{1,15}) ([0-9a-f]{64})\n/
const LONGEST_FIRST_LINE = 'jandon-backup '.length + 15 + 1 + 64 + 1

/**
 * The file: a first line with the length and the checksum of all that follows it, the header's line, the payload.
 * Every byte is covered, so that damage is told apart from a wrong passphrase.
 */
export async function sealContainer({ header, payload }: Container): Promise<Uint8Array<ArrayBuffer>> {
  const body = concat(header, Uint8Array.of(NEWLINE), payload)
  const first = `jandon-backup ${body.length} ${await sha256(body)}\n`
  return concat(new TextEncoder().encode(first), body)
}

/** Takes a file apart once every byte of it has been found to be what was written. */
export async function openContainer(file: Uint8Array): Promise<Result<Container, BackupProblem>> {
  const start = String.fromCharCode(...file.subarray(0, LONGEST_FIRST_LINE))
  const [first, length, checksum] = FIRST_LINE.exec(start) ?? []
  if (first === undefined) return fail({ code: 'not-a-backup' })
  const body = file.subarray(first.length)
  if (body.length < Number(length))
    return fail({ code: 'cut-off', has: file.length, needs: first.length + Number(length) })
  const end = body.indexOf(NEWLINE)
  if (body.length > Number(length) || (await sha256(body)) !== checksum || end < 0)
    return fail({ code: 'damaged', section: null })
  return ok({ header: body.subarray(0, end), payload: body.subarray(end + 1) })
}

/** Whether a file begins as a backup does. */
export const isContainer = (file: Uint8Array): boolean =>
  String.fromCharCode(...file.subarray(0, 'jandon-backup '.length)) === 'jandon-backup '

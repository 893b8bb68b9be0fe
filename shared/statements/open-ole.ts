import type { Place, Problem } from '../problem'
import { askPassword } from './ask-password'
import type { Answers, Question } from './reading'
import type { Table } from './tables/table'

/** What an OLE container holds: an old workbook, a new one behind a password, or neither. */
export type OpenedOle =
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  | { readonly kind: 'unlocked'; readonly bytes: Uint8Array }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly question?: Question }

/** Opens an old workbook, or a new one that is locked: Korean banks send those, with the day of birth as password. */
export async function openOle(file: string, bytes: Uint8Array, { password }: Answers): Promise<OpenedOle> {
  const at = { file }
  if (isLocked(bytes)) {
    if (password === undefined)
      return { kind: 'problem', problem: { code: 'password-needed', at }, question: askPassword }
    const { unlockWorkbook } = await import('./unlock/unlock-workbook')
    const unlocked = await unlockWorkbook(bytes, password)
    switch (unlocked.kind) {
      case 'unlocked':
        return unlocked
      case 'wrong-password':
        return { kind: 'problem', problem: { code: 'wrong-password', at }, question: askPassword }
      case 'damaged':
        return { kind: 'problem', problem: { code: 'damaged-file', detail: 'XLSX', at } }
    }
  }
  const { readXls, XlsError } = await import('./tables/xls')
  try {
    return { kind: 'tables', tables: readXls(bytes) }
  } catch (error) {
    if (!(error instanceof XlsError)) throw error
    return { kind: 'problem', problem: problemOf(error.reason, bytes, at) }
  }
}

function problemOf(reason: 'damaged' | 'locked' | 'no-workbook', bytes: Uint8Array, at: Place): Problem {
  switch (reason) {
    case 'locked':
      return { code: 'unsupported-container', kind: 'locked XLS (97-2003)', at }
    case 'no-workbook':
      return { code: 'unsupported-container', kind: 'OLE (no workbook inside)', at }
    case 'damaged':
      return isCut(bytes) ? { code: 'truncated-file', at } : { code: 'damaged-file', detail: 'XLS', at }
  }
}

/** A workbook behind a password is an OLE container with a stream of this name, written in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  const stream = [...'EncryptedPackage'].map((letter) => letter.charCodeAt(0))
  for (let at = 0; at + 32 <= bytes.length; at++)
    if (stream.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0))
      return true
  return false
}

/** So many places of the sectors that hold the table of all sectors stand in the head (MS-CFB 2.2). */
const LISTED = 109
const FREE = 0xffffffff
const LAST_SECTOR = 0xfffffffa

/** Whether a sector that is in use lies behind the end of the file. */
function isCut(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0) return false
  if (bytes.length < 512) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 2 ** view.getUint16(30, true)
  if (size !== 512 && size !== 4096) return false
  const isBehind = (sector: number): boolean => sector < LAST_SECTOR && (sector + 1) * size >= bytes.length
  const tables = Array.from({ length: LISTED }, (_, i) => view.getUint32(76 + 4 * i, true))
  if (isBehind(view.getUint32(48, true)) || tables.some(isBehind)) return true
  return tables.some((table, index) => {
    const at = (table + 1) * size
    if (table >= LAST_SECTOR || at + size > bytes.length) return false
    for (let i = size / 4 - 1; i >= 0; i--)
      if (view.getUint32(at + 4 * i, true) !== FREE) return isBehind((index * size) / 4 + i)
    return false
  })
}

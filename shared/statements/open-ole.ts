import type { Problem } from '../problem'
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
    return error.reason === 'locked'
      ? { kind: 'problem', problem: { code: 'unsupported-container', kind: 'locked XLS (97-2003)', at } }
      : { kind: 'problem', problem: { code: 'damaged-file', detail: 'XLS', at } }
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

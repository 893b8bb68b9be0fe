import { type CompoundFile, openCompound } from '../tables/compound-file'
import { openAgile } from './agile'
import { LockError } from './lock-error'
import { openStandard } from './standard'

/** A workbook without its lock, or why it stays locked. */
export type Unlocked =
  | { readonly kind: 'unlocked'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'damaged' }

/**
 * Opens a workbook behind a password: an OLE container with the package and how it is encrypted (MS-OFFCRYPTO). The
 * password is used here and kept nowhere.
 */
export async function unlockWorkbook(bytes: Uint8Array, password: string): Promise<Unlocked> {
  try {
    const container = openCompound(bytes)
    const info = streamOf(container, 'EncryptionInfo')
    const box = streamOf(container, 'EncryptedPackage')
    if (info.length < 8 || box.length < 8) return { kind: 'damaged' }
    const minor = info[2]! + 256 * info[3]!
    const opened =
      minor === 4 ? await openAgile(info.subarray(8), box, password) : await openStandard(info, box, password)
    return opened === null ? { kind: 'wrong-password' } : { kind: 'unlocked', bytes: opened }
  } catch {
    // WebCrypto throws whatever it stumbles over, and our readers where the file claims what it does not hold: the file is not sound.
    return { kind: 'damaged' }
  }
}

function streamOf(container: CompoundFile, name: string): Uint8Array {
  const content = container.stream(name)
  if (content === null) throw new LockError()
  return content
}

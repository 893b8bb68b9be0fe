import { CFB } from '@e965/xlsx'
import { openAgile } from './agile'
import { LockError } from './lock-error'
import { openStandard } from './standard'

/** The part of the package that it leaves without types: containers of streams (MS-CFB). */
const containers = CFB as {
  read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object
  find: (container: object, name: string) => { readonly content?: ArrayLike<number> } | null
}

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
    const container = containers.read(bytes, { type: 'array' })
    const info = streamOf(container, 'EncryptionInfo')
    const box = streamOf(container, 'EncryptedPackage')
    if (info.length < 8 || box.length < 8) return { kind: 'damaged' }
    const minor = info[2]! + 256 * info[3]!
    const opened =
      minor === 4 ? await openAgile(info.subarray(8), box, password) : await openStandard(info, box, password)
    return opened === null ? { kind: 'wrong-password' } : { kind: 'unlocked', bytes: opened }
  } catch {
    // The container's reader and WebCrypto throw whatever they stumble over: the file is not sound.
    return { kind: 'damaged' }
  }
}

function streamOf(container: object, name: string): Uint8Array {
  const content = containers.find(container, name)?.content
  if (content === undefined) throw new LockError()
  return Uint8Array.from(content)
}

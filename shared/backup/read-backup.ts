import { z } from 'zod'
import { fail, ok, type Result } from '../result'
import type { BackupProblem } from './backup-problem'
import { isContainer, openContainer } from './container'
import { fromHex } from '../bytes/hex'
import { type DataKey, openDataKey } from '../sealing/data-key'
import { passphraseKey } from '../sealing/passphrase-key'
import { unseal } from '../sealing/seal'
import { cipherSchema, storeCipherSchema } from './encryption'
import { readPlainCopy } from './plain-copy'
import { type Checked, readSections, type Written } from './sections'
import { BACKUP_VERSION } from './write-backup'

/** A backup that is whole, and sound as far as its records go. */
export type OpenedBackup =
  | Checked<Written>
  /** Copies of earlier releases do not say when they were written. */
  | Checked<null>

const versionSchema = z.looseObject({ version: z.int().min(1) })
const headerSchema = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), encryption: cipherSchema.nullable() }),
  z.strictObject({ version: z.literal(2), encryption: storeCipherSchema }),
  z.strictObject({
    version: z.literal(BACKUP_VERSION),
    encryption: z.union([cipherSchema, storeCipherSchema]).nullable(),
  }),
])
type Encryption = NonNullable<z.infer<typeof headerSchema>['encryption']>

/**
 * Opens a backup, or a copy of an earlier release.
 *
 * @param passphrase null where the person was not asked for one yet
 * @param key of the store that is open, where it is locked: opens that store's own copies
 */
export async function readBackup(
  file: Uint8Array,
  passphrase: string | null,
  key: DataKey | null = null,
): Promise<Result<OpenedBackup, BackupProblem>> {
  if (!isContainer(file)) return readPlainCopy(file)
  const container = await openContainer(file)
  if (!container.ok) return container
  const { header, payload } = container.value
  const read = readHeader(header)
  if (!read.ok) return read
  const { encryption } = read.value
  if (encryption === null) return readSections(payload)
  const found = await keyOf(encryption, passphrase, key)
  if (found === 'none') return fail({ code: 'locked' })
  const plain = found && (await unseal(payload, found, fromHex(encryption.iv), header))
  return plain ? readSections(plain) : fail({ code: 'wrong-passphrase' })
}

/** The key of a backup; null where the passphrase is another one, `none` where there is nothing to try. */
async function keyOf(
  encryption: Encryption,
  passphrase: string | null,
  key: DataKey | null,
): Promise<CryptoKey | 'none' | null> {
  if ('key' in encryption && encryption.key.id === key?.id) return key.records
  if (passphrase === null) return 'none'
  if (!('key' in encryption)) return passphraseKey(passphrase, encryption, 'decrypt')
  return (await openDataKey(encryption.key, passphrase))?.records ?? null
}

function readHeader(bytes: Uint8Array): Result<z.infer<typeof headerSchema>, BackupProblem> {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const said = versionSchema.safeParse(json)
    if (said.success && said.data.version > BACKUP_VERSION) return fail({ code: 'newer', app: null })
    const header = headerSchema.safeParse(json)
    if (header.success) return ok(header.data)
  } catch {
    // No JSON: its checksum was right, so it was never ours.
  }
  return fail({ code: 'damaged', section: null })
}

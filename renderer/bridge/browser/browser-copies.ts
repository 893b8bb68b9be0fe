import { toHex } from '../../../shared/bytes/hex'
import { copyId } from '../../../shared/copy-id'
import type { Calls, SnapshotInfo } from '../../../shared/ipc'

/** The names are part of what is stored: they never change. */
const CACHE = 'jandon-safety-copies'
const headers = { savedAt: 'x-saved-at', transactions: 'x-transactions', sha256: 'x-sha256' } as const

/** A browser's room is shared with the ledger; the newest that is not empty stays in any case. */
const STAY = 5

/** One copy, as it lies in the cache. */
interface Kept {
  readonly info: SnapshotInfo
  /** Null where a bit of it differs from what was kept. */
  readonly bytes: Uint8Array | null
}

const addressOf = (id: string): string => `/copies/${id}`

const digestOf = async (bytes: Uint8Array): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)))

const isFull = ({ damaged, transactions }: SnapshotInfo): boolean => !damaged && transactions > 0

async function read(cache: Cache, id: string): Promise<Kept | null> {
  const found = await cache.match(addressOf(id))
  if (!found) return null
  const bytes = new Uint8Array(await found.arrayBuffer().catch(() => new ArrayBuffer()))
  const whole = (await digestOf(bytes)) === found.headers.get(headers.sha256)
  const info = {
    id,
    savedAt: found.headers.get(headers.savedAt) ?? '',
    bytes: bytes.length,
    transactions: Number(found.headers.get(headers.transactions)),
    damaged: !whole,
  }
  return { info, bytes: whole ? bytes : null }
}

async function list(cache: Cache): Promise<readonly SnapshotInfo[]> {
  const copies: SnapshotInfo[] = []
  // One after another: all of them at once would hold all of them in memory.
  for (const { url } of await cache.keys()) {
    const copy = await read(cache, url.slice(url.lastIndexOf('/') + 1))
    if (copy) copies.push(copy.info)
  }
  return copies.sort((a, b) => (a.id < b.id ? 1 : -1))
}

/** Writes a copy and reads it back; where not every bit of it was kept, nothing stays of it. */
async function write(
  cache: Cache,
  { id, savedAt, transactions }: Pick<SnapshotInfo, 'id' | 'savedAt' | 'transactions'>,
  bytes: Uint8Array,
): Promise<SnapshotInfo | null> {
  const said = {
    [headers.savedAt]: savedAt,
    [headers.transactions]: String(transactions),
    [headers.sha256]: await digestOf(bytes),
  }
  try {
    await cache.put(addressOf(id), new Response(bytes as BodyInit, { headers: said }))
    const kept = await read(cache, id)
    if (kept?.bytes) return kept.info
  } catch {
    // No room: the caller is told by the answer.
  }
  await cache.delete(addressOf(id)).catch(() => false)
  return null
}

/** Does something with the cache; where a browser has none for this page, the answer is `otherwise`. */
const inCache = <T>(otherwise: T, work: (cache: Cache) => Promise<T>): Promise<T> =>
  caches
    .open(CACHE)
    .then(work)
    .catch(() => otherwise)

const idOf = ({ id }: SnapshotInfo): string => id

/**
 * Safety copies in a browser. They lie in its cache storage, which is files and no database: what spoils the one in
 * which the ledger is, such as a full disk, leaves them. Who clears the browser's data clears them too.
 */
export const browserCopies: Pick<
  Calls,
  'saveSnapshot' | 'listSnapshots' | 'replaceSnapshot' | 'removeDamaged' | 'readSnapshot'
> = {
  saveSnapshot: (transactions, bytes) =>
    inCache<SnapshotInfo | 'kept-last-good' | 'unavailable'>('unavailable', async (cache) => {
      const before = await list(cache)
      if (transactions === 0 && before.some(isFull)) return 'kept-last-good'
      const savedAt = new Date().toISOString()
      const kept = await write(cache, { id: copyId(savedAt, before.map(idOf)), savedAt, transactions }, bytes)
      if (!kept) return 'unavailable'
      const good = [kept, ...before.filter(({ damaged }) => !damaged)]
      const stay = new Set([...good.slice(0, STAY), ...good.filter(isFull).slice(0, 1)])
      for (const old of before) if (!stay.has(old)) await cache.delete(addressOf(old.id))
      return kept
    }),
  listSnapshots: () => inCache<readonly SnapshotInfo[]>([], list),
  replaceSnapshot: (id, bytes) =>
    inCache<'replaced' | 'unavailable'>('unavailable', async (cache) => {
      const present = await read(cache, id)
      if (!present?.bytes) return 'unavailable'
      const next = copyId(present.info.savedAt, (await list(cache)).map(idOf))
      if (!(await write(cache, { ...present.info, id: next }, bytes))) return 'unavailable'
      await cache.delete(addressOf(id))
      return 'replaced'
    }),
  removeDamaged: (id) =>
    inCache<'removed' | 'unavailable'>('unavailable', async (cache) => {
      for (const copy of await list(cache))
        if (copy.damaged && (id === null || copy.id === id)) await cache.delete(addressOf(copy.id))
      return 'removed'
    }),
  readSnapshot: (id) =>
    inCache<Uint8Array | null>(null, async (cache) => (await read(cache, id))?.bytes ?? null),
}

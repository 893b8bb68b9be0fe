import { createHash } from 'node:crypto'
import type { Desktop } from './desktop'
import type { Job, Kept } from './job'

/** At least so many of the former copies stay when one is added; `retained` says which others. */
const STAY = 4

/** Keeps one more safety copy. */
export async function copying(desktop: Desktop, transactions: number, bytes: Uint8Array): Promise<Job> {
  const former = await copiesOf(desktop)
  return {
    name: 'copy',
    bytes: bytes.length,
    ask: (desk) => desk.call('saveSnapshot', transactions, bytes),
    async look(desk) {
      const now = await copiesOf(desk)
      const stay = former.slice(0, STAY).filter((copy) => !now.includes(copy))
      if (stay.length > 0) return { lost: `${stay.length} former copies are gone or damaged` }
      return judged(now, [...former, hash(bytes)], now.includes(hash(bytes)))
    },
  }
}

/** Puts other bytes in a safety copy's place, as locking does. */
export async function replacing(desktop: Desktop, id: string, bytes: Uint8Array): Promise<Job> {
  const former = await copiesOf(desktop)
  const old = hash((await desktop.call('readSnapshot', id)) ?? new Uint8Array())
  return {
    name: 'replace',
    bytes: bytes.length,
    ask: (desk) => desk.call('replaceSnapshot', id, bytes),
    async look(desk) {
      const now = await copiesOf(desk)
      if (!now.includes(old) && !now.includes(hash(bytes)))
        return { lost: 'neither the old copy nor the new one' }
      const others = former.filter((copy) => copy !== old && !now.includes(copy))
      if (others.length > 0) return { lost: `${others.length} other copies are gone or damaged` }
      return judged(now, [...former, hash(bytes)], timesIn(now, old) < timesIn(former, old))
    },
  }
}

/** A copy that was written twice, since the process was killed before the old one went, is there twice. */
const timesIn = (copies: readonly string[], wanted: string): number =>
  copies.filter((copy) => copy === wanted).length

/** How a copy stands in a list of hashes that is not whole. */
const DAMAGED = 'damaged'

/** What is offered must be whole, and something that was once asked for. */
function judged(now: readonly string[], known: readonly string[], done: boolean): Kept {
  if (now.includes(DAMAGED)) return { lost: 'half a file is taken for a copy' }
  if (now.some((copy) => !known.includes(copy))) return { lost: 'a copy of something else' }
  return done ? 'done' : 'not-done'
}

/** The copies that are offered, newest first, as the hashes of what they hold. */
async function copiesOf(desktop: Desktop): Promise<readonly string[]> {
  const hashes: string[] = []
  for (const { id } of await desktop.call('listSnapshots')) {
    const bytes = await desktop.call('readSnapshot', id)
    hashes.push(bytes ? hash(bytes) : DAMAGED)
  }
  return hashes
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

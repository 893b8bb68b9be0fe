import { addDays, serial } from '../day'
import { type Half, isCounted } from '../pairs/pair'
import type { PairBook } from '../pairs/pair-up'
import { unpaired } from '../pairs/pair-up'
import type { Ledger } from '../ledger/ledger'
import type { StartedTransfer } from './started-transfer'

/** Which rows of the statements are the transfers the person started. */
export interface Claims {
  /** By the key of the row by which the money left. */
  readonly byOut: ReadonlyMap<string, StartedTransfer>
  /** The arrival of transfers whose leaving no statement shows yet, by their id. */
  readonly arrivals: ReadonlyMap<string, Half>
  /** Those no leaving row was found for; of accounts that are still there. */
  readonly unclaimed: readonly StartedTransfer[]
}

interface Evidence {
  readonly ledger: Ledger
  readonly book: PairBook
  readonly started: readonly StartedTransfer[]
}

/** A provider may take so long to send what it was asked for. */
const mostDaysToSend = 14

/** What arrives differs from what was foretold by the fee and the rate of the day. */
const mostOffPpm = 50_000

/** Finds the rows of started transfers: the oldest transfer chooses first, and takes the nearest row of its amount. */
export function claimsOf({ ledger, book, started }: Evidence): Claims {
  const open = unpaired(book)
  const sent = [...open.filter(({ row }) => row.amount < 0), ...book.pairs.map(({ out }) => out)]
  const came = [
    ...open.filter(({ row }) => row.amount > 0),
    ...book.pairs.filter((one) => !isCounted(one)).map(({ into }) => into),
  ]
  const byOut = new Map<string, StartedTransfer>()
  const arrivals = new Map<string, Half>()
  const unclaimed: StartedTransfer[] = []
  const taken = new Set<string>()
  for (const one of [...started].sort((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))) {
    if (!ledger.has(one.from)) continue
    const out = nearest(
      one,
      sent.filter((half) => !byOut.has(half.key) && isLeaving(half, one)),
    )
    if (out) byOut.set(out.key, one)
    else unclaimed.push(one)
    const into = out
      ? null
      : nearest(
          one,
          came.filter((half) => !taken.has(half.key) && isArrival(half, one)),
        )
    if (!into) continue
    taken.add(into.key)
    arrivals.set(one.id, into)
  }
  return { byOut, arrivals, unclaimed }
}

function isLeaving({ account, row }: Half, { from, amount, debit, requestedOn }: StartedTransfer): boolean {
  const size = 0 - row.amount
  const inTime = row.day >= addDays(requestedOn, -1) && row.day <= addDays(requestedOn, mostDaysToSend)
  return account.id === from && inTime && (size === debit || size === amount)
}

function isArrival({ account, row }: Half, { to, credited, requestedOn, dueOn }: StartedTransfer): boolean {
  const off = Math.abs(row.amount - credited) * 1_000_000
  const inTime = row.day >= requestedOn && row.day <= addDays(dueOn, mostDaysToSend)
  return account.id === to && inTime && off <= credited * mostOffPpm
}

const nearest = ({ requestedOn }: StartedTransfer, halves: readonly Half[]): Half | null =>
  halves.reduce<Half | null>(
    (best, half) => (best === null || away(half, requestedOn) < away(best, requestedOn) ? half : best),
    null,
  )

const away = ({ at }: Half, day: StartedTransfer['requestedOn']): number => Math.abs(at - serial(day))

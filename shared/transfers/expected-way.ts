import { addDays, type Day } from '../day'
import { groupBy } from '../ledger/group-by'
import { isSameOwner } from '../ledger/owners'
import type { Account } from '../model'
import { type Naming, namingBy } from '../pairs/naming'
import type { Half, Pair } from '../pairs/pair'
import type { PairRules } from '../pairs/pair-rules'

/** Where money that left is expected, and when. */
export interface ExpectedWay {
  readonly to: Account
  readonly dueOn: Day
}

/** Foretells the way of a transfer nobody has seen arrive; null where nothing says where it went. */
export type Foretell = (out: Half) => ExpectedWay | null

/**
 * By the past of the account: where most of its transfers went of late. Without a past, by name: the one account of the
 * same owner that its row mentions. The rules say how long it takes, or the person's own transfers where they took longer.
 */
export function foretellBy(pairs: readonly Pair[], accounts: readonly Account[], rules: PairRules): Foretell {
  const names = namingBy(rules, accounts)
  const past = groupBy(pairs, ({ out }) => out.account.id)
  return (out) => {
    const earlier = (past.get(out.account.id) ?? []).filter((pair) => pair.out.at <= out.at).slice(-recent)
    const to = named(out, accounts, names) ?? mostOften(earlier)
    if (!to) return null
    const took = earlier.flatMap((pair) =>
      pair.into.account.id === to.id ? [pair.into.at - pair.out.at] : [],
    )
    const days = Math.max(rules.between(out.account, to).usualDays, ...took)
    return { to, dueOn: addDays(out.row.day, days) }
  }
}

/** How many transfers back the past of an account goes. */
const recent = 6

function mostOften(pairs: readonly Pair[]): Account | null {
  const groups = [...groupBy(pairs, ({ into }) => into.account.id).values()].sort(
    (a, b) => b.length - a.length,
  )
  return groups[0]?.[0]?.into.account ?? null
}

function named(half: Half, accounts: readonly Account[], names: Naming): Account | null {
  const found = accounts.filter(
    (other) => other.id !== half.account.id && isSameOwner(other, half.account) && names(half, other),
  )
  return found.length === 1 ? found[0]! : null
}

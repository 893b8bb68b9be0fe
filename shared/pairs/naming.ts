import { foldName, mentions } from '../ledger/mentions'
import type { Account } from '../model'
import { type Half } from './pair'
import type { PairRules } from './pair-rules'

/** The accounts that a row names, by their ids; its own among them. */
export type Named = (half: Half) => ReadonlySet<string>

/** Whether a row names the place of another account. */
export type Naming = (half: Half, other: Account) => boolean

/** Looks names up in the rows' texts; each text is read once, for statements repeat themselves. */
export function namedIn(rules: PairRules, accounts: Iterable<Account>): Named {
  const names = [...accounts].map((account) => ({ id: account.id, of: rules.namesOf(account) }))
  const answers = new Map<string, Map<string | null, ReadonlySet<string>>>()
  return ({ row: { text, counterparty } }) => {
    let ofText = answers.get(text)
    if (ofText === undefined) answers.set(text, (ofText = new Map<string | null, ReadonlySet<string>>()))
    const before = ofText.get(counterparty)
    if (before !== undefined) return before
    const words = foldName(`${text} ${counterparty ?? ''}`)
    const found = names.filter(({ of }) => of.some((name) => mentions(words, name)))
    const answer = new Set(found.map(({ id }) => id))
    ofText.set(counterparty, answer)
    return answer
  }
}

/** The same, asked of one account after another. */
export function namingBy(rules: PairRules, accounts: Iterable<Account>): Naming {
  const named = namedIn(rules, accounts)
  return (half, other) => named(half).has(other.id)
}

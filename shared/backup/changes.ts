import type { Account, Page } from '../model'
import type { TableName, Tables } from './tables'

/** How much of one thing comes, goes and becomes another. */
export interface Difference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

/** One account before and after. */
export interface AccountChange {
  readonly id: string
  readonly name: string
  /** Whether it comes, goes, or stays with something about it changed. */
  readonly fate: 'added' | 'removed' | 'changed'
  readonly transactions: Difference
}

/** What replacing one state of the store by another would change. */
export interface Changes {
  /** Only accounts that differ, by name. */
  readonly accounts: readonly AccountChange[]
  readonly transactions: Difference
  readonly statements: Difference
  /** All that is not the ledger: settings, own rules, confirmed fees, expectations, profiles, answers, transfers, corrected rows, cards. */
  readonly others: Difference
}

/** Everything of the store that is not the ledger. */
type Other = Exclude<TableName, 'accounts' | 'pages' | 'statements'>

/** By what each of their records is known. */
const keys: { readonly [Name in Other]: (record: never) => string } = {
  settings: ({ key }: { key: string }) => key,
  confirmations: ({ route }: { route: string }) => route,
  ownProviders: ({ id }: { id: string }) => id,
  ownRoutes: ({ route }: { route: { id: string } }) => route.id,
  expectations: ({ id }: { id: string }) => id,
  profiles: ({ key }: { key: string }) => key,
  accountFacts: ({ account }: { account: string }) => account,
  transfers: ({ id }: { id: string }) => id,
  pairDecisions: ({ out, into }: { out: string; into: string }) => `${out} ${into}`,
  corrections: ({ account, transaction }: { account: string; transaction: string }) =>
    `${account} ${transaction}`,
  cards: ({ account }: { account: string }) => account,
}

/** Compares what is there with what would be. */
export function changesBetween(before: Tables, after: Tables): Changes {
  const [was, is] = [accountsOf(before), accountsOf(after)]
  const accounts = [...new Set([...was.keys(), ...is.keys()])]
    .map((id) => accountChange(id, was.get(id), is.get(id)))
    .filter((change) => change !== null)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return {
    accounts,
    transactions: total(accounts.map(({ transactions }) => transactions)),
    statements: differenceOf(before.statements, after.statements, ({ id }: { id: string }) => id),
    others: total(
      (Object.keys(keys) as Other[]).map((name) => differenceOf(before[name], after[name], keys[name])),
    ),
  }
}

/** Whether anything would change at all. */
export const isChange = ({ accounts, statements, others }: Changes): boolean =>
  accounts.length > 0 || differs(statements) || differs(others)

/** Whether one of the three numbers is more than none. */
export const differs = ({ added, removed, changed }: Difference): boolean => added + removed + changed > 0

interface AccountState {
  readonly account: Account
  readonly transactions: readonly unknown[]
}

function accountsOf({ accounts, pages }: Tables): Map<string, AccountState> {
  const rows = new Map<string, unknown[]>()
  for (const { account, transactions } of pages as readonly Page[]) {
    const known = rows.get(account) ?? []
    for (const transaction of transactions) known.push(transaction)
    rows.set(account, known)
  }
  return new Map(
    (accounts as readonly Account[]).map((account) => [
      account.id,
      { account, transactions: rows.get(account.id) ?? [] },
    ]),
  )
}

function accountChange(
  id: string,
  was: AccountState | undefined,
  is: AccountState | undefined,
): AccountChange | null {
  const transactions = differenceOf(
    was?.transactions ?? [],
    is?.transactions ?? [],
    (row: { id: string }) => row.id,
  )
  const name = (is ?? was)?.account.name ?? id
  const same = JSON.stringify(was?.account) === JSON.stringify(is?.account)
  if (same && !differs(transactions)) return null
  return { id, name, fate: was ? (is ? 'changed' : 'removed') : 'added', transactions }
}

function differenceOf<T>(
  before: readonly unknown[],
  after: readonly unknown[],
  keyOf: (record: T) => string,
): Difference {
  const byKey = (records: readonly unknown[]) =>
    new Map(records.map((record) => [keyOf(record as T), JSON.stringify(record)]))
  const [was, is] = [byKey(before), byKey(after)]
  const staying = [...is].filter(([key]) => was.has(key))
  return {
    added: is.size - staying.length,
    removed: was.size - staying.length,
    changed: staying.filter(([key, record]) => was.get(key) !== record).length,
  }
}

const total = (all: readonly Difference[]): Difference =>
  all.reduce(
    (sum, { added, removed, changed }) => ({
      added: sum.added + added,
      removed: sum.removed + removed,
      changed: sum.changed + changed,
    }),
    { added: 0, removed: 0, changed: 0 },
  )

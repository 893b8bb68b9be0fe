import type { Day } from '../../shared/day'
import { loadLedger } from '../../shared/ledger/ledger'
import type { Account, Transaction } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { defaultPreferences, type PlanningInput } from '../../shared/planner/from-ledger/planning-input'
import { nothingAside } from '../../shared/planner/from-ledger/put-aside'
import { holidays } from '../../shared/routes/holidays'
import { makeAccount } from './make-account'
import { makePages } from './make-ledger'
import { readCatalog } from './read-catalog'

/** Accounts with their rows, to be planned on 22 November 2026 with the catalogue as it is shipped. */
export const makePlanningInput = (
  accounts: readonly { readonly account: Account; readonly rows: readonly Transaction[] }[],
  told: Partial<PlanningInput> = {},
): PlanningInput => ({
  today: '2026-11-22' as Day,
  ledger: loadLedger({
    accounts: accounts.map(({ account }) => account),
    pages: accounts.flatMap(({ account, rows }) => makePages(account.id, rows)),
    statements: [],
  }),
  catalog: readCatalog(),
  preferences: defaultPreferences('KRW' as Currency),
  rates: [],
  holidays,
  confirmations: {},
  facts: {},
  choices: {},
  expectations: [],
  experience: {},
  ownWays: [],
  putAside: nothingAside,
  ...told,
})

/** An account with its rows. */
export const holding = (told: Partial<Account>, rows: readonly Transaction[]) => ({
  account: makeAccount(told),
  rows,
})

/** The person has looked these routes up with their providers. */
export const confirmed = (...routes: readonly string[]): PlanningInput['confirmations'] =>
  Object.fromEntries(routes.map((route) => [route, { on: '2026-11-22' as Day }]))

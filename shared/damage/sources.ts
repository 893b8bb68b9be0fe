import type { Account, Page, Statement } from '../model'
import { contradictions } from './contradictions'
import type { Damage } from './find-damage'
import { soundRecords, type StoredLedger } from './sound-records'
import { type Telling, tellingsOf } from './telling'

/** A statement as it was read, from somewhere that still has it whole. */
export interface Source {
  readonly statement: Statement
  readonly told: readonly Telling[]
}

/** What is known of damaged records from elsewhere, by their ids. */
export interface Sources {
  readonly statements: ReadonlyMap<string, Source>
  readonly accounts: ReadonlyMap<string, Account>
}

/** Nothing is known from elsewhere. */
export const noSources: Sources = { statements: new Map(), accounts: new Map() }

/** What would have to be known to put everything back as it was read. */
export interface Wanted {
  readonly statements: readonly string[]
  readonly accounts: readonly string[]
}

/** What a damaged ledger lacks. */
export const wantedFor = ({ contradicted, lostStatements, lostAccounts }: Damage): Wanted => ({
  statements: [...contradicted.map(({ statement }) => statement.id), ...lostStatements],
  accounts: lostAccounts,
})

/** What is known from two places; the first is believed where both know. */
export const joined = (first: Sources, second: Sources): Sources => ({
  statements: new Map([...second.statements, ...first.statements]),
  accounts: new Map([...second.accounts, ...first.accounts]),
})

/** What is still wanted. */
export const stillWanted = (wanted: Wanted, { statements, accounts }: Sources): Wanted => ({
  statements: wanted.statements.filter((id) => !statements.has(id)),
  accounts: wanted.accounts.filter((id) => !accounts.has(id)),
})

/** What a copy of the ledger has whole of what is wanted. */
export function sourcesIn(copy: StoredLedger, wanted: Wanted): Sources {
  const { accounts, pages, statements } = soundRecords(copy)
  const asked = statements.filter(({ id }) => wanted.statements.includes(id))
  const doubtful = new Set(
    contradictions({ accounts, pages, statements: asked }).map(({ statement }) => statement.id),
  )
  const whole = asked.filter(({ id }) => !doubtful.has(id))
  const known = accounts.filter(({ id }) => wanted.accounts.includes(id))
  return {
    statements: new Map(whole.map((statement) => [statement.id, sourceIn(pages, statement)])),
    accounts: new Map(known.map((account) => [account.id, account])),
  }
}

/** A statement as these pages tell it. */
export const sourceIn = (pages: readonly Page[], statement: Statement): Source => ({
  statement,
  told: tellingsOf(pages, statement.id),
})

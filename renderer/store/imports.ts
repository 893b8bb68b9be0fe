import type { Account, Draft, Page, Statement, StatementPart } from '../../shared/model'
import { digestsOf } from '../../shared/statements/digests'
import { isUnnamed, openAccount } from '../../shared/statements/match-account'
import { merge, type Merged } from '../../shared/statements/merge'
import type { Profile } from '../../shared/statements/profiles/profile'
import type { FormatInfo, Question, Reading } from '../../shared/statements/reading'
import type { StoredAccount } from '../../shared/statements/stored/compare'
import { doubleOf } from '../../shared/statements/stored/double'
import { couldHold, whichAccount } from '../../shared/statements/stored/which-account'
import type { Overrides } from '../../shared/statements/verdict'
import { accountId } from './account-id'
import type { Database } from './database'
import { LedgerView } from './ledger-view'
import { learnProfile } from './profiles'
import { tablesOf, writePages } from './write-pages'

/** Circumstances of an import that no file tells. */
export type ImportCircumstances = Pick<Statement, 'id' | 'sha256' | 'importedAt'>

/** What importing a reading changes. */
export interface Effect extends Omit<Merged, 'verdicts'> {
  /** The account of each part of the reading. */
  readonly accounts: readonly Account[]
  /** Ids of the accounts it opens. */
  readonly opened: readonly string[]
  /** An earlier import of the very same file; then nothing is written. */
  readonly sameFile: Statement | null
  /** Whether nothing lay in these accounts before. */
  readonly first: boolean
}

/** What importing a reading would do, what becomes of each row, and what the ledger leaves for the person to say. */
export type Outcome = Effect & Pick<Merged, 'verdicts'> & Pick<Present, 'questions'>

/** The same before it is done, and the accounts that it would open beside themselves. */
export interface Foreseen extends Outcome {
  readonly doubles: readonly DoubledAccount[]
}

/** An account that would be opened, and the one under another name that has most of its rows. */
export interface DoubledAccount {
  readonly opened: string
  readonly present: string
  readonly rows: number
}

/** A reading of a format we know: the only kind that can be imported. */
export type KnownReading = Reading & { readonly format: FormatInfo }

/** A reading and what the person decided about it. */
export interface PlannedImport {
  readonly reading: KnownReading
  readonly circumstances: ImportCircumstances
  readonly overrides?: Overrides
  /** What to remember for the next file with the same head. */
  readonly lesson?: Profile | null
  /** What a preview of the very same reading and decisions found. */
  readonly foreseen?: Effect | null
}

/** The effect, with what is kept of its rows to find damage by. It takes a while: to be done while nobody waits. */
export function withDigests(effect: Effect): Effect {
  const { pages, statement } = effect
  if (statement.digests) return effect
  return {
    ...effect,
    statement: { ...statement, digests: digestsOf(pages, statement.id).get(statement.id) ?? [] },
  }
}

/** What importing would do, without doing it, on top of what the view already supposes. */
export async function previewImport(view: LedgerView, planned: PlannedImport): Promise<Foreseen> {
  const present = await circumstancesOf(view, planned)
  return { ...outcome(planned, present), doubles: await doublesIn(view, planned.reading, present.found) }
}

/**
 * Imports a reading: accounts, pages, the statement and what it taught in one transaction, so that a crash leaves all or
 * nothing. It is merged with what is stored at this moment, not with what was stored when the preview was made.
 */
export function commitImport(database: Database, planned: PlannedImport): Promise<Effect> {
  return database.transaction('rw', tablesOf(database), async () => {
    const present = await circumstancesOf(new LedgerView(database), planned)
    const { foreseen } = planned
    const effect: Effect =
      foreseen && holds(foreseen, present) ? { ...foreseen, ...present.found } : outcome(planned, present)
    if (effect.sameFile) return effect
    const found = withDigests(effect)
    await database.accounts.bulkPut(found.accounts.filter(({ id }) => found.opened.includes(id)))
    await writePages(database, found.pages)
    await database.statements.put(found.statement)
    if (planned.lesson) await learnProfile(database, planned.lesson, found.statement.id)
    return found
  })
}

/** What the ledger holds that an import depends on. */
interface Present {
  readonly found: Pick<Effect, 'accounts' | 'opened' | 'sameFile' | 'first'>
  /** All pages of the accounts. */
  readonly pages: readonly Page[]
  /** Which account the file is of, where nothing tells. */
  readonly questions: readonly Question[]
}

async function circumstancesOf(view: LedgerView, planned: PlannedImport): Promise<Present> {
  const { reading, circumstances } = planned
  const known = await view.allAccounts()
  const accounts: Account[] = []
  const opened: string[] = []
  const questions: Question[] = []
  for (const part of reading.parts) {
    const stored = isUnnamed(reading, part)
      ? await storedOf(
          view,
          known.filter((one) => couldHold(reading, part, one)),
        )
      : []
    const { account: match, question } = whichAccount(reading, part, rowsOf(reading, part), known, stored)
    if (question !== null && questions.length === 0) questions.push(question)
    const account = match ?? named(openAccount(reading, part, ''), [...known, ...accounts])
    if (!match) opened.push(account.id)
    accounts.push(account)
  }
  const pages = await view.pagesOf(accounts.map(({ id }) => id))
  const sameFile = await view.sameFile(circumstances.sha256)
  return { found: { accounts, opened, sameFile, first: pages.length === 0 }, pages, questions }
}

/** Accounts that would be opened though their rows lie in another one already. */
async function doublesIn(
  view: LedgerView,
  reading: Reading,
  { accounts, opened }: Pick<Effect, 'accounts' | 'opened'>,
): Promise<readonly DoubledAccount[]> {
  const doubles: DoubledAccount[] = []
  const coming = reading.parts.filter((_, at) => opened.includes(accounts[at]!.id))
  const currencies = new Set(coming.map(({ currency }) => currency))
  const alike = (await view.allAccounts()).filter(({ currency }) => currencies.has(currency))
  const stored = await storedOf(view, alike)
  for (const [at, part] of reading.parts.entries()) {
    if (!coming.includes(part)) continue
    const found = doubleOf(
      { part, drafts: rowsOf(reading, part) },
      stored.filter(({ account }) => account.currency === part.currency),
    )
    if (found !== null)
      doubles.push({ opened: accounts[at]!.name, present: found.account.name, rows: found.rows })
  }
  return doubles
}

const rowsOf = ({ drafts }: Reading, part: Pick<StatementPart, 'account' | 'currency'>): readonly Draft[] =>
  drafts.filter(({ account, currency }) => account === part.account && currency === part.currency)

async function storedOf(view: LedgerView, accounts: readonly Account[]): Promise<readonly StoredAccount[]> {
  const stored: StoredAccount[] = []
  for (const account of accounts) {
    const pages = await view.pagesOf([account.id])
    stored.push({ account, transactions: pages.flatMap(({ transactions }) => transactions) })
  }
  return stored
}

function outcome(
  { reading, circumstances, overrides }: PlannedImport,
  { found, pages, questions }: Present,
): Outcome {
  const { accounts, opened } = found
  const merged = merge({
    reading,
    statement: circumstances,
    accounts,
    opened,
    pages,
    ...(overrides ? { overrides } : {}),
  })
  return { ...merged, ...found, questions }
}

/** Where nothing lay in the accounts and nothing does, the file alone tells what its import does. */
const holds = (foreseen: Effect, { found }: Present): boolean =>
  foreseen.first &&
  found.first &&
  String(foreseen.accounts.map(idOf)) === String(found.accounts.map(idOf)) &&
  String(foreseen.opened) === String(found.opened)

const idOf = ({ id }: Account): string => id

const named = (account: Account, others: readonly Account[]): Account => ({
  ...account,
  id: accountId(
    account.name,
    others.map(({ id }) => id),
  ),
})

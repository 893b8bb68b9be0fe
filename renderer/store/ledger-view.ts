import type { Account, Page, Statement } from '../../shared/model'
import type { Database } from './database'
import { pagesOf } from './pages-of'

/** What an import changes. */
export interface Change {
  readonly accounts: readonly Account[]
  readonly pages: readonly Page[]
  readonly statement: Statement
}

/**
 * The ledger as an import finds it: as it is stored, and after the imports that come before it in a batch. It reads what
 * it needs once, within the caller's transaction where there is one, and writes nothing.
 */
export class LedgerView {
  private accounts: Map<string, Account> | null = null
  private readonly pages = new Map<string, Map<string, Page>>()
  private readonly statements: Statement[] = []

  constructor(private readonly database: Database) {}

  async allAccounts(): Promise<readonly Account[]> {
    this.accounts ??= new Map((await this.database.accounts.toArray()).map((one) => [one.id, one]))
    return [...this.accounts.values()]
  }

  async pagesOf(accounts: readonly string[]): Promise<readonly Page[]> {
    const unread = [...new Set(accounts)].filter((id) => !this.pages.has(id))
    for (const id of unread) this.pages.set(id, new Map())
    if (unread.length > 0)
      for (const page of await pagesOf(this.database, unread))
        this.pages.get(page.account)!.set(page.month, page)
    return [...new Set(accounts)].flatMap((id) => [...this.pages.get(id)!.values()])
  }

  /** An import of the very same bytes; null where there was none. */
  async sameFile(sha256: string): Promise<Statement | null> {
    const coming = this.statements.find((statement) => statement.sha256 === sha256)
    return coming ?? (await this.database.statements.where('sha256').equals(sha256).first()) ?? null
  }

  /** Goes on as if the change had been written. Its accounts' pages must have been read. */
  suppose({ accounts, pages, statement }: Change): void {
    for (const account of accounts) this.accounts?.set(account.id, account)
    for (const page of pages) this.pages.get(page.account)!.set(page.month, page)
    this.statements.push(statement)
  }
}

import type { AccountFacts, FactCode } from '../../shared/routes/account-facts'
import type { Database } from './database'

/** What the person said of their accounts, by account. */
export async function readAccountFacts(database: Database): Promise<Readonly<Record<string, AccountFacts>>> {
  return Object.fromEntries((await database.accountFacts.toArray()).map((facts) => [facts.account, facts]))
}

/** Keeps one answer about an account; undefined takes it back. The other answers stay. */
export async function answerFact<Code extends FactCode>(
  database: Database,
  account: string,
  fact: Code,
  answer: AccountFacts[Code] | undefined,
): Promise<void> {
  await database.transaction('rw', database.accountFacts, async () => {
    const { [fact]: _before, ...others } = (await database.accountFacts.get(account)) ?? { account }
    await database.accountFacts.put({
      ...others,
      account,
      ...(answer === undefined ? {} : { [fact]: answer }),
    })
  })
}

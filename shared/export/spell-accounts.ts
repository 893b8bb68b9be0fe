import type { Journal, JournalAccount } from './journal'

/**
 * How each account of a journal is written: its names, each in the form the program takes, joined by colons. Accounts
 * that would be written alike are numbered.
 *
 * @param spell a name in the form the program takes; empty where nothing of it can be written
 */
export function spellAccounts(
  { entries, assertions }: Journal,
  spell: (name: string) => string,
): ReadonlyMap<string, string> {
  const accounts = [
    ...assertions.map(({ account }) => account),
    ...entries.flatMap(({ postings }) => postings.map(({ account }) => account)),
  ]
  const spelled = new Map<string, string>()
  const taken = new Set<string>()
  for (const account of accounts) {
    if (spelled.has(account.key)) continue
    const name = freeName(pathOf(account, spell), taken)
    taken.add(name)
    spelled.set(account.key, name)
  }
  return spelled
}

const pathOf = ({ path }: JournalAccount, spell: (name: string) => string): string =>
  path.map((name) => spell(name) || 'Unnamed').join(':')

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`
  return free
}

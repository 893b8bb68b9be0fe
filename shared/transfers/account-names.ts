import type { Account } from '../model'
import { foldName } from '../ledger/mentions'
import type { Catalog } from '../routes/load-catalog'

/** How statements of other places may name an account: its provider in all languages, its own name, its number. */
export function accountNames(account: Account, catalog: Catalog): readonly string[] {
  const provider = account.provider === null ? undefined : catalog.providers.get(account.provider)
  const words = [
    ...(provider ? [provider.id.replaceAll('-', ' '), ...Object.values(provider.name)] : []),
    account.name,
    ...numbersIn(account.label ?? ''),
  ]
  return [...new Set(words.flatMap((word) => (word === undefined ? [] : foldName(word))))].filter(tells)
}

/** Parts of an account number by which statements name it: its last four digits, or a group of them. */
function numbersIn(label: string): string[] {
  const digits = label.replace(/\D/g, '')
  const groups = label.match(/\d{4,}/g) ?? []
  return [...groups, ...(digits.length >= 8 ? [digits.slice(-4), digits] : [])].filter(
    (one) => !/^0+$/.test(one),
  )
}

/** Two letters are a name in Korean or Japanese, and nothing in English. */
const tells = (name: string): boolean => name.length >= (/^[\p{ASCII}]*$/u.test(name) ? 3 : 2)

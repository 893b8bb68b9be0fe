import { addDays } from '../day'
import { toDecimal } from '../money/money'
import type { Assertion, Entry, Journal } from './journal'
import { plainLine } from './plain-line'
import { spellAccounts } from './spell-accounts'

/**
 * The journal as beancount reads it (beancount 2 and 3). It ends with what we say lies in each account, so that
 * `bean-check` refuses the file where the two disagree.
 */
export function beancountLedger(journal: Journal): string {
  const names = spellAccounts(journal, accountName)
  const [first] = [...journal.entries, ...journal.assertions].map(({ day }) => day).sort()
  const nameOf = (key: string): string => names.get(key) ?? ''
  const blocks = [
    ['; The ledger of Jandon, for beancount.', 'option "title" "Jandon"'],
    first === undefined ? [] : [...names.values()].sort().map((name) => `${first} open ${name}`),
    ...journal.entries.map((entry) => written(entry, nameOf)),
    journal.assertions.map((assertion) => asserted(assertion, nameOf)),
  ]
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')
}

/** A part of a name: letters, digits and hyphens, the first a capital or a digit; scripts without capitals get one. */
function accountName(name: string): string {
  const part = (name.normalize('NFC').match(/[\p{L}\p{Nd}]+/gu) ?? []).join('-')
  const capital = part.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('en'))
  return part === '' || /^[\p{Lu}\p{Nd}]/u.test(capital) ? capital : `X-${part}`
}

const quoted = (text: string): string =>
  `"${plainLine(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

const written = ({ day, text, reference, postings }: Entry, nameOf: (key: string) => string): string[] => [
  `${day} * ${quoted(text)}`,
  ...(reference === null ? [] : [`  reference: ${quoted(reference)}`]),
  ...postings.map(
    ({ account, amount, currency }) => `  ${nameOf(account.key)}  ${toDecimal(amount, currency)} ${currency}`,
  ),
]

/** Beancount asserts at the start of a day. */
const asserted = ({ day, account, balance, currency }: Assertion, nameOf: (key: string) => string): string =>
  `${addDays(day, 1)} balance ${nameOf(account.key)}  ${toDecimal(balance, currency)} ${currency}`

import { type Currency, decimalsOf } from '../money/currency'
import { toDecimal } from '../money/money'
import type { Assertion, Entry, Journal, Posting } from './journal'
import { plainLine } from './plain-line'
import { spellAccounts } from './spell-accounts'

/**
 * The journal as hledger reads it (hledger 1.25 and later). It ends with an entry that asserts what we say lies in each
 * account, so that hledger refuses the file where the two disagree.
 */
export function hledgerJournal(journal: Journal): string {
  const names = spellAccounts(journal, accountName)
  const line = ({ account, amount, currency }: Posting, rest = ''): string =>
    `    ${names.get(account.key) ?? ''}  ${toDecimal(amount, currency)} ${currency}${rest}`
  const blocks = [
    [
      '; The ledger of Jandon, for hledger.',
      'decimal-mark .',
      ...currenciesOf(journal).map((currency) => `commodity ${sampleAmount(currency)} ${currency}`),
      ...[...names.values()].sort().map((name) => `account ${name}`),
    ],
    ...journal.entries.map((entry) => [headOf(entry), ...entry.postings.map((posting) => line(posting))]),
    ...journal.assertions.map((assertion) => asserted(assertion, line)),
  ]
  return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** hledger ends a name at two blanks, and brackets, marks and semicolons mean something to it. */
const accountName = (name: string): string =>
  plainLine(name.normalize('NFC').replace(/[^\p{L}\p{M}\p{N} ._/&'+-]+/gu, ' ')).replace(
    /^[^\p{L}\p{N}]+/u,
    '',
  )

/** A code is always written, since a text may begin with a bracket; a semicolon would begin a comment. */
function headOf({ day, text, reference }: Entry): string {
  const code = plainLine((reference ?? '').replace(/[()]/g, ' '))
  return `${day} * (${code}) ${plainLine(text.replaceAll(';', ','))}`.trimEnd()
}

function asserted(
  { day, account, balance, currency }: Assertion,
  line: (posting: Posting, rest: string) => string,
): string[] {
  const nothing = { account, amount: 0 as Posting['amount'], currency }
  return [`${day} * () Balance by Jandon`, line(nothing, ` = ${toDecimal(balance, currency)} ${currency}`)]
}

/** hledger learns the number of decimals from an amount, in which it wants to see a decimal mark. */
const sampleAmount = (currency: Currency): string => `1000.${'0'.repeat(decimalsOf(currency))}`

const currenciesOf = ({ entries, assertions }: Journal): readonly Currency[] =>
  [
    ...new Set([...entries.flatMap(({ postings }) => postings), ...assertions].map((one) => one.currency)),
  ].sort()

import type { Unreadable } from '../problem'
import type { ProblemTexts } from './problem-texts'

const heldInEnglish: Record<Unreadable, string> = {
  plan: 'the budget plan',
  balances: 'a list of balances',
  accounts: 'the list of accounts',
  report: 'a report of sums',
  backup: 'a backup',
}

/** Problems in English: what is wrong, and what would be right. */
export const english: ProblemTexts = {
  at: ({ file, line, column }) =>
    [file, line === undefined ? '' : `line ${line}`, column === undefined ? '' : `column “${column}”`]
      .filter(Boolean)
      .join(', '),
  problems: {
    'unreadable-file': () => 'the file cannot be opened. Check that it is there and may be read.',
    'empty-file': () => 'the file is empty. Download the statement again.',
    'no-rows': () =>
      'no transactions of an account were found in it. Choose a longer period, or another kind of report.',
    'too-large': ({ megabytes, limit }) =>
      `${megabytes} MB is more than the ${limit} MB Jandon reads at once. Download a shorter period.`,
    'too-much': () =>
      'it unpacks to more rows, cells or layers than Jandon reads at once. Download a shorter period.',
    'binary-file': () =>
      'this is not a statement. Jandon reads CSV, XLSX, XLS, PDF, OFX, QIF, CAMT, MT940 and saved web pages.',
    'unknown-format': () =>
      'no format Jandon knows looks like this, and no column of dates and amounts was found.',
    'unsupported-container': ({ kind }) =>
      `Jandon cannot read ${kind} files yet. Download it as CSV or XLSX.`,
    'unsupported-format': ({ name, why }) => {
      const reasons = {
        bookkeeping: `this is ${name}: books of another program, with both sides of every booking, not the statement of one account`,
        orders: `this is ${name}: orders to a bank, which need not have been carried out`,
        unread: `this is ${name}, a statement that Jandon cannot read yet`,
      }
      return `${reasons[why]}. Download the account’s statement from your bank, as CSV, OFX, QIF, CAMT or MT940.`
    },
    'empty-archive': () => 'the archive holds no file. Add the statement itself.',
    'unpack-first': ({ why, files }) => {
      const reasons = {
        lock: 'it is locked in a way Jandon cannot open. Unpack it with its password',
        packing: 'it is packed in a way Jandon cannot unpack. Unpack it',
        many: `it holds ${files} files, more than Jandon looks through. Unpack it`,
        nested: 'it holds archives inside of archives. Unpack it',
        several: `it holds ${files} files. Unpack it`,
      }
      return `${reasons[why]}, and add the statements in it.`
    },
    'password-needed': () =>
      'the file is locked. Enter its password (Korean banks often use the birth date, YYMMDD).',
    'wrong-password': () => 'the password does not open the file.',
    'damaged-file': ({ detail }) => `the file is damaged (${detail}). Download it again.`,
    'truncated-file': ({ at }) =>
      at.line === undefined
        ? 'the file stops in the middle. Download it again.'
        : 'the file stops in the middle of this row, which was left out. Download it again.',
    undecodable: ({ encoding }) =>
      `the text is not valid ${encoding}. Download the file again instead of editing it.`,
    'missing-column': ({ format, names }) =>
      `this looks like ${format}, but the column ${names.map((name) => `“${name}”`).join(' or ')} is missing.`,
    'short-row': ({ cells, expected }) => `the row has ${cells} cells where ${expected} are needed.`,
    'bad-date': ({ text }) => `“${text}” is not a date such as 2026-03-31.`,
    'bad-amount': ({ text }) => `“${text}” is not an amount such as 1,234.56.`,
    'too-big': ({ text }) => `“${text}” is more than Jandon can count exactly.`,
    'too-fine': ({ text, currency }) => `“${text}” has more decimals than ${currency} has.`,
    'bad-currency': ({ text }) => `“${text}” is not a currency code such as KRW.`,
    'no-such-day': ({ text, day }) => `“${text}” is no day of the calendar, so the row is dated ${day}.`,
    'no-side': ({ text }) => `the file does not say whether “${text}” came in or went out.`,
    'unknown-state': ({ text }) => `“${text}” does not say, in a word Jandon knows, whether the money moved.`,
    'no-currency': () => 'the file does not say its currency. Choose it to go on.',
    'no-account': () => 'the row does not name the account whose money moved.',
    'amount-unstated': ({ account }) =>
      `the file does not say how much this transfer is in the currency of “${account}”, so only the other account’s side was read.`,
    'ambiguous-date': ({ text, readings }) =>
      `“${text}” can be ${readings[0]} or ${readings[1]}. Choose which.`,
    'ambiguous-amount': ({ text, readings }) =>
      `“${text}” can be ${readings[0]} or ${readings[1]}. Choose which.`,
    'fee-disagrees': ({ gross, fee, net }) =>
      `${gross} with a fee of ${fee} does not come to ${net}. Compare this row with the original.`,
    'export-instead': ({ program, holds, instead }) =>
      `this is ${heldInEnglish[holds]} of ${program}, not a list of transactions. Export “${instead}” instead.`,
    'not-understood': ({ text }) => `“${text}” is not understood, so nothing of it was read.`,
    'unknown-account': ({ account }) =>
      `“${account}” does not say whether it is an account of yours. Call it Assets:… or Liabilities:…, or declare its type.`,
    'include-unread': ({ name }) =>
      `the journal includes “${name}”, which is another file. Add that file too.`,
    'two-accounts': ({ names: [from, to] }) =>
      `each row names two accounts, under “${from}” and “${to}”, and nothing tells whose money moved. So nothing was read.`,
    'entry-unbalanced': ({ by }) => `the postings of this entry do not add up to zero: ${by} is left over.`,
    'balance-breaks': ({ expected, stated }) =>
      `the balance should be ${expected} after this row, but the statement says ${stated}. A row may be missing.`,
  },
}

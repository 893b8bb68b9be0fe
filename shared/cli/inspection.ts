import { explain } from '../explain/explain'
import type { Draft } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, toDecimal } from '../money/money'
import type { Problem } from '../problem'
import type { Answers, ReadPart, Reading } from '../statements/reading'
import { hasSeveralAccounts, type Standing, standingsOf } from '../statements/standing'
import { because } from './because'

/** A reading as the terminal prints it: amounts as decimal strings with the currency's own number of decimals. */
export const inspection = (reading: Reading, file: string): object => ({
  file,
  format: reading.format?.id ?? null,
  encoding: reading.encoding,
  statements: reading.parts.map(statementOf),
  transactions: reading.drafts.map(transactionOf),
  skipped: reading.skipped.map(({ line, reason }) => ({ line, reason })),
  problems: reading.problems.map(problemOf),
  ...(hasSeveralAccounts(reading.parts) && reading.format?.accountKind !== 'carrier'
    ? { compared: standingsOf(reading.parts).map(comparedOf) }
    : {}),
  ...(reading.questions.length > 0
    ? { questions: reading.questions.map(({ row: _row, currency: _currency, ...question }) => question) }
    : {}),
})

/** What was decided about a file, and why. `answers`: what was said about it, so that what follows from it says so. */
export const decisionsOf = ({ layout, findings }: Reading, answers: Answers): readonly object[] =>
  (layout?.findings ?? findings).map((finding) => ({
    about: finding.about,
    value: finding.value,
    because: because(finding, answers),
  }))

/** What is printed for a file that cannot even be opened. */
export const unreadable = (file: string): object => ({
  file,
  format: null,
  encoding: null,
  statements: [],
  transactions: [],
  skipped: [],
  problems: [problemOf({ code: 'unreadable-file', at: { file } })],
})

function statementOf({
  account,
  currency,
  period,
  opening,
  closing,
  count,
  total,
  fees,
  proof,
}: ReadPart): object {
  const decimal = (value: Minor | null): string | null => (value === null ? null : toDecimal(value, currency))
  return {
    account,
    currency,
    period,
    opening: decimal(opening),
    closing: decimal(closing),
    count,
    total: toDecimal(total, currency),
    fees: toDecimal(fees, currency),
    balances: proof.kind,
  }
}

/** What lies in an account there, by the file, and here, by what was read of it. */
function comparedOf({ account, currency, there, here, difference }: Standing): object {
  const decimal = (value: Minor | null): string | null => (value === null ? null : toDecimal(value, currency))
  return { account, currency, there: decimal(there), here: decimal(here), difference: decimal(difference) }
}

function transactionOf(draft: Draft): object {
  const { day, time, account, currency, kind, status, text, counterparty, reference, balance, line } = draft
  const decimal = (value: Minor, of: Currency = currency): string => toDecimal(value, of)
  return {
    day,
    ...(time === null ? {} : { time }),
    ...(account === '' ? {} : { account }),
    amount: decimal(draft.amount),
    currency,
    fee: decimal(draft.fee),
    kind,
    status,
    text,
    ...(counterparty === null ? {} : { counterparty }),
    ...(reference === null ? {} : { reference }),
    ...(balance === null ? {} : { balance: decimal(balance) }),
    line,
  }
}

const problemOf = (problem: Problem): object => ({
  line: problem.at.line ?? null,
  code: problem.code,
  sentence: explain(problem),
})

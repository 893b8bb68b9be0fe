import { evidenceOf } from '../statements/evidence'
import type { Answers, Finding } from '../statements/reading'

/** What a finding is about, as the subject of a sentence. */
const subjects: Readonly<Record<Finding['about'], string>> = {
  dateOrder: 'The order of dates',
  decimal: 'The decimal mark',
  currency: 'The currency',
  sign: 'The meaning of positive amounts',
  sides: 'The column that says in or out',
  roles: 'What the columns are',
  fee: 'The place of the fee',
  account: 'The account',
  head: 'The line of column names',
  year: 'The year',
  encoding: 'The character set',
  delimiter: 'The mark between cells',
  password: 'The password',
  dateColumn: 'The column of days',
  amountColumn: 'The column of amounts',
  balanceColumn: 'The column of balances',
  accountColumn: 'The column of accounts',
}

/** Why a decision about a file was made, in one English sentence. */
export function because(finding: Finding, answers: Answers): string {
  return `${subjects[finding.about]} ${reason(finding, answers)}.`
}

function reason(finding: Finding, answers: Answers): string {
  const { by, text, held, of } = evidenceOf(finding, answers)
  switch (by) {
    case 'balanceRows':
      return `is proven by the balance, which agrees on ${held} of ${of} rows`
    case 'balance':
      return 'is proven by the balances, which fit only so'
    case 'cell':
      return `is shown by “${text}”`
    case 'words':
      return `is known by its words: ${text}`
    case 'minus':
      return `follows from the signs: ${held} of ${of} amounts carry a minus`
    case 'order':
      return 'is the one in which the rows run in time'
    case 'rows':
      return 'cuts most rows alike'
    case 'person':
      return 'is what was said'
    case 'mark':
      return 'is told by the mark at the beginning of the file'
    case 'valid':
      return 'is one in which every byte is valid'
    case 'declared':
      return 'is what the file declares'
    case 'guess':
      return 'is the one in which the file looks most like text'
    case 'column':
      return 'is known by its name and by what stands below it'
    case 'stored':
      return `is borne out by ${held} rows of the ledger`
    case 'unopposed':
    case 'none':
      return 'is contradicted by nothing in the file'
  }
}

import { type Day, day } from '../../day'
import type { AccountKind, Draft, TransactionKind } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { type Minor, zero } from '../../money/money'
import { type DecimalMark, parseAmount } from '../../money/parse-amount'
import type { Problem } from '../../problem'
import { decimalHint, decimalStyle } from '../decimal-style'
import { noRows, type Rows, type StatedPart, type StatementFormat } from '../format'
import { makeDraft, orNull } from '../make-draft'
import { findAll, leaf, type OfxNode, ofxTree } from './ofx-tags'

/** What TRNTYPE says, where it says more than which way the money went (OFX 2.3, 11.4.4.3). */
const kinds: Readonly<Record<string, TransactionKind>> = {
  FEE: 'fee',
  SRVCHG: 'fee',
  XFER: 'transfer',
  ATM: 'withdrawal',
  CASH: 'withdrawal',
}

const refund = /refund|reversal|환불|취소|返金|返品|erstattung|remboursement|reembolso/i
const TURN = 4000

/**
 * OFX 1.x (SGML), 2.x (XML) and QFX. Several accounts in one file are told apart by ACCTID. The closing balance is
 * LEDGERBAL (AVAILBAL holds credit lines); dates are kept as printed, whatever zone stands behind them.
 */
export const ofx: StatementFormat = {
  info: {
    id: 'ofx',
    label: 'OFX, QFX (banks and cards)',
    provider: null,
    accountKind: 'bank',
    accountName: 'Bank',
  },
  claims: ({ grammar }) => grammar === 'ofx',
  async read({ file, text }, { answers, tick }) {
    const tree = ofxTree(text)
    const mark = decimalMark(tree) ?? answers.decimal ?? null
    const drafts: Draft[] = []
    const problems: Problem[] = []
    const stated: StatedPart[] = []
    const statements = ['STMTRS', 'CCSTMTRS', 'INVSTMTRS'].flatMap((name) => findAll(tree, name))
    const total = statements.reduce((sum, statement) => sum + findAll(statement, 'STMTTRN').length, 0)
    let rows = 0
    for (const statement of statements) {
      const account = leaf(statement, 'ACCTID')
      const currency = knownCurrency(leaf(statement, 'CURDEF')) ?? answers.currency ?? null
      if (currency === null) {
        problems.push({ code: 'bad-currency', text: leaf(statement, 'CURDEF'), at: { file } })
        continue
      }
      const kind = statement.name === 'CCSTMTRS' ? 'card' : 'bank'
      stated.push(statedOf(statement, { account, currency, kind }, mark))
      for (const entry of findAll(statement, 'STMTTRN')) {
        if (++rows % TURN === 0) await tick(rows, total)
        const read = draftOf(entry, { account, currency, mark, kind })
        if ('code' in read) problems.push({ ...read, at: { file, line: entry.line } })
        else drafts.push({ ...read, place: rows })
      }
    }
    if (!/<\/OFX>/i.test(text.slice(-2000))) problems.push({ code: 'truncated-file', at: { file } })
    return { ...noRows, rows, drafts, problems, stated } satisfies Rows
  },
}

interface Account {
  readonly account: string
  readonly currency: Currency
  readonly mark: DecimalMark | null
  readonly kind: AccountKind
}

type Fault = { readonly code: 'bad-date' | 'bad-amount'; readonly text: string }

function draftOf(entry: OfxNode, { account, currency, mark, kind }: Account): Draft | Fault {
  const posted = leaf(entry, 'DTPOSTED')
  const when = ofxDay(posted)
  if (when === null) return { code: 'bad-date', text: posted }
  const printed = leaf(entry, 'TRNAMT')
  const amount = ofxAmount(printed, mark, currency)
  if (amount === null) return { code: 'bad-amount', text: printed }
  const name = leaf(entry, 'NAME')
  const memo = leaf(entry, 'MEMO')
  const text = memo.startsWith(name) ? memo : [name, memo].filter(Boolean).join(' · ')
  return makeDraft({
    line: entry.line,
    account,
    day: when,
    time: ofxTime(posted),
    amount,
    currency,
    kind: kindOf(leaf(entry, 'TRNTYPE').toUpperCase(), text, amount, kind),
    text: text === '' ? leaf(entry, 'TRNTYPE') : text,
    counterparty: orNull(name),
    reference: orNull(leaf(entry, 'FITID')),
  })
}

function kindOf(type: string, text: string, amount: Minor, account: AccountKind): TransactionKind {
  const known = kinds[type]
  if (known) return known
  if (amount < 0) return 'payment'
  if (refund.test(text)) return 'refund'
  // Money into a card pays its bill; it comes from an account of the same person.
  return account === 'card' ? 'transfer' : 'income'
}

function statedOf(
  statement: OfxNode,
  part: Pick<Account, 'account' | 'currency' | 'kind'>,
  mark: DecimalMark | null,
): StatedPart {
  const from = ofxDay(leaf(statement, 'DTSTART'))
  const to = ofxDay(leaf(statement, 'DTEND'))
  const ledger = findAll(statement, 'LEDGERBAL')[0]
  const closing = ledger ? ofxAmount(leaf(ledger, 'BALAMT'), mark, part.currency) : null
  return {
    ...part,
    ...(from !== null && to !== null ? { period: { from, to } } : {}),
    ...(closing !== null ? { closing } : {}),
  }
}

/** OFX wants a point; banks that write a comma write it everywhere. */
function decimalMark(tree: OfxNode): DecimalMark | null {
  const texts = ['TRNAMT', 'BALAMT'].flatMap((name) => findAll(tree, name).map(({ text }) => text))
  const { mark } = decimalStyle(texts)
  return mark === 'mixed' ? null : mark
}

function ofxAmount(text: string, mark: DecimalMark | null, currency: Currency): Minor | null {
  if (text === '') return null
  const hint = decimalHint(text)
  const own = hint === 'point' || hint === 'comma' ? hint : (mark ?? 'point')
  return text === '0' ? zero : parseAmount(text, own, decimalsOf(currency))
}

function ofxDay(text: string): Day | null {
  const [, year, month, date] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? []
  return year === undefined ? null : day(Number(year), Number(month), Number(date))
}

/** Noon and midnight stand for “no time known”. */
function ofxTime(text: string): string | null {
  const [, hours, minutes, seconds] = /^\d{8}(\d{2})(\d{2})(\d{2})/.exec(text) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null
  const time = `${hours}:${minutes}:${seconds}`
  return time === '12:00:00' || time === '00:00:00' ? null : time
}

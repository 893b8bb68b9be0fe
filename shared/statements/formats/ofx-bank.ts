import type { Currency } from '../../money/currency'
import { type Minor, toDecimal } from '../../money/money'
import { negate } from '../../money/negate'
import { amountFault } from '../amount-fault'
import { makeDraft, orNull } from '../make-draft'
import type { Answers } from '../reading'
import { ofxKind } from './ofx-kinds'
import { currencyOf, type OfxAccount, type OfxOutcome, wordsOf } from './ofx-row'
import { isTurned, type Signs, signsOf } from './ofx-sides'
import { leaf, type OfxNode } from './ofx-tags'
import { ofxAmount, ofxDay, ofxTime } from './ofx-values'

/** What holds for all movements of one statement. */
export interface BankRows {
  readonly signs: Signs
  readonly read: (row: OfxNode) => OfxOutcome
}

const typeOf = (row: OfxNode): string => leaf(row, 'TRNTYPE').toUpperCase()

/** How the movements of a statement are read: `STMTTRN`, and `STMTTRNP` of what is pending. */
export function bankRows(rows: readonly OfxNode[], account: OfxAccount, answers: Answers): BankRows {
  const sides = rows.map((row) => ({
    type: typeOf(row),
    sign: Math.sign(ofxAmount(leaf(row, 'TRNAMT'), account.mark, account.currency) ?? 0),
  }))
  const signs = signsOf(sides)
  const unsigned = sides.every(({ sign }) => sign >= 0)
  const bought = new Set(rows.filter((_, index) => sides[index]!.sign < 0).map((row) => leaf(row, 'NAME')))
  return {
    signs,
    read: (row) => {
      const currency = currencyOf(row, account)
      if (currency === null) return { fault: { code: 'bad-currency', text: leaf(row, 'CURSYM') } }
      const posted = leaf(row, 'DTPOSTED') || leaf(row, 'DTTRAN') || leaf(row, 'DTUSER')
      const when = ofxDay(posted)
      if (when === null) return { fault: { code: 'bad-date', text: posted } }
      const printed = leaf(row, 'TRNAMT')
      const size = ofxAmount(printed, account.mark, currency)
      if (size === null) return { fault: amountFault(printed, currency) }
      const type = typeOf(row)
      const turned = isTurned({ type, sign: Math.sign(size) }, signs, unsigned)
      if (turned && signs === 'turned' && answers.sign === undefined && size !== 0) {
        const readings = [plain(size, currency), plain(negate(size), currency)] as const
        return { fault: { code: 'ambiguous-amount', text: printed, readings } }
      }
      const amount = turned && answers.sign !== 'in-is-positive' ? negate(size) : size
      const name = leaf(row, 'NAME')
      const text = wordsOf(name, leaf(row, 'MEMO'))
      return {
        draft: makeDraft({
          line: row.line,
          account: account.account,
          day: when,
          time: ofxTime(posted),
          amount,
          currency,
          kind: ofxKind(type, text, amount, {
            account: account.kind,
            bought: name !== '' && bought.has(name),
          }),
          status: row.name === 'STMTTRNP' || type === 'HOLD' ? 'pending' : 'posted',
          text: text === '' ? leaf(row, 'TRNTYPE') : text,
          counterparty: orNull(name),
          reference: orNull(leaf(row, 'FITID')),
        }),
      }
    },
  }
}

const plain = (amount: Minor, currency: Currency): string =>
  `${amount > 0 ? '+' : ''}${toDecimal(amount, currency)}`

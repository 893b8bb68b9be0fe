import type { Draft, TransactionKind } from '../../model'
import type { Currency } from '../../money/currency'
import { noCurrency, statedCurrency } from '../../money/currency-codes'
import { type Minor, zero } from '../../money/money'
import type { Problem } from '../../problem'
import { noRows, type Rows, type StatedPart, type StatementFormat } from '../format'
import { askCurrency } from '../generic/currency'
import { genericKind } from '../generic/kinds'
import { trustedReference } from '../identify'
import { makeDraft, orNull } from '../make-draft'
import { mergeStated } from '../merge-stated'
import type { Question } from '../reading'
import { type Details, detailsOf } from './mt940-details'
import { swiftFields } from './mt940-fields'
import { sizeOf, type StatementLine, statementLine } from './mt940-line'
import { balanceOf, swiftStatements } from './mt940-statements'

const TURN = 4000

/** Kinds of movement that say more than which way the money went (SWIFT, field 61, subfield 6). */
const types: Readonly<Record<string, TransactionKind>> = { CHG: 'fee', COM: 'fee', ECK: 'withdrawal' }

/**
 * MT940 statements and MT942 intraday reports of banks. Several accounts and days stand in one file; `60M` and `62M` are
 * balances between the pages of one statement, and the first and the last of all count.
 */
export const mt940: StatementFormat = {
  info: {
    id: 'mt940',
    label: 'MT940 and MT942 (banks)',
    provider: null,
    accountKind: 'bank',
    accountName: 'Bank',
  },
  claims: ({ grammar }) => grammar === 'mt940',
  async read({ file, text }, { answers, tick }) {
    const fields = swiftFields(text)
    const drafts: Draft[] = []
    const problems: Problem[] = []
    const stated: StatedPart[] = []
    const questions: Question[] = []
    let rows = 0
    for (const statement of swiftStatements(fields)) {
      const { account, code } = statement
      const currency = code === '' ? (answers.currency ?? noCurrency) : statedCurrency(code)
      for (const [index, field] of statement.fields.entries()) {
        const at = { file, line: field.line }
        const balance = balanceOf(field, account)
        if (balance !== null) stated.push(balance)
        if (field.tag !== '61') continue
        if (++rows % TURN === 0) await tick(rows, fields.length)
        if (currency === null) {
          problems.push({ code: 'bad-currency', text: code, at })
          continue
        }
        if (currency === noCurrency && questions.length === 0)
          questions.push(askCurrency(field.lines[0]?.trim() ?? '', field.line))
        const line = statementLine(field.lines, currency)
        const next = statement.fields[index + 1]
        const details = next?.tag === '86' ? next.lines : []
        if ('code' in line) problems.push({ ...line, at })
        else {
          const draft = draftOf(line, details, { line: field.line, account, currency })
          drafts.push(draft)
          if (line.noDay !== null)
            problems.push({ code: 'no-such-day', text: line.noDay, day: draft.day, at })
        }
      }
    }
    const last = fields.findLast(({ tag }) => /^6[02]/.test(tag))
    if (last?.tag.startsWith('60')) problems.push({ code: 'truncated-file', at: { file } })
    return { ...noRows, rows, drafts, problems, questions, stated: mergeStated(stated) } satisfies Rows
  },
}

function draftOf(
  line: StatementLine,
  more: readonly string[],
  place: Pick<Draft, 'line' | 'account' | 'currency'>,
): Draft {
  const details = detailsOf(more)
  const text = details.text || line.more || details.counterparty || line.type
  return makeDraft({
    ...place,
    day: line.day,
    amount: line.amount,
    fee: feeIn(line, details, place.currency),
    kind: kindOf(line, text, details),
    status: line.expected ? 'pending' : 'posted',
    text,
    counterparty: orNull(details.counterparty),
    reference: line.references.map((one) => trustedReference(one)).find((one) => one !== null) ?? null,
  })
}

function kindOf(
  { type, amount, reversal }: StatementLine,
  text: string,
  { booking }: Details,
): TransactionKind {
  if (reversal) return amount > 0 ? 'refund' : 'adjustment'
  const known = types[type]
  if (known && amount < 0) return known
  // The kind of booking names charges where the purpose only says for what.
  const booked = genericKind(booking, amount)
  return booked === 'fee' ? booked : genericKind(text, amount)
}

/** A charge inside the amount: said apart from the original amount, and the two come to what was booked. */
function feeIn({ amount, more }: StatementLine, { original, charge }: Details, of: Currency): Minor {
  const said = /\/OCMT\/([A-Z]{3}[\d,.]+)\/+CHGS?\/([A-Z]{3}[\d,.]+)/.exec(more)
  const first = partOf(said?.[1] ?? original, of)
  const second = partOf(said?.[2] ?? charge, of)
  return first !== null && second !== null && first + second + amount === 0 ? second : zero
}

/** `EUR10,00` or `10,00` as an amount of the account's currency. */
function partOf(text: string, of: Currency): Minor | null {
  const [, code = '', size = ''] = /^([A-Z]{3})?([\d.]*,?\d*)/.exec(text.trim()) ?? []
  return size === '' || (code !== '' && code !== of) ? null : sizeOf(size, of)
}

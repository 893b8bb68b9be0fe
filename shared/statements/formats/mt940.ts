import type { Draft, TransactionKind } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { knownCurrency } from '../../money/currency-codes'
import { type Minor } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import type { Problem } from '../../problem'
import { noRows, type Rows, type StatedPart, type StatementFormat } from '../format'
import { genericKind } from '../generic/kinds'
import { trustedReference } from '../identify'
import { makeDraft, orNull } from '../make-draft'
import { mergeStated } from '../merge-stated'
import { detailsOf } from './mt940-details'
import { type SwiftField, swiftFields } from './mt940-fields'
import { type StatementLine, statementLine, swiftDay } from './mt940-line'

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
    let account = ''
    let currency: Currency | null = answers.currency ?? null
    let rows = 0
    for (const [index, field] of fields.entries()) {
      const at = { file, line: field.line }
      const said = field.lines[0]?.trim() ?? ''
      if (field.tag === '25') account = said
      else if (/^(60|62)[FM]$|^34F$/.test(field.tag)) {
        const balance = balanceOf(field, account)
        currency = balance?.currency ?? currency
        if (balance && field.tag !== '34F') stated.push(balance)
      } else if (field.tag === '61') {
        if (++rows % TURN === 0) await tick(rows, fields.length)
        const next = fields[index + 1]
        if (currency === null) problems.push({ code: 'no-currency', at })
        else {
          const line = statementLine(field.lines, currency)
          const details = next?.tag === '86' ? next.lines : []
          if ('code' in line) problems.push({ ...line, at })
          else drafts.push(draftOf(line, details, { line: field.line, account, currency }))
        }
      }
    }
    const last = fields.findLast(({ tag }) => /^6[02]/.test(tag))
    if (last?.tag.startsWith('60')) problems.push({ code: 'truncated-file', at: { file } })
    return { ...noRows, rows, drafts, problems, stated: mergeStated(stated) } satisfies Rows
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
    kind: kindOf(line, text),
    status: line.expected ? 'pending' : 'posted',
    text,
    counterparty: orNull(details.counterparty),
    reference: line.references.map((one) => trustedReference(one)).find((one) => one !== null) ?? null,
  })
}

function kindOf({ type, amount, reversal }: StatementLine, text: string): TransactionKind {
  if (reversal) return amount > 0 ? 'refund' : 'adjustment'
  const known = types[type]
  return known && amount < 0 ? known : genericKind(text, amount)
}

/** `C110522EUR3236,28` of a balance, or `EUR0,` of the least amount that is reported (`34F`). */
function balanceOf(
  { tag, lines }: SwiftField,
  account: string,
): (StatedPart & { currency: Currency }) | null {
  const found = /^([CD])?(\d{6})?([A-Z]{3})([CD])?([\d.]+(?:,\d*)?)/.exec(lines[0]?.trim() ?? '')
  const currency = knownCurrency(found?.[3] ?? '')
  if (!found || currency === null) return null
  const size = parseAmount(found[5]!, 'comma', decimalsOf(currency))
  const when = swiftDay(found[2] ?? '')
  const amount: Minor | null = size !== null && found[1] === 'D' ? negate(size) : size
  const part = { account, currency, ...(when === null ? {} : { period: { from: when, to: when } }) }
  if (amount === null) return part
  return tag.startsWith('60') ? { ...part, opening: amount } : { ...part, closing: amount }
}

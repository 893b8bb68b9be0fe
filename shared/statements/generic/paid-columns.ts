import type { TransactionStatus } from '../../model'
import type { Row } from '../tables/table'
import { fold } from '../words/fold'
import type { ColumnFacts } from './column-facts'

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What is written where something was done, and where it was not; lists of bills mark the former alone. */
const yes = wordsOf(
  'x v + 1 true yes y ok done paid ja j sim s si oui o da tak igen evet kylla taip jah ano áno да так はい 済 済み ○ ◯ 是 已 예 네 완료 ✓ ✔ ✅ ☑ ✔️',
)
const no = wordsOf(
  '- – 0 false no n not unpaid open nein offen não nao non nie ne nej nei nee ei nem hayir nu нет ні не いいえ 未 未済 × 否 아니오 아니요 미납 ✗ ✘ ❌ ☐ □',
)

/** Heads of such columns. */
const paid = wordsOf(
  'paid bezahlt beglichen betaald pago paga pagado pagada pagato pagata paye payee regle reglee betalt betald zaplacone zaplaceno zaplatene placeno platit maksettu odendi oplaceno fizetve оплачено оплачен сплачено 支払済 支払済み 支払い済み 支払 납부 결제 지불 결제여부 납부여부 已付 已支付 已付款 是否支付 שולם مدفوع',
)

const isIn = (words: ReadonlySet<string>, text: string): boolean => words.has(fold(text.trim()))

/**
 * Whether the bills of a list were paid, by a column that is called `Paid` and holds marks or yes and no. What was not paid
 * moved no money yet. Null where a table has no such column.
 */
export function paidBy(columns: readonly ColumnFacts[]): ((row: Row) => TransactionStatus) | null {
  const found = columns.find(
    ({ head, values }) =>
      head !== '' &&
      values.size > 0 &&
      values.size <= 4 &&
      isPaid(head) &&
      [...values.keys()].every(isAnswer),
  )
  if (found === undefined || ![...found.values.keys()].some((text) => isIn(yes, text))) return null
  return ({ cells }) => (isIn(yes, cells[found.cell] ?? '') ? 'posted' : 'pending')
}

const isAnswer = (text: string): boolean => isIn(yes, text) || isIn(no, text)

/** A word for paid, alone: what was cleared or reconciled is said of money that moved. */
const isPaid = (head: string): boolean => isIn(paid, head.replace(/[?？¿]/g, ''))

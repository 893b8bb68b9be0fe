import { useTranslation } from 'react-i18next'
import type { BalanceList, ListAnswers } from '../../../shared/check-in/balance-list'
import { listedBalance } from '../../../shared/check-in/read-balance'
import type { Currency } from '../../../shared/money/currency'
import { readingsIn } from '../../../shared/statements/date-order'
import { Choice } from '../../ui/choice'
import { useFormat } from '../../ui/use-format'
import type { KeptLines } from './kept-lines'

interface Props {
  readonly list: BalanceList
  readonly faults: KeptLines['faults']
  readonly currency: Currency
  readonly onAnswer: (answer: ListAnswers) => void
}

/** What a list does not tell itself: which column, how decimals are marked, and which number of a date is the day. */
export function ListQuestions({ list, faults, currency, onAnswer }: Props) {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const unsure = [...faults.values()].find(({ code }) => code === 'ambiguous-amount')
  const amount = unsure?.code === 'ambiguous-amount' ? unsure.text : null
  const undated = list.lines.find(({ fault }) => fault?.code === 'ambiguous-date')?.fault
  const date = undated?.code === 'ambiguous-date' ? undated.text : null
  return (
    <>
      {list.amounts.length > 1 && (
        <Choice
          label={t('checkIn.list.column')}
          value={list.balance === null ? null : String(list.balance)}
          onChange={(cell) => onAnswer({ column: Number(cell) })}
          choices={list.amounts.map(({ cell, head }) => ({ value: String(cell), text: head }))}
        />
      )}
      {amount !== null && (
        <Choice
          label={t('checkIn.list.amount', { text: amount })}
          value={null}
          placeholder={t('checkIn.list.choosing')}
          onChange={(mark) => onAnswer({ mark })}
          choices={(['point', 'comma'] as const).flatMap((value) => {
            const read = listedBalance(amount, value, currency)
            return read.ok ? [{ value, text: money(read.value, currency) }] : []
          })}
        />
      )}
      {date !== null && (
        <Choice
          label={t('checkIn.list.date', { text: date })}
          value={null}
          placeholder={t('checkIn.list.choosing')}
          onChange={(order) => onAnswer({ order })}
          choices={readingsIn(date, ['day-first', 'month-first', 'year-first']).map((one) => ({
            value: one.order,
            text: day(one.day),
          }))}
        />
      )}
    </>
  )
}

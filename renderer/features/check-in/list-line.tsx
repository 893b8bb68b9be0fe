import { useTranslation } from 'react-i18next'
import type { BalanceLine, BalanceList } from '../../../shared/check-in/balance-list'
import { lineBalance } from '../../../shared/check-in/line-balance'
import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import type { Minor } from '../../../shared/money/money'
import { Choice } from '../../ui/choice'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFaultWords } from '../../ui/use-fault-words'
import { useFormat } from '../../ui/use-format'
import { Cautions } from './cautions'
import styles from './check-in.module.css'
import type { KeepingFacts, KeptFault, LineChoice } from './kept-lines'
import { useOpenings } from './use-openings'

interface Props {
  readonly line: BalanceLine
  readonly list: BalanceList
  /** Whether the list says of any line when it lapses. */
  readonly lapses: boolean
  readonly facts: KeepingFacts
  readonly choice: LineChoice
  /** All of the balance that the line is a part of; null where it is one of its own. */
  readonly partOf: Minor | null
  /** What is odd about the balance, held against all that is known and the rest of the list. */
  readonly cautions: readonly ReadingCaution[]
  readonly fault: KeptFault | null
  readonly onChoice: (choice: LineChoice) => void
}

/** One line of a list: what it says, where it goes, and what is wrong with it. */
export function ListLine({ line, list, lapses, facts, choice, partOf, cautions, fault, onChoice }: Props) {
  const { t } = useTranslation()
  const { day: dayText, money } = useFormat()
  const say = useFaultWords()
  const place = facts.accounts.find(({ id }) => choice === `place ${id}`)
  const currency = place?.currency ?? line.currency ?? facts.currency
  const balance = lineBalance(line, list, currency)
  const day = line.day ?? facts.day
  const [out, ...opens] = useOpenings()
  const places = facts.accounts.map(({ id, name }) => ({ value: `place ${id}` as const, text: name }))
  return (
    <>
      <tr className={styles.row}>
        <td className={table.softCell}>{line.line}</td>
        <th scope="row">{line.name === '' ? t('common.none') : line.name}</th>
        <td className={table.end}>
          {balance.ok ? <MoneyText minor={balance.value} currency={currency} /> : line.amount}
        </td>
        <td>{dayText(day)}</td>
        {lapses && <td>{line.until === null ? t('common.none') : dayText(line.until)}</td>}
        <td className={styles.choice}>
          {line.fault ? (
            t('checkIn.list.cannot')
          ) : (
            <Choice
              label={t('checkIn.list.placeOf', { name: line.name })}
              hideLabel
              value={choice}
              onChange={onChoice}
              choices={[out, ...places, ...opens]}
            />
          )}
        </td>
      </tr>
      {(fault !== null || cautions.length > 0 || partOf !== null) && (
        <tr className={styles.says}>
          <td colSpan={lapses ? 6 : 5}>
            <div className={styles.said}>
              {fault ? (
                <p className={styles.fault}>
                  {t('importing.rowAt', { line: line.line })}:{' '}
                  {fault.code === 'cashing' ? t('checkIn.fault.cashing') : say(fault)}
                </p>
              ) : (
                <>
                  <Cautions cautions={cautions} currency={currency} />
                  {partOf !== null && (
                    <p className={styles.lapse}>{t('expiry.parts', { amount: money(partOf, currency) })}</p>
                  )}
                </>
              )}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BalanceLine, BalanceList, ListAnswers } from '../../../shared/check-in/balance-list'
import { accountLedger, type Ledger } from '../../../shared/ledger/ledger'
import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import { knownCurrency } from '../../../shared/money/currency-codes'
import { useReadingCautions } from '../../advice/use-reading-cautions'
import { keepReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import table from '../../ui/table.module.css'
import styles from './check-in.module.css'
import { firstChoice, type KeepingFacts, keptLines, type LineChoice } from './kept-lines'
import { ListLine } from './list-line'
import { ListQuestions } from './list-questions'
import { useOpenings } from './use-openings'

interface Props extends KeepingFacts {
  readonly list: BalanceList
  readonly ledger: Ledger
  /** Reads the list again with what the person says of it. */
  readonly onAnswer: (answer: ListAnswers) => void
  readonly onDone: () => void
  readonly onStatement: () => void
}

/** The lines of a list, each with the place it goes to. */
export function ListTable({ list, ledger, onAnswer, onDone, onStatement, ...given }: Props) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const [choices, setChoices] = useState<ReadonlyMap<number, LineChoice>>(new Map())
  const [code, setCode] = useState<string>(given.currency)
  const facts = { ...given, currency: knownCurrency(code) ?? given.currency }
  const [others, setOthers] = useState<LineChoice>('out')
  const isOther = (line: BalanceLine): boolean => !line.fault && firstChoice(line, facts.accounts) === 'out'
  const choiceOf = (line: BalanceLine): LineChoice =>
    choices.get(line.line) ?? (isOther(line) ? others : firstChoice(line, facts.accounts))
  const unmatched = list.balance === null ? 0 : list.lines.filter(isOther).length
  const openings = useOpenings()
  const lapses = list.lines.some(({ until }) => until !== null)
  const kept = keptLines(list, choiceOf, facts)
  const count = kept.readings.length
  const cautionsOf = useReadingCautions()
  const cautions = ({ line }: BalanceLine): readonly ReadingCaution[] => {
    const read = kept.read.get(line)
    if (!read) return []
    const one = ledger.get(read.account.id) ?? accountLedger(read.account, [], [])
    return cautionsOf(one, read.reading, read.beside)
  }
  const needsCurrency = list.lines.some(
    (line) => line.currency === null && !line.fault && choiceOf(line).startsWith('open'),
  )

  const keep = async () => {
    await keepReadings(database, kept.opened, kept.readings, kept.expiries)
    onDone()
  }

  return (
    <Card
      title={t('checkIn.list.title')}
      note={t('checkIn.list.lead', { count: list.lines.length })}
      aside={
        <Button look="quiet" onPress={onStatement}>
          {t('checkIn.list.asStatement')}
        </Button>
      }
    >
      <div className={styles.asked}>
        <ListQuestions list={list} faults={kept.faults} currency={facts.currency} onAnswer={onAnswer} />
        {unmatched > 1 && (
          <Choice
            label={t('checkIn.list.others', { count: unmatched })}
            value={others}
            onChange={setOthers}
            choices={openings}
          />
        )}
        {needsCurrency && (
          <Field
            label={t('checkIn.list.currency')}
            value={code}
            onChange={setCode}
            error={knownCurrency(code) === null ? t('newAccount.bad.currency') : null}
          />
        )}
      </div>
      {list.balance !== null && (
        <div className={styles.scroll}>
          <table className={`${table.table} ${styles.lines}`} aria-label={t('checkIn.list.title')}>
            <thead>
              <tr>
                <th scope="col">{t('checkIn.list.line')}</th>
                <th scope="col">{t('checkIn.list.name')}</th>
                <th scope="col" className={table.end}>
                  {t('checkIn.list.balance')}
                </th>
                <th scope="col">{t('checkIn.list.day')}</th>
                {lapses && <th scope="col">{t('expiry.lastDay')}</th>}
                <th scope="col">{t('checkIn.list.place')}</th>
              </tr>
            </thead>
            <tbody>
              {list.lines.map((line) => (
                <ListLine
                  key={line.line}
                  line={line}
                  list={list}
                  lapses={lapses}
                  facts={facts}
                  choice={choiceOf(line)}
                  partOf={kept.parts.get(line.line) ?? null}
                  cautions={cautions(line)}
                  fault={line.fault ?? kept.faults.get(line.line) ?? null}
                  onChoice={(choice) => setChoices(new Map([...choices, [line.line, choice]]))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles.foot}>
        <Button
          look="primary"
          onPress={() => void keep()}
          whyNot={count === 0 ? t('checkIn.list.noneChosen') : null}
        >
          {t('checkIn.list.keep', { count })}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </div>
    </Card>
  )
}

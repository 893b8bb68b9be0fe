import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BalanceList, ListAnswers } from '../../../shared/check-in/balance-list'
import type { Day } from '../../../shared/day'
import { explain } from '../../../shared/explain/explain'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import type { Problem } from '../../../shared/problem'
import type { Result } from '../../../shared/result'
import { importer } from '../../importing/importer'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { ListTable } from './list-table'
import type { GivenList } from './use-given-lists'

interface Props {
  readonly given: GivenList
  readonly ledger: Ledger
  readonly accounts: readonly Account[]
  /** The day of lines that print none. */
  readonly day: Day
  readonly currency: Currency
  readonly onDone: () => void
  /** Hands it on to be imported as a statement. */
  readonly onStatement: () => void
}

/** A list of balances, looked at before any of it is kept. */
export function ListPreview({ given, onDone, onStatement, ...facts }: Props) {
  const { t } = useTranslation()
  const { today, language } = useDisplay()
  const [answers, setAnswers] = useState<ListAnswers>({})
  const [read, setRead] = useState<Result<BalanceList, Problem> | null>(null)

  useEffect(() => {
    let isWanted = true
    void importer()
      .readBalances({ name: given.name, content: given.content }, today, answers)
      .then((result) => isWanted && setRead(result))
    return () => {
      isWanted = false
    }
  }, [given, today, answers])

  if (!read) return <Loading label={t('checkIn.list.reading')} />
  if (!read.ok)
    return (
      <Notice
        tone="bad"
        title={t('checkIn.list.unread', { file: given.name })}
        actions={
          <>
            <Button onPress={onStatement}>{t('checkIn.list.asStatement')}</Button>
            <Button onPress={onDone}>{t('common.close')}</Button>
          </>
        }
      >
        <p>{read.error.code === 'no-rows' ? t('checkIn.list.unreadText') : explain(read.error, language)}</p>
      </Notice>
    )
  return (
    <ListTable
      {...facts}
      list={read.value}
      onAnswer={(answer) => setAnswers((before) => ({ ...before, ...answer }))}
      onDone={onDone}
      onStatement={onStatement}
    />
  )
}

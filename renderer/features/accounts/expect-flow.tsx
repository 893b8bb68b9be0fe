import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { typedBalance } from '../../../shared/check-in/read-balance'
import { parseDay } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import { keepExpectation } from '../../store/expectations'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import styles from './accounts.module.css'
import { useAmountWords } from './use-amount-words'

interface Props {
  readonly account: Account
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks for money that will come, or go, on a day. */
export function ExpectFlow({ account, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [text, setText] = useState('')
  const [when, setWhen] = useState('')
  const [tried, setTried] = useState(false)
  const say = useAmountWords()
  const read = typedBalance(text, account.currency)
  const amount = read.ok ? read.value : null
  const day = parseDay(when.trim())
  const amountBad = t('accounts.stateBad')
  const rightAmount = amount !== null && amount !== 0
  const rightDay = day !== null && day > today

  const save = async () => {
    if (!rightAmount || !rightDay) return setTried(true)
    const id = `${account.id} ${day} ${amount}`
    await keepExpectation(database, { id, account: account.id, kind: 'expected', amount, day })
    setText('')
    setWhen('')
    setTried(false)
    onClose()
  }

  return (
    <AskDialog
      title={t('forecast.addTitle', { account: account.name })}
      isOpen={isOpen}
      onClose={onClose}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <div className={styles.form}>
        <Field
          label={t('forecast.amount')}
          value={text}
          onChange={setText}
          inputMode="decimal"
          suffix={account.currency}
          hint={t('forecast.amountHint')}
          error={tried && !rightAmount ? (read.ok ? amountBad : say(read.error, amountBad)) : null}
        />
        <Field
          label={t('forecast.day')}
          value={when}
          onChange={setWhen}
          hint={t('forecast.dayHint')}
          error={tried && !rightDay ? t('forecast.badDay') : null}
        />
      </div>
    </AskDialog>
  )
}

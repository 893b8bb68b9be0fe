import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { decimalsOf } from '../../../shared/money/currency'
import { typedAmount } from '../../../shared/money/typed-amount'
import { withReading } from '../../../shared/ledger/readings'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { useFormat } from '../../ui/use-format'

interface Props {
  readonly account: Account
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Asks what the provider's app says the balance is today. */
export function StateBalance({ account, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const balance = typedAmount(text, decimalsOf(account.currency))

  const save = async () => {
    if (balance === null) return setTried(true)
    await changeReadings(database, account.id, (readings) => withReading(readings, { day: today, balance }))
    setText('')
    setTried(false)
    onClose()
  }

  return (
    <AskDialog
      title={t('accounts.stateTitle', { name: account.name })}
      isOpen={isOpen}
      onClose={onClose}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <p>{t('accounts.stateText')}</p>
      <Field
        label={t('accounts.stateAmount', { day: day(today) })}
        value={text}
        onChange={setText}
        inputMode="decimal"
        suffix={account.currency}
        error={tried && balance === null ? t('accounts.stateBad') : null}
      />
    </AskDialog>
  )
}

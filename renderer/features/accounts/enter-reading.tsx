import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import type { ReadingCaution } from '../../../shared/ledger/reading-cautions'
import { withoutReading, withReading } from '../../../shared/ledger/readings'
import type { StatedBalance } from '../../../shared/model'
import { toDecimal } from '../../../shared/money/money'
import { useCautionWords, useReadingCautions } from '../../advice/use-reading-cautions'
import { changeReadings } from '../../store/accounts'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import styles from './accounts.module.css'
import { readReading, type TypedReading } from './read-reading'
import { useAmountWords } from './use-amount-words'

interface Props {
  readonly one: AccountLedger
  /** The reading that is changed; null for a new one. */
  readonly before: StatedBalance | null
  readonly onClose: () => void
}

/** Asks what the provider's app says the balance is, or was on a day. */
export function EnterReading({ one, before, onClose }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const { account } = one
  const [entry, setEntry] = useState<TypedReading>({
    day: before?.day ?? today,
    balance: before ? toDecimal(before.balance, account.currency) : '',
    note: before?.note ?? '',
  })
  const [tried, setTried] = useState(false)
  const read = readReading(entry, account, today)
  const say = useAmountWords()
  const cautionsOf = useReadingCautions()
  const fault = tried && !read.ok ? read.error : null
  const others = before ? withoutReading(account.stated, before) : account.stated

  const save = async () => {
    if (!read.ok) return setTried(true)
    await changeReadings(database, account.id, (readings) =>
      withReading(before ? withoutReading(readings, before) : readings, read.value),
    )
    onClose()
  }

  return (
    <AskDialog
      title={t('readings.ask', { name: account.name })}
      isOpen
      onClose={onClose}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <p>{t('readings.askText')}</p>
      <div className={styles.form}>
        <Field
          label={t('readings.balance')}
          value={entry.balance}
          onChange={(balance) => setEntry({ ...entry, balance })}
          inputMode="decimal"
          suffix={account.currency}
          error={fault?.field === 'balance' ? say(fault.fault, t('accounts.stateBad')) : null}
          autoFocus
        />
        <Field
          label={t('readings.endOf')}
          value={entry.day}
          onChange={(day) => setEntry({ ...entry, day })}
          hint={t('readings.dayHint')}
          error={fault?.field === 'day' ? t('readings.dayBad') : null}
        />
        <Field
          label={t('readings.note')}
          value={entry.note}
          onChange={(note) => setEntry({ ...entry, note })}
          hint={t('readings.noteHint')}
        />
      </div>
      {read.ok && (
        <Cautions
          one={one}
          cautions={cautionsOf({ ...one, account: { ...account, stated: others } }, read.value)}
        />
      )}
    </AskDialog>
  )
}

/** What is odd about what was typed, while it can still be put right. */
function Cautions({
  one: { account },
  cautions,
}: {
  readonly one: AccountLedger
  readonly cautions: readonly ReadingCaution[]
}) {
  const say = useCautionWords()
  return cautions.map((caution) => (
    <Notice key={caution.code} tone={caution.code === 'earliest' ? 'plain' : 'warn'}>
      {say(caution, account.currency)}
    </Notice>
  ))
}

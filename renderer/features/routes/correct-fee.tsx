import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { confirmRoute } from '../../store/confirmations'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { type FeeEntry, type FeeField, feeFields, readFee } from './read-fee'
import styles from './routes.module.css'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly route: string
  readonly currency: Currency
  readonly confirmation: Confirmation | undefined
}

const nothing: FeeEntry = { fixed: '', percent: '', min: '', max: '' }

/** Asks what the provider really charges, as four figures of which any may be missing. */
export function CorrectFee({ isOpen, onClose, route, currency, confirmation }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const known = confirmation?.tariff?.parts[0]
  const [entry, setEntry] = useState<FeeEntry>({
    fixed: known?.fixed ?? '',
    percent: known?.percent ?? '',
    min: known?.min ?? '',
    max: known?.max && known.max !== 'amount' ? known.max : '',
  })
  const [tried, setTried] = useState(false)
  const read = readFee(entry, currency)
  const wrong = (field: FeeField) =>
    tried && !read.ok && read.error.field === field ? t(`routes.${read.error.code}`) : null

  const save = async () => {
    if (!read.ok) return setTried(true)
    await confirmRoute(database, { route, on: today, tariff: read.value })
    setTried(false)
    onClose()
  }
  const leave = () => {
    setEntry(nothing)
    setTried(false)
    onClose()
  }

  return (
    <Dialog
      title={t('routes.correctTitle')}
      isOpen={isOpen}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{t('common.cancel')}</Button>
          <Button look="primary" onPress={() => void save()}>
            {t('common.save')}
          </Button>
        </>
      }
    >
      <p>{t('routes.correctText')}</p>
      <div className={styles.form}>
        {feeFields.map((field) => (
          <Field
            key={field}
            label={t(`routes.${field}Field`)}
            value={entry[field]}
            onChange={(text) => setEntry({ ...entry, [field]: text })}
            inputMode="decimal"
            suffix={field === 'percent' ? '%' : currency}
            hint={t('routes.optional')}
            error={wrong(field)}
          />
        ))}
      </div>
    </Dialog>
  )
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import type { Confirmation } from '../../shared/planner/from-ledger/planning-input'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { confirmRoute } from '../store/confirmations'
import { useWorkspace } from '../store/workspace'
import { AskDialog } from '../ui/ask-dialog'
import { useDisplay } from '../ui/display'
import { Field } from '../ui/field'
import { type FeeEntry, type FeeField, feeFields, readFee } from './read-fee'
import styles from './correct-fee.module.css'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly route: CatalogRoute
  readonly currency: Currency
  readonly confirmation: Confirmation | undefined
}

/** Asks what the provider really charges, as a few figures of which any may be missing. */
export function CorrectFee({ isOpen, onClose, route, currency, confirmation }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [entry, setEntry] = useState(() => entryOf(route, confirmation))
  const [tried, setTried] = useState(false)
  const read = readFee(entry, currency)
  const wrong = (field: FeeField) =>
    tried && !read.ok && read.error.field === field ? t(`routes.${read.error.code}`) : null

  const save = async () => {
    if (!read.ok) return setTried(true)
    await confirmRoute(database, { route: route.id, on: today, ...read.value })
    setTried(false)
    onClose()
  }
  const leave = () => {
    setEntry(entryOf(route, confirmation))
    setTried(false)
    onClose()
  }

  return (
    <AskDialog
      title={t('routes.correctTitle')}
      isOpen={isOpen}
      onClose={leave}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <p>{t('routes.correctText')}</p>
      <div className={styles.form}>
        {feeFields
          .filter((field) => field !== 'markup' || route.fx)
          .map((field) => (
            <Field
              key={field}
              label={t(`routes.${field}Field`)}
              value={entry[field]}
              onChange={(text) => setEntry({ ...entry, [field]: text })}
              inputMode="decimal"
              suffix={field === 'percent' || field === 'markup' ? '%' : currency}
              hint={t('routes.optional')}
              error={wrong(field)}
            />
          ))}
      </div>
    </AskDialog>
  )
}

/** What is known so far: the person's own figures, else the catalogue's where they are as plain as these fields. */
function entryOf({ fee, fx }: CatalogRoute, confirmation: Confirmation | undefined): FeeEntry {
  const parts = (confirmation?.tariff ?? (fee.state === 'known' ? fee : null))?.parts ?? []
  const plain = parts.length === 1 && !parts[0]?.bands && !parts[0]?.tiers ? parts[0] : undefined
  return {
    fixed: plain?.fixed ?? '',
    percent: plain?.percent ?? '',
    min: plain?.min ?? '',
    max: plain?.max && plain.max !== 'amount' ? plain.max : '',
    markup: confirmation?.markup ?? fx?.markup ?? '',
  }
}

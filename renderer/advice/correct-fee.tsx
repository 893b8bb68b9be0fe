import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../shared/money/currency'
import type { Confirmation } from '../../shared/planner/from-ledger/planning-input'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { ownAllowance } from '../../shared/routes/own-rules'
import { confirmRoute } from '../store/confirmations'
import { useWorkspace } from '../store/workspace'
import { AskDialog } from '../ui/ask-dialog'
import { useDisplay } from '../ui/display'
import { feeEntryOf } from './fee-entry'
import { FeeForm } from './fee-form'
import { readFee } from './read-fee'

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
  const [entry, setEntry] = useState(() => feeEntryOf(route, confirmation))
  const [tried, setTried] = useState(false)
  const read = readFee(entry, currency, ownAllowance(route.id))

  const save = async () => {
    if (!read.ok) return setTried(true)
    await confirmRoute(database, { route: route.id, on: today, ...read.value })
    setTried(false)
    onClose()
  }
  const leave = () => {
    setEntry(feeEntryOf(route, confirmation))
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
      <FeeForm
        entry={entry}
        onChange={setEntry}
        currency={currency}
        exchanges={route.fx !== undefined}
        error={tried && !read.ok ? read.error : null}
      />
    </AskDialog>
  )
}

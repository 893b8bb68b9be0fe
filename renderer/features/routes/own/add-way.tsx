import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../../shared/model'
import type { Terms } from '../../../../shared/routes/find-terms'
import type { OwnDestination } from '../../../../shared/routes/describe-own'
import { isOwn, ownId } from '../../../../shared/routes/own-rules'
import { CashingRefused } from '../../../advice/cashing-refused'
import { FeeForm } from '../../../advice/fee-form'
import { keepOwnRoute, readOwnRules } from '../../../store/own-rules'
import { useWorkspace } from '../../../store/workspace'
import { Check } from '../../../ui/check'
import { Choice } from '../../../ui/choice'
import { AskDialog } from '../../../ui/ask-dialog'
import { useDisplay } from '../../../ui/display'
import { Field } from '../../../ui/field'
import { useWords } from '../../../ui/use-words'
import styles from './own.module.css'
import { emptyEntry, type OwnRouteEntry, readOwnRoute } from './read-own-route'

interface Props {
  readonly account: Account
  readonly terms: Terms
  readonly isOpen: boolean
  readonly onClose: () => void
}

const destinations: readonly OwnDestination[] = ['own-bank', 'own-card', 'cash', 'points', 'voucher']

/** Asks for a way out that the catalogue does not have. It is the person's own and is planned on their word. */
export function AddWay({ account: { currency }, terms, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [entry, setEntry] = useState<OwnRouteEntry>(emptyEntry)
  const [tried, setTried] = useState(false)
  const read = readOwnRoute(entry, 'own-route-1', currency, today)
  const error = tried && !read.ok ? read.error : null
  const change = (part: Partial<OwnRouteEntry>) => setEntry({ ...entry, ...part })

  const leave = () => {
    setEntry(emptyEntry)
    setTried(false)
    onClose()
  }
  const save = async () => {
    if (!read.ok) return setTried(true)
    const { routes } = await readOwnRules(database)
    const taken = [
      ...routes.map(({ route }) => route.id),
      ...terms.account.routes.map(({ id }) => id).filter(isOwn),
    ]
    const id = ownId('route', taken)
    const named = readOwnRoute(entry, id, currency, today)
    if (!named.ok) return setTried(true)
    const { route, fee } = named.value
    const { tariff, ...rest } = fee ?? {}
    const correction = route.fee.state === 'unknown' && tariff ? { tariff, ...rest } : {}
    const confirmation = fee && { route: id, on: today, ...correction }
    await keepOwnRoute(database, { account: terms.account.id, route }, confirmation)
    leave()
  }
  const wrong = (field: 'name' | 'least' | 'most' | 'days') =>
    error?.field === field ? t(`ownRules.${error.code}`) : null

  return (
    <AskDialog
      title={t('ownRules.addWayTitle', { account: words(terms.account.name) })}
      isOpen={isOpen}
      onClose={leave}
      confirm={{ text: t('common.save'), onPress: () => void save() }}
    >
      <p>{t('ownRules.addWayText')}</p>
      <div className={styles.form}>
        <Field
          label={t('ownRules.wayName')}
          value={entry.name}
          onChange={(name) => change({ name })}
          error={wrong('name')}
        />
        <Choice
          label={t('ownRules.to')}
          value={entry.to}
          onChange={(to) => change({ to })}
          choices={destinations.map((value) => ({ value, text: t(`ownRules.destinations.${value}`) }))}
        />
      </div>
      <CashingRefused texts={[entry.name, entry.source]} />
      <Check checked={!entry.knowsFee} onChange={(unknown) => change({ knowsFee: !unknown })}>
        {t('ownRules.feeUnknown')}
      </Check>
      {entry.knowsFee && (
        <FeeForm
          entry={entry.fee}
          onChange={(fee) => change({ fee })}
          currency={currency}
          exchanges={false}
          error={error?.field === 'fee' ? error.error : null}
        />
      )}
      <div className={styles.form}>
        <Field
          label={t('ownRules.least')}
          value={entry.least}
          onChange={(least) => change({ least })}
          inputMode="decimal"
          suffix={currency}
          error={wrong('least')}
        />
        <Field
          label={t('ownRules.most')}
          value={entry.most}
          onChange={(most) => change({ most })}
          inputMode="decimal"
          suffix={currency}
          error={wrong('most')}
        />
        <Field
          label={t('ownRules.days')}
          value={entry.days}
          onChange={(days) => change({ days })}
          inputMode="decimal"
          error={wrong('days')}
        />
        <Field
          label={t('ownRules.source')}
          value={entry.source}
          onChange={(source) => change({ source })}
          hint={t('ownRules.sourceHint')}
        />
      </div>
    </AskDialog>
  )
}

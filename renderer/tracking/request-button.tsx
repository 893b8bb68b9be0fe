import { useLiveQuery } from 'dexie-react-hooks'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../shared/day'
import type { Step } from '../advice/advice'
import { keepTransfer, readTransfers } from '../store/transfers'
import { useWorkspace } from '../store/workspace'
import { Button } from '../ui/button'
import { useDisplay } from '../ui/display'
import { Pill } from '../ui/pill'
import { isOfStep, startTransfer } from './start-transfer'

/** How long a started transfer stands for a step of the plan that looks the same. */
const recentDays = 14

/** Starts to follow a step of the plan: the person has asked their provider for it. */
export function RequestButton({ step, title }: { readonly step: Step; readonly title: string }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const { today } = useDisplay()
  const kept = useLiveQuery(() => readTransfers(database), [database])
  if (!kept) return null
  const isFollowed = kept.started.some(
    (one) => isOfStep(one, step) && daysBetween(one.requestedOn, today) <= recentDays,
  )
  if (isFollowed) return <Pill tone="good">{t('transfers.followed')}</Pill>
  return (
    <Button
      label={t('transfers.requestLabel', { move: title })}
      onPress={() => void keepTransfer(database, startTransfer(step, today, crypto.randomUUID()))}
    >
      {t('transfers.request')}
    </Button>
  )
}

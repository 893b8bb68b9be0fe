import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../advice/advice'
import { keepTransfer } from '../store/transfers'
import { useWorkspace } from '../store/workspace'
import { Button } from '../ui/button'
import { useDisplay } from '../ui/display'
import { Pill } from '../ui/pill'
import { startTransfer } from './start-transfer'

/** Starts to follow a step of the plan: the person has asked their provider for it. The next plan is without it. */
export function RequestButton({ step, title }: { readonly step: Step; readonly title: string }) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const { today } = useDisplay()
  // Until the next plan is there, nobody shall ask twice; a step of that one that looks the same is another.
  const [asked, setAsked] = useState<Step['area'] | null>(null)
  if (asked === step.area) return <Pill tone="good">{t('transfers.followed')}</Pill>
  return (
    <Button
      label={t('transfers.requestLabel', { move: title })}
      onPress={() => {
        setAsked(step.area)
        void keepTransfer(database, startTransfer(step, today, crypto.randomUUID()))
      }}
    >
      {t('transfers.request')}
    </Button>
  )
}

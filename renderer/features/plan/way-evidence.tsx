import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../advice/advice'
import { CorrectFee } from '../../advice/correct-fee'
import { useWayOfStep } from '../../advice/use-way-of-step'
import { WayNotes } from '../../advice/way-notes'
import { Button } from '../../ui/button'

/** What the person's own statements say of a step's way. Where they contradict themselves, one thing is asked. */
export function WayEvidence({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  const [entering, setEntering] = useState(false)
  const found = useWayOfStep()(step)
  if (!found) return null
  return (
    <>
      <WayNotes {...found} />
      {found.isDisputed && (
        <>
          <Button onPress={() => setEntering(true)}>{t('ownWays.enter')}</Button>
          <CorrectFee
            isOpen={entering}
            onClose={() => setEntering(false)}
            route={step.route}
            currency={step.from.currency}
            confirmation={undefined}
          />
        </>
      )}
    </>
  )
}

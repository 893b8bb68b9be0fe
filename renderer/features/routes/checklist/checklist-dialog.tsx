import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checklistOf, type RedFlag, redFlags } from '../../../../shared/routes/checklist'
import type { PlacedRoute } from '../../../../shared/routes/route-verdict'
import { Button } from '../../../ui/button'
import { Check } from '../../../ui/check'
import { Dialog } from '../../../ui/dialog'
import { useDisplay } from '../../../ui/display'
import { Notice } from '../../../ui/notice'
import { useWords } from '../../../ui/use-words'
import styles from './checklist.module.css'
import { StepWords } from './step-words'

interface Props {
  readonly placed: PlacedRoute
  readonly isOpen: boolean
  readonly onClose: () => void
}

const toggled = <T,>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> =>
  new Set(on ? [...set, item] : [...set].filter((one) => one !== item))

/** What to see to before money is sent by a route. What was ticked stays while the route is on screen. */
export function ChecklistDialog({ placed, isOpen, onClose }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { today } = useDisplay()
  const [done, setDone] = useState<ReadonlySet<string>>(new Set())
  const [seen, setSeen] = useState<ReadonlySet<RedFlag>>(new Set())
  const steps = checklistOf(placed, today)
  const left = steps.filter(({ code }) => !done.has(code)).length

  return (
    <Dialog
      title={t('checklist.title', {
        route: `${words(placed.provider.name)} → ${words(placed.route.to.name)}`,
      })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.code}>
            <Check checked={done.has(step.code)} onChange={(on) => setDone(toggled(done, step.code, on))}>
              <StepWords step={step} placed={placed} />
            </Check>
            {step.code === 'red-flags' && (
              <ul className={styles.flags}>
                {redFlags.map((flag) => (
                  <li key={flag}>
                    <Check
                      checked={seen.has(flag)}
                      onChange={(on) => {
                        setSeen(toggled(seen, flag, on))
                        if (on) setDone(toggled(done, 'red-flags', false))
                      }}
                    >
                      {t(`checklist.flags.${flag}`)}
                    </Check>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {seen.size > 0 ? (
        <Notice tone="bad" title={t('checklist.stop')}>
          <p>{t('checklist.stopText')}</p>
        </Notice>
      ) : (
        <p role="status" className={styles.left}>
          {left === 0 ? t('checklist.ready') : t('checklist.left', { count: left })}
        </p>
      )}
    </Dialog>
  )
}

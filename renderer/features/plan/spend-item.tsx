import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { daysBetween } from '../../../shared/day'
import { SourceList } from '../../advice/source-list'
import type { SpendStep } from '../../advice/spend-step'
import { useCautions } from '../../advice/use-cautions'
import { useSpendWords } from '../../advice/use-spend-words'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import styles from './plan.module.css'
import { PutAsideButtons } from './put-aside-buttons'

/** A sum to spend where it lies: by which day, what becomes of the rest, what it saves, and why. */
export function SpendItem({ step }: { readonly step: SpendStep }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { weekday } = useFormat()
  const { titleOf, thenOf, savesOf } = useSpendWords()
  const [open, setOpen] = useState(false)
  const { by, account, isLast, way, useUp } = step
  const title = titleOf(step)
  const when =
    by !== null
      ? t('useUp.by', { day: weekday(by) })
      : t(useUp.lapseIsUnknown ? 'useUp.noDay' : 'useUp.noHurry')
  const wait = by === null ? 0 : daysBetween(today, by)
  return (
    <li className={styles.step}>
      <div className={styles.date}>
        <p className={styles.day}>{when}</p>
        {by !== null && (
          <p className={styles.soft}>{wait === 0 ? t('plan.today') : t('plan.inDays', { count: wait })}</p>
        )}
      </div>
      <div className={styles.what}>
        <h3 className={styles.stepTitle}>{title}</h3>
        {thenOf(step).map((words) => (
          <p key={words} className={styles.soft}>
            {words}
          </p>
        ))}
        {open && <SpendFacts step={step} />}
      </div>
      <div className={styles.money}>
        {savesOf(step).map((words) => (
          <p key={words} className={styles.free}>
            {words}
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        <div className={styles.buttons}>
          <Button label={`${t('plan.why')} ${title}`} onPress={() => setOpen(!open)}>
            {t('plan.why')}
          </Button>
        </div>
        {isLast && <PutAsideButtons account={account.id} route={way?.id ?? null} title={title} />}
      </div>
    </li>
  )
}

/** Why, then the catches of the way out, or that there is none, then where it is written. */
function SpendFacts({ step }: { readonly step: SpendStep }) {
  const { t } = useTranslation()
  const { reasonsOf } = useSpendWords()
  const cautionsOf = useCautions()
  const { ground } = step
  const cautions = ground ? cautionsOf(ground, []) : []
  return (
    <div className={styles.reasons}>
      <Facts title={t('useUp.whyTitle')} facts={reasonsOf(step)} />
      {cautions.length > 0 && <Facts title={t('routes.conditions')} facts={cautions} />}
      {ground && (
        <div>
          <h4 className={styles.factsTitle}>{t('routes.sources')}</h4>
          <SourceList route={ground} confirmedOn={null} />
        </div>
      )}
    </div>
  )
}

function Facts({ title, facts }: { readonly title: string; readonly facts: readonly string[] }) {
  return (
    <div>
      <h4 className={styles.factsTitle}>{title}</h4>
      <ul className={styles.reasonList}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  )
}

import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/day'
import type { Step } from '../../advice/advice'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import styles from './plan.module.css'

/** How long "not now" lasts, in days: past the next pay, before the next statement. */
const REST_DAYS = 14

/** Lets the person put off a step, or never go this way. Another plan is made at once. */
export function PutAsideButtons({ step, title }: { readonly step: Step; readonly title: string }) {
  const { t } = useTranslation()
  const [preferences, change] = usePreferences()
  if (!preferences) return null
  const { putAside } = preferences
  const way = { account: step.from.id, route: step.route.id }
  return (
    <div className={styles.asideButtons}>
      <RestButton account={step.from.id} title={title} />
      <Button
        look="quiet"
        label={`${t('plan.aside.notThis')}: ${title}`}
        onPress={() => change({ putAside: { ...putAside, ways: [...putAside.ways, way] } })}
      >
        {t('plan.aside.notThis')}
      </Button>
    </div>
  )
}

/** Leaves an account alone for some days. */
export function RestButton({ account, title }: { readonly account: string; readonly title: string }) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [preferences, change] = usePreferences()
  if (!preferences) return null
  const { putAside } = preferences
  return (
    <Button
      look="quiet"
      label={`${t('plan.aside.notNow')}: ${title}`}
      onPress={() =>
        change({
          putAside: { ...putAside, rests: { ...putAside.rests, [account]: addDays(today, REST_DAYS) } },
        })
      }
    >
      {t('plan.aside.notNow')}
    </Button>
  )
}

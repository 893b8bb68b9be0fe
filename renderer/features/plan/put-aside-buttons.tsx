import { useTranslation } from 'react-i18next'
import { addDays } from '../../../shared/day'
import { usePreferences } from '../../store/use-preferences'
import { Button } from '../../ui/button'
import { useDisplay } from '../../ui/display'
import styles from './plan.module.css'

/** How long "not now" lasts, in days: past the next pay, before the next statement. */
const REST_DAYS = 14

interface Props {
  readonly account: string
  /** The way that can be left for good; null where there is none. */
  readonly route: string | null
  readonly title: string
}

/** Lets the person put off a step, or never go this way. Another plan is made at once. */
export function PutAsideButtons({ account, route, title }: Props) {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const [preferences, change] = usePreferences()
  if (!preferences) return null
  const { putAside } = preferences
  return (
    <div className={styles.asideButtons}>
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
      {route !== null && (
        <Button
          look="quiet"
          label={`${t('plan.aside.notThis')}: ${title}`}
          onPress={() => change({ putAside: { ...putAside, ways: [...putAside.ways, { account, route }] } })}
        >
          {t('plan.aside.notThis')}
        </Button>
      )}
    </div>
  )
}

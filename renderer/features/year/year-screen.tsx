import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type PastYear, usePastYear } from '../../advice/year/use-year-wishes'
import { useLedger } from '../../pairing/use-ledger'
import { Button } from '../../ui/button'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useFormat } from '../../ui/use-format'
import { CheckCard } from './check-card'
import { HowCard } from './how-card'
import { RulesCard } from './rules-card'
import { usePlayedYear } from './use-played-year'
import { YearLead } from './year-lead'
import { YearTable } from './year-table'
import styles from './year.module.css'

/** What would other ways of moving my money have come to, in the year that is over? */
export function YearScreen() {
  const { t } = useTranslation()
  const past = usePastYear()
  return (
    <>
      <Link href="/plan" className={styles.back ?? ''}>
        ← {t('plan.title')}
      </Link>
      {past === undefined ? <Loading label={t('common.opening')} /> : <Year past={past} />}
    </>
  )
}

function Year({ past }: { readonly past: PastYear }) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const ledger = useLedger()
  const wishes = past.kind === 'enough' ? past.wishes : null
  const { playing, stop, again } = usePlayedYear(wishes)
  if (!wishes || !ledger)
    return (
      <Page title={t('frame.year')}>
        <Notice title={past.kind === 'short' ? t('year.short', { count: past.days }) : t('year.empty')} />
      </Page>
    )
  const days = { from: day(wishes.from), to: day(wishes.to) }
  if (playing.kind !== 'played')
    return (
      <Page title={t('frame.year')} lead={`${days.from} – ${days.to}`}>
        {playing.kind === 'working' ? (
          <div className={styles.working}>
            <Loading label={t('year.working')} done={playing.done} />
            <Button onPress={stop}>{t('year.stop')}</Button>
          </div>
        ) : (
          <Notice title={t('year.stopped')} actions={<Button onPress={again}>{t('year.again')}</Button>} />
        )}
      </Page>
    )
  const { years } = playing
  const nameOf = (id: string): string => ledger.get(id)?.account.name ?? id
  const left = years.flatMap((one) => one.left).map(nameOf)
  const played = years.filter(({ accounts }) => accounts.length > 0)
  if (played.length === 0)
    return (
      <Page title={t('frame.year')}>
        <Notice title={t('year.nothing', days)} />
      </Page>
    )
  return (
    <Page
      title={t('frame.year')}
      lead={<YearLead years={played} days={days} />}
      actions={<Button onPress={again}>{t('year.again')}</Button>}
    >
      {played.map((year) => (
        <YearTable key={year.currency} year={year} />
      ))}
      <RulesCard years={played} ledger={ledger} />
      <CheckCard years={played} ledger={ledger} />
      <HowCard left={left} />
    </Page>
  )
}

import { useTranslation } from 'react-i18next'
import { DropTarget } from '../../importing/drop-target'
import { useAdvice } from '../../advice/use-advice'
import { useLedger } from '../../pairing/use-ledger'
import { usePreferences } from '../../store/use-preferences'
import { Loading } from '../../ui/loading'
import { Page } from '../../ui/page'
import { Pill } from '../../ui/pill'
import { AsideCard } from './aside-card'
import { Assumptions } from './assumptions'
import { ComparisonCard } from './comparison-card'
import { ConfirmCard } from './confirm-card'
import { ExportProblem } from './export-problem'
import { LateStandingCard } from './late-standing-card'
import { Lead } from './lead'
import { LeftCard } from './left-card'
import { OffersCard } from './offers-card'
import { QuestionsCard } from './questions-card'
import { StepsCard } from './steps-card'
import { WishesCard } from './wishes-card'

/** What, when, by which way? */
export function PlanScreen() {
  const { t } = useTranslation()
  const { advice, working } = useAdvice()
  const ledger = useLedger()
  const [preferences, change] = usePreferences()

  if (ledger?.size === 0)
    return (
      <Page title={t('plan.title')} lead={t('plan.empty')}>
        <DropTarget large />
      </Page>
    )
  if (!advice || !preferences || !ledger) return <Loading label={t('plan.working')} />
  return (
    <Page
      title={t('plan.title')}
      lead={<Lead advice={advice} />}
      actions={working ? <Pill>{t('plan.working')}</Pill> : undefined}
    >
      <StepsCard advice={advice} ledger={ledger} />
      <WishesCard preferences={preferences} change={change} />
      <ComparisonCard advice={advice} />
      {!working && <LateStandingCard advice={advice} ledger={ledger} />}
      <OffersCard advice={advice} ledger={ledger} />
      <ConfirmCard advice={advice} />
      <QuestionsCard />
      <Assumptions advice={advice} ledger={ledger} />
      <LeftCard advice={advice} ledger={ledger} />
      <AsideCard />
      <ExportProblem advice={advice} />
    </Page>
  )
}

import { useTranslation } from 'react-i18next'
import type { Ledger } from '../../../shared/ledger/ledger'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { Infeasibility } from '../../../shared/planner/infeasibility'
import type { Advice } from '../../advice/advice'
import { CalendarButton } from '../../advice/calendar-button'
import { datedSpends } from '../../advice/spend-step'
import { UnderWayLines } from '../../tracking/under-way-lines'
import { Card } from '../../ui/card'
import { Notice } from '../../ui/notice'
import { useFormat } from '../../ui/use-format'
import styles from './plan.module.css'
import { SpendItem } from './spend-item'
import { StepItem } from './step-item'

interface Props {
  readonly advice: Advice
  readonly ledger: Ledger
}

/** The steps in the order of their days; where no plan is possible, what stands against it. */
export function StepsCard({ advice, ledger }: Props) {
  const { t } = useTranslation()
  const reasonWords = useReasonWords(ledger)
  const lines = linesOf(advice)
  return (
    <>
      {advice.areas.map(
        ({ currency, plan }) =>
          plan.status === 'infeasible' && (
            <Notice key={currency} tone="bad" title={reasonWords(plan.reason, currency)} />
          ),
      )}
      <UnderWayLines />
      {lines.length > 0 && (
        <Card title={t('plan.steps')} aside={hasDays(advice) && <CalendarButton of={advice} />}>
          <ol className={styles.steps}>{lines.map(({ line }) => line)}</ol>
        </Card>
      )}
    </>
  )
}

/** Whether there is a day to be reminded of. */
const hasDays = ({ steps, spending }: Advice): boolean => steps.length > 0 || datedSpends(spending).length > 0

/** Transfers and sums to spend in one list, by their days; what no day presses comes last. */
function linesOf({ steps, spending }: Advice) {
  const lines = [
    ...steps.map((step) => ({
      day: step.transfer.on,
      line: <StepItem key={step.id} step={step} />,
    })),
    ...spending.map((step) => ({ day: step.by ?? '~', line: <SpendItem key={step.id} step={step} /> })),
  ]
  return lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

function useReasonWords(ledger: Ledger): (reason: Infeasibility, currency: Currency) => string {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  return (reason, currency) => {
    switch (reason.code) {
      case 'overdrawn': {
        const account = ledger.get(reason.account)?.account
        return t('plan.infeasible.overdrawn', {
          name: account?.name ?? reason.account,
          amount: money(minor(reason.short), account?.currency ?? currency),
          day: day(reason.on),
        })
      }
      case 'need-unmet':
        return t('plan.infeasible.needUnmet', {
          amount: money(minor(Math.ceil(reason.short)), currency),
          day: day(reason.on),
        })
      case 'not-found':
        return t('plan.infeasible.notFound')
    }
  }
}

import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Loading } from '../../ui/loading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Segmented } from '../../ui/segmented'
import { useFormat } from '../../ui/use-format'
import { AccountsCard } from './accounts-card'
import { GoodDays } from './good-days'
import styles from './report.module.css'
import { Tiles } from './tiles'
import { type Span, spans, useReport } from './use-report'
import { WaterfallCard } from './waterfall-card'

/** What did fees and waiting cost, and what was saved? */
export function ReportScreen() {
  const { t } = useTranslation()
  const { money, day } = useFormat()
  const [span, setSpan] = useState<Span>('365')
  const [view, setScope] = useReport(span)
  if (!view) return <Loading label={t('common.opening')} />
  const { report, scope, scopes, own } = view
  if (!report)
    return (
      <Page title={t('report.title')} lead={t('report.lead')}>
        <Notice title={t('report.empty')} />
      </Page>
    )
  const { fees, lapsed, waiting, currency, period } = report
  return (
    <Page
      title={t('report.title')}
      lead={t('report.answer', {
        from: day(period.from),
        fees: money(fees, currency),
        lapsed: money(lapsed, currency),
        waiting: money(waiting.cost, currency),
      })}
      actions={
        <>
          {scopes.length > 1 && (
            <Segmented
              label={t('report.currency')}
              value={scope}
              onChange={setScope}
              choices={scopes.map((value) => ({
                value,
                text: value === 'together' ? t('report.together', { currency: own }) : value,
              }))}
            />
          )}
          <Segmented
            label={t('report.span')}
            value={span}
            onChange={setSpan}
            choices={spans.map((value) => ({ value, text: t(`report.spans.${value}`) }))}
          />
        </>
      }
    >
      <Tiles report={report} />
      <div className={styles.pair}>
        <WaterfallCard report={report} />
        <GoodDays own={own} />
      </div>
      <AccountsCard report={report} />
      <p>
        <Link href="/year">{t('frame.year')}</Link>
      </p>
    </Page>
  )
}

import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { daysBetween } from '../../../shared/day'
import { holdsLooseChange } from '../../../shared/ledger/places'
import type { AccountSummary, Summary } from '../../../shared/ledger/summary'
import type { Account } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import type { Step } from '../../advice/advice'
import { type LeftOut, leftOut } from '../../advice/left-out'
import type { SpendStep } from '../../advice/spend-step'
import { useAdvice } from '../../advice/use-advice'
import { useLeftWords } from '../../advice/use-left-words'
import { useTargetName } from '../../advice/use-target-name'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import { Pill } from '../../ui/pill'
import { placeColors } from '../../ui/place-colors'
import { otherColor } from '../../ui/series-colors'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import { useOwnerFilter } from '../../ui/use-owner-filter'
import styles from './overview.module.css'
import { OwnerSums } from './owner-sums'

/** Every place with money, its best way out, and when; what can be acted on first. */
export function PlacesCard({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation()
  const { advice } = useAdvice()
  const loose = summary.accounts.filter(({ account }) => holdsLooseChange(account))
  const colors = placeColors(loose.map(({ account }) => account))
  const stepOf = (id: string) => advice?.steps.find(({ from }) => from.id === id)
  const spendingOf = (id: string) => advice?.spending.find(({ account }) => account.id === id)
  const places = loose
    .filter(({ balance }) => balance > 0)
    .sort((a, b) => rank(stepOf(a.account.id)) - rank(stepOf(b.account.id)) || b.idle - a.idle)
  const { control, shows } = useOwnerFilter(places.map(({ account }) => account))
  if (places.length === 0) return null

  return (
    <Card title={t('overview.placesTitle')} note={t('overview.placesNote')} aside={control}>
      <OwnerSums places={places} />
      <div className={styles.placesWrap}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('overview.place')}</th>
              <th scope="col" className={table.end}>
                {t('overview.balance')}
              </th>
              <th scope="col" className={table.end}>
                {t('overview.idle')}
              </th>
              <th scope="col">{t('overview.wayOut')}</th>
              <th scope="col" className={table.end}>
                {t('overview.receive')}
              </th>
              <th scope="col">{t('overview.when')}</th>
            </tr>
          </thead>
          <tbody>
            {places
              .filter(({ account }) => shows(account))
              .map((place) => (
                <PlaceRow
                  key={place.account.id}
                  place={place}
                  step={stepOf(place.account.id)}
                  spending={spendingOf(place.account.id)}
                  color={colors.get(place.account.id) ?? otherColor}
                  why={advice ? leftOut(advice, place.account.id) : null}
                  today={summary.day}
                />
              ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}

const rank = (step: Step | undefined): number =>
  step === undefined ? Infinity : Number(step.transfer.on.replaceAll('-', ''))

interface RowProps {
  readonly place: AccountSummary
  readonly step: Step | undefined
  /** What is to be spent there first, where it is better spent than sent. */
  readonly spending: SpendStep | undefined
  readonly color: string
  /** Why nothing is planned for it; null where it pays to wait. */
  readonly why: LeftOut | null
  readonly today: Summary['day']
}

function PlaceRow({ place, step, spending, color, why, today }: RowProps) {
  const { t } = useTranslation()
  const { day, money } = useFormat()
  const nameOf = useTargetName()
  const { account, balance, idle, tie, opening, lastStatementDay, micro } = place
  const known = opening === 'statement' || opening === 'stated'
  const evidence = [
    account.owner,
    lastStatementDay && t('overview.statementTo', { day: day(lastStatementDay) }),
    tie.kind === 'ties' ? t('overview.ties') : tie.kind === 'breaks' ? t('overview.brokenTie') : null,
    known ? null : t('overview.countedFromZero'),
  ]
  const wait = step ? daysBetween(today, step.transfer.on) : 0

  return (
    <tr>
      <th scope="row">
        <Link href={`/accounts/${account.id}`} className={`${styles.place} ${styles.openPlace}`}>
          <span className={styles.swatch} style={{ background: color }} />
          {account.name}
        </Link>
        <span className={table.soft}>{evidence.filter(Boolean).join(' · ')}</span>
      </th>
      <td className={table.end}>
        <MoneyText minor={balance} currency={account.currency} />
      </td>
      <td className={table.end}>
        <MoneyText minor={idle} currency={account.currency} tone={idle === 0 ? 'soft' : 'plain'} />
      </td>
      {step ? (
        <>
          <td>
            {nameOf(step.to)}
            <span className={table.soft}>
              {t('common.fee', { amount: money(minor(step.transfer.fee), account.currency) })}
            </span>
          </td>
          <td className={table.end}>
            <MoneyText minor={minor(step.transfer.credited)} currency={step.toCurrency} />
          </td>
          <td>
            <span className={styles.when}>{day(step.transfer.on)}</span>
            <span className={table.soft}>
              <Pill tone="good">
                {wait === 0 ? t('overview.pill.now') : t('overview.pill.wait', { count: wait })}
              </Pill>
            </span>
          </td>
        </>
      ) : (
        <>
          <td className={table.softCell}>
            {spending ? (
              <Link href="/plan">{t('useUp.short')}</Link>
            ) : why === null ? (
              t('overview.pill.stay')
            ) : (
              <WhyLeft left={why} account={account} />
            )}
          </td>
          <td className={table.end}>{t('common.none')}</td>
          <td>
            {spending?.by ? (
              <span className={styles.when}>{t('useUp.by', { day: day(spending.by) })}</span>
            ) : why?.payout?.kind === 'next' && why.payout.on !== null ? (
              <span className={styles.when}>{day(why.payout.on)}</span>
            ) : (
              micro && <Pill>{t('overview.pill.micro')}</Pill>
            )}
          </td>
        </>
      )}
    </tr>
  )
}

/** Where the person can do something about a way that is not planned. */
const remedies: Partial<Record<LeftOut['reason'], string>> = {
  'needs-confirmation': '/plan',
  'fee-unknown': '/plan',
  'markup-unknown': '/plan',
  'unknown-provider': '/routes',
  'unknown-balance': '/routes',
  'no-route': '/routes',
  'no-rate': '/settings',
}

/** Why nothing is planned for a place; where that can be mended, it leads there. */
function WhyLeft({ left, account }: { readonly left: LeftOut; readonly account: Account }) {
  const words = useLeftWords()(left, account.currency)
  const isAnswered = left.reason === 'lapsed' || left.reason === 'which-balance'
  const remedy = isAnswered ? `/accounts/${account.id}` : remedies[left.reason]
  return remedy === undefined ? words : <Link href={remedy}>{words}</Link>
}

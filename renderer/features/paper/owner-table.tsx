import { useTranslation } from 'react-i18next'
import type { OwnerLines, PlaceLine } from '../../../shared/paper/place-lines'
import { withoutNumbers } from '../../../shared/hidden/without-numbers'
import type { DayLapse } from '../../../shared/expiry/notices'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import { useWords } from '../../ui/use-words'
import styles from './paper.module.css'
import { Sums } from './sums'

/** As many days of lapsing as one line has room for. */
const DAYS_NAMED = 3

/** One owner's places, a row each. */
export function OwnerTable({ of: { owner, lines, sums } }: { readonly of: OwnerLines }) {
  const { t } = useTranslation()
  const label = owner ?? t('paper.you')
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={label}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('paper.place')}</th>
            <th scope="col" className={table.end}>
              {t('paper.balance')}
            </th>
            <th scope="col">{t('paper.out')}</th>
            <th scope="col">{t('paper.lapses')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <PlaceRow key={line.account.id} line={line} />
          ))}
          <tr className={styles.together}>
            <th scope="row">{t('paper.together')}</th>
            <td className={table.end}>
              <Sums of={sums} />
            </td>
            <td colSpan={2} />
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function PlaceRow({ line }: { readonly line: PlaceLine }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const { account, balance, known } = line
  const how = t(`paper.known.${known.by}`)
  return (
    <tr>
      <th scope="row">
        {withoutNumbers(account.name)}
        <span className={table.soft}>{t(`common.kind.${account.kind}`)}</span>
      </th>
      <td className={table.end}>
        {money(balance, account.currency)}
        <span className={`${table.soft} ${styles.known}`}>
          {known.day === null ? how : t('paper.knownOn', { day: known.day, how })}
        </span>
      </td>
      <td>
        <WayWords line={line} />
      </td>
      <td>
        <Lapses line={line} />
      </td>
    </tr>
  )
}

/** The way out in a few words. */
function WayWords({ line: { way, account, balance } }: { readonly line: PlaceLine }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const words = useWords()
  switch (way.kind) {
    case 'way': {
      const to = words(way.route.to.name)
      const named = { to, fee: money(way.fee, account.currency) }
      const exchanged = way.target && way.target.currency !== account.currency ? way.target.currency : null
      return [
        way.leaves < balance
          ? t('paper.wayPart', { ...named, amount: money(way.leaves, account.currency) })
          : t('paper.way', named),
        exchanged && t('paper.exchanged', { currency: exchanged }),
        way.target === null && t('paper.noAccount'),
      ]
        .filter(Boolean)
        .join(' · ')
    }
    case 'not-this-amount':
      return t('paper.not-this-amount', { to: words(way.route.to.name) })
    default:
      return t(`paper.${way.kind}`)
  }
}

function Lapses({ line: { lapses, overdue, account } }: { readonly line: PlaceLine }) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const last = lapses.at(-1)
  if (!last && !overdue) return t('common.none')
  const more = lapses.length - DAYS_NAMED
  const told = ({ until, amount }: DayLapse) => ({ day: until, amount: money(amount, account.currency) })
  return (
    <ul>
      {overdue && <li>{t('paper.overdue', told(overdue))}</li>}
      {lapses.slice(0, DAYS_NAMED).map((one) => (
        <li key={one.until}>{t(one.escheats ? 'paper.escheat' : 'paper.lapse', told(one))}</li>
      ))}
      {last && more > 0 && <li>{t('paper.more', { count: more, day: last.until })}</li>}
    </ul>
  )
}
